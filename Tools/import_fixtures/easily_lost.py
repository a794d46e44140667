"""Word documents with what is easily lost in silence: name → bytes."""

from by_hand import PNG, R, W, NAMESPACES, docx, p, picture, r
from changed import IMAGE, NOTES, PICTURE, cell, change, deleted, note, notes


def field(instruction, data="", result=None):
    separate = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
    return (f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r><w:r><w:instrText> {instruction} </w:instrText></w:r>'
            f'{separate}<w:r><w:fldChar w:fldCharType="end"/></w:r>')


def form(content):
    return f"<w:ffData>{content}</w:ffData>"


def control(properties, content):
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


CHOICES = '<w:listEntry w:val="appel"/><w:listEntry w:val="peer"/>'

ALL = {}

ALL["hand-formulier.docx"] = docx(
    p(r("Formulier"), "Kop1")
    + p(r("Gekozen: ") + field("FORMDROPDOWN", form(f'<w:ddList><w:result w:val="1"/>{CHOICES}</w:ddList>'), "") + r("."))
    + p(r("De eerste: ") + field("FORMDROPDOWN", form(f"<w:ddList>{CHOICES}</w:ddList>")) + r("."))
    + p(r("Met tekst: ") + field("FORMDROPDOWN", form(f"<w:ddList>{CHOICES}</w:ddList>"), r("eigen tekst")) + r("."))
    + p(r("Leeg: ") + field("FORMDROPDOWN", form("<w:ddList/>")) + r("."))
    + p(field("FORMCHECKBOX", form('<w:checkBox><w:default w:val="1"/></w:checkBox>'), "") + r(" akkoord"))
    + p(field("FORMCHECKBOX", form('<w:checkBox><w:default w:val="1"/><w:checked w:val="0"/></w:checkBox>')) + r(" niet akkoord"))
    + p(field("FORMTEXT", form("<w:textInput/>"), r("Zoë")) + r(" en leeg ") + field("FORMTEXT", form("<w:textInput/>"), r("\u2002\u2002")) + r("."))
    + p(r("Weg: ") + field("DATE", "", deleted("gisteren")) + r(", leeg: ") + field("AUTHOR", "", "") + r(", vol: ") + field("TIME", "", r("10.00")))
    + p(control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', r("☒")) + r(" in een besturingselement, ")
        + control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', '<w:r><w:sym w:font="Symbool" w:char="F0AB"/></w:r>') + r(" met een eigen teken, ")
        + control("<w14:checkbox/>", "") + r(" en leeg"))
    + control("<w14:checkbox/>", p('<w:r><w:sym w:font="Wingdings 2" w:char="F053"/></w:r>' + r(" op een eigen regel")))
    + p(r("Keuze: ") + control('<w:dropDownList w:lastValue="2"><w:listItem w:displayText="Tweede" w:value="2"/></w:dropDownList>', "") + r("."))
    + p(r("Naam: ") + control("<w:showingPlcHdr/><w:text/>", r("Klik om tekst in te voeren.")))
    + p(r("Weg met ") + change("del", field("FORMCHECKBOX", form("<w:checkBox/>"))) + r(" dit."))
    + p(r("Einde. ") + '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>' + r("Verdwenen.")))


def drawing(content, description):
    return (f'<w:r><w:drawing><wp:inline><wp:docPr id="2" name="g" descr="{description}"/><a:graphic><a:graphicData>{content}'
            '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')


def shape(text=""):
    box = f"<wps:txbx><w:txbxContent>{p(r(text))}</w:txbxContent></wps:txbx>" if text else ""
    return f"<wps:wsp><wps:cNvSpPr/><wps:spPr/>{box}</wps:wsp>"


def vml(content, name="shape"):
    return f"<w:r><w:pict><v:{name}>{content}</v:{name}></w:pict></w:r>"


def ruby(base, reading):
    return f"<w:r><w:ruby><w:rubyPr/><w:rt>{r(reading)}</w:rt><w:rubyBase>{r(base)}</w:rubyBase></w:ruby></w:r>"


def margin(kind, content):
    return f'<w:{kind} xmlns:w="{W}" xmlns:r="{R}" {NAMESPACES}>{content}</w:{kind}>'


BLIP = '<pic:pic><pic:blipFill><a:blip r:embed="rI"/></pic:blipFill></pic:pic>'

ALL["hand-titel.docx"] = docx(
    p(r("De titel") + note(1) + picture("rI", "Een logo"), "Titel") + p(r("Jan de Boer") + note(2), "Auteur")
    + p(r("Een kop"), "Kop1") + p(r("Een alinea.") + note(3)) + p(r("Nog een.")),
    [NOTES, IMAGE], {**notes("Bij de titel.", "Bij de auteur.", "Bij de alinea."), **PICTURE})

ALL["hand-titel-zonder-alinea.docx"] = docx(
    p(r("De kop als titel") + note(1) + picture("rI", "Een logo"), "Kop1")
    + "<w:tbl><w:tr>" + cell(p(r("a") + note(2))) + cell(p(r("b"))) + "</w:tr></w:tbl>",
    [NOTES, IMAGE], {**notes("Bij de kop.", "In de tabel."), **PICTURE})

ALL["hand-titel-in-kader.docx"] = docx(
    "<w:tbl><w:tr>" + cell(p(r("Titel in een kader") + note(1), "Titel")) + "</w:tr></w:tbl>" + p(r("Een alinea.")),
    [NOTES], notes("Bij de titel."))

ALL["hand-code.docx"] = docx(
    p(r("Code"), "Kop1") + p(r("let x = 1") + note(1) + picture("rI", "Een beeld in code"), "Code")
    + p(r("y = ") + "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "Code") + p(r("Tekst.") + note(2)),
    [NOTES, IMAGE], {**notes("Bij de code.", "Bij de tekst."), **PICTURE})

ALL["hand-tabel-in-tabel.docx"] = docx(
    p(r("Tabellen"), "Kop1")
    + "<w:tbl><w:tr>" + cell(p(r("a"))) + cell(p(r("b"))) + "</w:tr><w:tr>" + cell(p(r("c"))) + cell(
        "<w:tbl><w:tr>" + cell(p(r("met noot") + note(1))) + cell(p('<w:hyperlink r:id="rL">' + r("met link") + "</w:hyperlink>"))
        + "</w:tr><w:tr>" + cell(p(picture("rI", "Een beeld"))) + cell(p(r("vet", "<w:b/>"))) + "</w:tr></w:tbl>" + p(""))
    + "</w:tr></w:tbl>" + p(r("Tekst.") + note(2)),
    [NOTES, IMAGE, ("rL", "hyperlink", "https://voorbeeld.example/x", True)],
    {**notes("In de tabel.", "In de tekst."), **PICTURE})

ALL["hand-vormen.docx"] = docx(
    p(r("Vormen"), "Kop1") + p(drawing(BLIP + shape(), "Een scherm met een pijl"))
    + p(r("Een vak en een pijl: ") + drawing(shape("In het vak"), "Een vak") + drawing(shape(), "Een losse pijl"))
    + p(r("Letters: ") + vml('<v:textpath string="Feest in de wijk"/>') + r("."))
    + p(r("Een rechthoek: ") + vml("<v:textbox><w:txbxContent>" + p(r("Tekst in een rechthoek")) + "</w:txbxContent></v:textbox>", "rect"))
    + p(r("Een lijn: ") + vml("", "line"))
    + p(r("Tekens: a") + "<w:r><w:softHyphen/></w:r>" + r("b, dag ") + "<w:r><w:dayLong/></w:r><w:r><w:pgNum/></w:r>" + r("."))
    + p(r("Lezen: ") + ruby("東京", "とうきょう") + r(" is een stad.")),
    [IMAGE], PICTURE)

ALL["hand-kop-voet.docx"] = docx(
    p(r("Kop en voet"), "Kop1") + p(r("Tekst.")),
    [("rH", "header", "header1.xml", False), ("rG", "header", "header2.xml", False), ("rV", "footer", "footer1.xml", False)],
    {"word/header1.xml": margin("hdr", p(picture("rI", "Logo van de gemeente"))),
     "word/header2.xml": margin("hdr", p(vml('<v:textpath string="CONCEPT"/>'))),
     "word/footer1.xml": margin("ftr", p(r("Voorbeelddam") + drawing(shape(), "Een streep"))), **PICTURE})

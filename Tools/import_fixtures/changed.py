"""Word documents with tracked changes of what is not running text: name → bytes."""

from by_hand import PNG, R, W, NAMESPACES, docx, p, picture, r

BY = 'w:id="9" w:author="Jan" w:date="2026-05-02T00:00:00Z"'
BY_ELS = 'w:id="8" w:author="Els" w:date="2026-05-03T00:00:00Z"'


def change(kind, content, by=BY):
    return f"<w:{kind} {by}>{content}</w:{kind}>"


def end(*kinds, by=BY):
    """The properties of a paragraph whose end was changed."""
    return "<w:rPr>" + "".join(f"<w:{kind} {by}/>" for kind in kinds) + "</w:rPr>"


def deleted(text):
    return change("del", f'<w:r><w:delText xml:space="preserve">{text}</w:delText></w:r>')


def note(number):
    return f'<w:r><w:footnoteReference w:id="{number}"/></w:r>'


def notes(*texts):
    return {"word/footnotes.xml": f'<w:footnotes xmlns:w="{W}" xmlns:r="{R}" {NAMESPACES}>' + "".join(
        f'<w:footnote w:id="{i + 1}">{p(r(text))}</w:footnote>' for i, text in enumerate(texts)) + "</w:footnotes>"}


NOTES = ("rF", "footnotes", "footnotes.xml", False)
IMAGE = ("rI", "image", "media/a.png", False)
PICTURE = {"word/media/a.png": PNG}


def formula(content):
    return f"<m:oMath>{content}</m:oMath>"


def letter(text, properties=""):
    return f"<m:r><w:rPr>{properties}</w:rPr><m:t>{text}</m:t></m:r>"


def cell(content, properties=""):
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


ALL = {}

ALL["hand-wijziging-alinea.docx"] = docx(
    p(r("Grenzen van alinea’s"), "Kop1")
    + p(r("De raad stemt in."), None, end("del")) + p(r("Het college niet."))
    + p(r("Met een spatie "), None, end("del")) + p(r("erachter."))
    + p(r("Voor een komma"), None, end("del")) + p(r(", zonder spatie."))
    + p(r("Hier splitste Els"), None, end("ins", by=BY_ELS)) + p(r("een alinea."))
    + p(r("Een kop"), "Kop2", end("del")) + p(deleted("en weg wat volgt"))
    + p(r("Erbij en weer weg,"), None, end("ins", "del")) + p(r("dus nooit een grens."))
    + p(deleted("Een hele alinea weg."), None, end("del"))
    + p(change("ins", r("Een hele alinea erbij.")), None, end("ins"))
    + p(r("Tekst ") + change("ins", deleted("kwam en ging "), BY_ELS) + r("blijft."))
    + p(r("Vóór een tabel."), None, end("del"))
    + "<w:tbl><w:tr>" + cell(p(r("a")) + p(r("in een cel"), None, end("del"))) + cell(p(r("b"))) + "</w:tr></w:tbl>"
    + change("del", p(r("Een alinea in een wijziging.")))
    + p(r("Aan het eind"), None, end("del")))

ALL["hand-wijziging-deel.docx"] = docx(
    p(r("Delen"), "Kop1")
    + p(r("Bewering") + change("del", note(1)) + r(" en nog een") + change("ins", note(2)) + r("."))
    + p(change("del", picture("rI", "Een kaart van vroeger")) + r("Na de kaart."))
    + p(r("Een teken ") + change("ins", picture("rI", "Een nieuw teken")) + r(" erbij."))
    + p(r("Weg: ") + change("del", '<w:r><w:pict><v:shape><v:textbox><w:txbxContent>' + p(r("Tekst in een vak"))
                            + '</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'))
    + "<w:tbl><w:tblPr><w:tblLook w:firstRow=\"1\"/></w:tblPr><w:tr>" + cell(p(r("kop 1"))) + cell(p(r("kop 2"))) + "</w:tr><w:tr>"
    + cell(p(r("cel weg")), f"<w:cellDel {BY}/>") + cell(p(r("cel erbij")), f"<w:cellIns {BY}/>") + cell(p(r("blijft")))
    + "</w:tr></w:tbl>"
    + f"<w:tbl><w:tr><w:trPr><w:del {BY}/></w:trPr>" + cell(p(r("Een kader weg."))) + "</w:tr></w:tbl>"
    + p(r("Formule ") + formula(letter("x") + letter("+y", f"<w:del {BY}/>") + letter("+z", f"<w:ins {BY}/>")) + r(" hier."))
    + p(r("Formule ") + change("del", formula(letter("e=mc"))) + r(" weg."))
    + p(r("Breuk ") + formula(
        f"<m:f><m:fPr><m:ctrlPr><w:rPr><w:del {BY}/></w:rPr></m:ctrlPr></m:fPr><m:num>{letter('1')}</m:num><m:den>{letter('2')}</m:den></m:f>"
        + letter("0,5")) + r(" weg.")),
    [NOTES, IMAGE], {**notes("Een noot die weg is.", "Een noot die erbij kwam."), **PICTURE})

ALL["hand-wijziging-opmaak.docx"] = docx(
    p(r("Opmaak"), "Kop1")
    + p(r("Was een kop."), None, f'<w:pPrChange {BY}><w:pPr><w:pStyle w:val="Kop1"/></w:pPr></w:pPrChange>')
    + p(r("Alleen het einde."), None, f"<w:rPr><w:b/><w:rPrChange {BY}><w:rPr/></w:rPrChange></w:rPr>")
    + p(r("Was een lijst."), None, f'<w:numPr><w:numId w:val="0"/><w:ins {BY}/></w:numPr>')
    + p(r("Gewoon."))
    + f'<w:tbl><w:tblPr><w:tblPrChange {BY}><w:tblPr/></w:tblPrChange></w:tblPr><w:tr>' + cell(p(r("a"))) + cell(p(r("b"))) + "</w:tr></w:tbl>"
    + p(r("Weer gewoon."))
    + "<w:tbl><w:tr>" + cell(p(r("a")), f"<w:tcPrChange {BY}><w:tcPr/></w:tcPrChange>") + cell(p(r("b"))) + "</w:tr></w:tbl>"
    + p(r("Einde."))
    + f"<w:sectPr><w:sectPrChange {BY}><w:sectPr/></w:sectPrChange></w:sectPr>")

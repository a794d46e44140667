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

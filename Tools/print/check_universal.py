"""Breaks a good PDF in one way for each rule of PDF/UA-1, and sees that the rule notices.

    .venv/bin/python Tools/print/check_universal.py made-by-weasyprint.pdf
"""

import io
import sys

from pypdf import PdfReader, PdfWriter
from pypdf.generic import ArrayObject, BooleanObject, DictionaryObject, NameObject, NumberObject, StreamObject
from pypdf.generic import TextStringObject

import universal
from tags import Tags

BREAKS = {}


def breaks(rule):
    def add(function):
        BREAKS.setdefault(rule, []).append(function)
        return function

    return add


def first(writer, kind, having=None):
    for node in Tags(writer_view(writer)).nodes:
        if node.kind == kind and (having is None or having in node.element):
            return node.element
    raise LookupError(f"geen {kind} om te breken")


def writer_view(writer):
    """Reads the document that is being changed as if it were a file; its objects are the same ones."""

    class View:
        trailer = {"/Root": writer._root_object}
        pages = writer.pages

    return View


def metadata(writer, old, new):
    stream = writer._root_object["/Metadata"].get_object()
    data = stream.get_data()
    assert old in data, old
    stream.set_data(data.replace(old, new))


@breaks("identifier")
def no_mark(writer):
    metadata(writer, b"pdfuaid:part", b"pdfuaid:deel")


@breaks("marked")
def not_marked(writer):
    del writer._root_object["/MarkInfo"]


@breaks("marked")
def no_tree(writer):
    del writer._root_object["/StructTreeRoot"]


@breaks("marked")
def suspects(writer):
    writer._root_object["/MarkInfo"][NameObject("/Suspects")] = BooleanObject(True)


def draw(writer, code, behind=True):
    page = writer.pages[0]
    stream = StreamObject()
    data = page.get_contents().get_data()
    stream.set_data(data + b"\n" + code if behind else code + b"\n" + data)
    page[NameObject("/Contents")] = writer._add_object(stream)


@breaks("content")
def untagged(writer):
    draw(writer, b"0 0 10 10 re f")


@breaks("content")
def artifact_in_tag(writer):
    draw(writer, b"/P <</MCID 99999>> BDC /Artifact BMC 0 0 10 10 re f EMC EMC")


@breaks("ownership")
def twice(writer):
    mark = Tags(writer_view(writer)).drawings[writer.pages[0].indirect_reference.idnum].marks[0]
    draw(writer, b"/P <</MCID %d>> BDC 0 0 10 10 re f EMC" % mark)


@breaks("ownership")
def nowhere(writer):
    element = first(writer, "H1")
    element[NameObject("/K")] = ArrayObject([element["/K"], NumberObject(77777)])


@breaks("roles")
def unknown(writer):
    first(writer, "P")[NameObject("/S")] = NameObject("/Alinea")


@breaks("roles")
def remapped(writer):
    tree = writer._root_object["/StructTreeRoot"].get_object()
    tree[NameObject("/RoleMap")] = DictionaryObject({NameObject("/P"): NameObject("/H1")})


@breaks("title")
def window(writer):
    del writer._root_object["/ViewerPreferences"]


@breaks("title")
def untitled(writer):
    metadata(writer, b"dc:title", b"dc:naam")


@breaks("language")
def no_language(writer):
    del writer._root_object["/Lang"]


@breaks("language")
def no_such_language(writer):
    first(writer, "P")[NameObject("/Lang")] = TextStringObject("Nederlands!")


@breaks("figures")
def silent(writer):
    del first(writer, "Figure", "/Alt")["/Alt"]


@breaks("headings")
def skipped(writer):
    first(writer, "H2")[NameObject("/S")] = NameObject("/H4")


@breaks("tables")
def directionless(writer):
    head = first(writer, "TH")
    head.pop("/ID", None)
    head.pop("/A", None)


@breaks("tables")
def loose_cell(writer):
    first(writer, "P")[NameObject("/S")] = NameObject("/TD")


@breaks("lists")
def loose_item(writer):
    first(writer, "H2")[NameObject("/S")] = NameObject("/LI")


@breaks("notes")
def nameless(writer):
    first(writer, "P")[NameObject("/S")] = NameObject("/Note")


@breaks("extras")
def script(writer):
    action = DictionaryObject({NameObject("/S"): NameObject("/JavaScript"), NameObject("/JS"): TextStringObject("1")})
    writer._root_object[NameObject("/OpenAction")] = action


@breaks("extras")
def attachment(writer):
    writer.add_attachment("a.txt", b"a")


@breaks("security")
def encrypted(writer):
    writer.encrypt("", "geheim")


@breaks("outline")
def no_outline(writer):
    writer._root_object.pop("/Outlines", None)


@breaks("links")
def undescribed(writer):
    del link(writer)["/Contents"]


@breaks("links")
def ownerless(writer):
    page = next(page for page in writer.pages if page.get("/Annots"))
    copy = DictionaryObject(page["/Annots"][0].get_object())
    page["/Annots"].append(writer._add_object(copy))


def link(writer):
    return next(a.get_object() for page in writer.pages for a in page.get("/Annots", []))


@breaks("tab_order")
def no_order(writer):
    del next(page for page in writer.pages if page.get("/Annots"))["/Tabs"]


def font(writer):
    fonts = next(page["/Resources"]["/Font"] for page in writer.pages if "/Font" in page["/Resources"])
    return next(iter(fonts.values())).get_object()


@breaks("fonts")
def unreadable(writer):
    del font(writer)["/ToUnicode"]


@breaks("fonts")
def outside(writer):
    below = font(writer)["/DescendantFonts"][0].get_object()
    for key in ("/FontFile", "/FontFile2", "/FontFile3"):
        below["/FontDescriptor"].get_object().pop(key, None)


def count(reader, rule):
    return len(universal.check(reader, [rule]).get(rule, []))


def misses(path):
    """The breaks that their rule does not notice, and the rules that nothing breaks."""
    good = {rule: count(PdfReader(path), rule) for rule in BREAKS}
    for rule in universal.RULES:
        if rule not in BREAKS:
            yield f"geen proef voor de regel {rule}"
    for rule, functions in BREAKS.items():
        for function in functions:
            writer = PdfWriter(clone_from=path)
            function(writer)
            file = io.BytesIO()
            writer.write(file)
            reader = PdfReader(file)
            if reader.is_encrypted:
                reader.decrypt("")
            if count(reader, rule) <= good[rule]:
                yield f"de regel {rule} merkt ‘{function.__name__}’ niet"


if __name__ == "__main__":
    found = list(misses(sys.argv[1]))
    print("\n".join(found) or f"{sum(map(len, BREAKS.values()))} breuken, alle gemerkt")
    sys.exit(1 if found else 0)

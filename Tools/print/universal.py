"""PDF/UA-1 (ISO 14289-1) as far as a program can tell: a rule for each clause, after the Matterhorn Protocol.

A rule is a function that gives the faults it finds. veraPDF, which knows them all, cannot be had from Debian or
PyPI; these are the ones that our HTML and its engines can break. What they cannot tell: whether the reading order,
the headings and the alternative texts make sense.
"""

import re
from collections import Counter

from tags import STANDARD, Tags

RULES = {}


def rule(clause):
    def add(function):
        RULES[function.__name__] = (clause, function)
        return function

    return add


def check(reader, names=None):
    """The faults by the name of their rule; of all rules, or of those with these names."""
    tags = Tags(reader)
    found = {name: list(RULES[name][1](tags)) for name in names or RULES}
    return {name: faults for name, faults in found.items() if faults}


def metadata(tags):
    return tags.root["/Metadata"].get_object().get_data().decode() if "/Metadata" in tags.root else ""


@rule("5")
def identifier(tags):
    if not re.search(r"pdfuaid:part(>|=[\"'])1", metadata(tags)):
        yield "geen kenmerk PDF/UA-1 in de XMP-gegevens"


@rule("7.1")
def marked(tags):
    if not tags.root.get("/MarkInfo", {}).get("/Marked"):
        yield "/MarkInfo zegt niet dat er labels zijn"
    if tags.root.get("/MarkInfo", {}).get("/Suspects"):
        yield "/Suspects: de labels zijn niet zeker"
    if not tags.nodes:
        yield "geen boom van labels"


@rule("7.1")
def content(tags):
    """All that is drawn is tagged or an artifact, and not both."""
    for number, drawing in enumerate(tags.drawings.values(), 1):
        if drawing.unmarked:
            yield f"bladzijde {number}: {drawing.unmarked} keer iets zonder label en niet als versiering"
        if drawing.crossed:
            yield f"bladzijde {number}: versiering binnen een label, of andersom"


@rule("7.1")
def ownership(tags):
    """Each mark on a page belongs to one element, and each element's marks are there."""
    _ = tags.nodes
    for number, (page, drawing) in enumerate(tags.drawings.items(), 1):
        counts = Counter(drawing.marks)
        for mark, count in counts.items():
            if count > 1 or len(tags.owners.get((page, mark), [])) != 1:
                yield f"bladzijde {number}: inhoud {mark} hoort niet bij precies één label"
        for owned, mark in tags.owners:
            if owned == page and mark not in counts:
                yield f"bladzijde {number}: een label noemt inhoud {mark}, die er niet is"


@rule("7.1")
def roles(tags):
    for name in sorted({str(node.element["/S"])[1:] for node in tags.nodes}):
        if name in STANDARD and name in tags.roles:
            yield f"het gewone label {name} heeft een andere betekenis gekregen"
    for name in sorted({node.kind for node in tags.nodes} - STANDARD):
        yield f"label {name} heeft geen gewone betekenis"


@rule("7.1")
def title(tags):
    if not tags.root.get("/ViewerPreferences", {}).get("/DisplayDocTitle"):
        yield "het venster toont de titel niet"
    if not re.search(r"<dc:title>.*?<rdf:li[^>]*>[^<]+", metadata(tags), re.S):
        yield "geen titel in de XMP-gegevens"


@rule("7.2")
def language(tags):
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", str(tags.root.get("/Lang", ""))):
        yield f"taal van het document is {tags.root.get('/Lang')!r}"
    for node in tags.nodes:
        tag = node.element.get("/Lang")
        if tag is not None and not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{1,8})*", str(tag)):
            yield f"taal van een {node.kind} is {tag!r}"


@rule("7.3")
def figures(tags):
    for node in tags.of("Figure", "Formula"):
        if not str(node.element.get("/Alt") or node.element.get("/ActualText") or "").strip():
            yield "een figuur zonder tekst"


@rule("7.4")
def headings(tags):
    level = 0
    for node in tags.of("H", "H1", "H2", "H3", "H4", "H5", "H6"):
        if node.kind == "H":
            yield "een kop zonder niveau"
            continue
        found = int(node.kind[1])
        if found > level + 1:
            yield f"een kop van niveau {found} na {f'niveau {level}' if level else 'niets'}"
        level = found


@rule("7.5")
def tables(tags):
    allowed = {"Table": {"TR", "THead", "TBody", "TFoot", "Caption"}, "TR": {"TH", "TD"}}
    allowed |= {kind: {"TR"} for kind in ("THead", "TBody", "TFoot")}
    for node in tags.of(*allowed):
        for kind in node.children(tags):
            if kind not in allowed[node.kind]:
                yield f"{kind} direct in {node.kind}"
    for node in tags.of("TR", "TH", "TD"):
        wanted = {"Table", "THead", "TBody", "TFoot"} if node.kind == "TR" else {"TR"}
        if node.parent not in wanted:
            yield f"{node.kind} in {node.parent or 'niets'}"
    # A head tells where it reaches, or the cells that it is for name it.
    named = {str(name) for node in tags.of("TD") for a in attributes(node) for name in a.get("/Headers", [])}
    for node in tags.of("TH"):
        scopes = {a.get("/Scope") for a in attributes(node)}
        if not scopes & {"/Row", "/Column", "/Both"} and str(node.element.get("/ID")) not in named:
            yield "een kopcel waarvan niet te zien is bij welke cellen zij hoort"


def attributes(node):
    """The attribute dictionaries of an element (ISO 32000-1 §14.7.5)."""
    found = node.element.get("/A", [])
    found = found.get_object() if hasattr(found, "get_object") else found
    found = found if isinstance(found, list) else [found]
    return [a.get_object() for a in found if isinstance(a.get_object(), dict)]


@rule("7.6")
def lists(tags):
    allowed = {"L": {"LI", "L", "Caption"}, "LI": {"Lbl", "LBody"}}
    for node in tags.of(*allowed):
        for kind in node.children(tags):
            if kind not in allowed[node.kind]:
                yield f"{kind} direct in {node.kind}"
    for node in tags.of("LI"):
        if node.parent != "L":
            yield f"LI in {node.parent or 'niets'}"


@rule("7.9")
def notes(tags):
    ids = [node.element.get("/ID") for node in tags.of("Note")]
    if None in ids:
        yield f"{ids.count(None)} noten zonder kenmerk"
    for name, count in Counter(i for i in ids if i is not None).items():
        if count > 1:
            yield f"{count} noten met het kenmerk {name!r}"


@rule("7.10, 7.11, 7.15")
def extras(tags):
    """No layers, files, forms or scripts: nothing that could blink, hide or ask."""
    names = tags.root.get("/Names", {})
    for holder, key in [(tags.root, "/OCProperties"), (names, "/EmbeddedFiles"), (names, "/JavaScript"),
                        (tags.root, "/AA"), (tags.root, "/AcroForm")]:
        if key in holder:
            yield f"{key} hoort er niet in"
    action = tags.root.get("/OpenAction")
    if isinstance(action, dict) and action.get("/S") == "/JavaScript":
        yield "bij het openen loopt een script"


@rule("7.16")
def security(tags):
    if tags.reader.is_encrypted:
        yield "het bestand is versleuteld"


@rule("7.17")
def outline(tags):
    if len(tags.reader.pages) > 3 and not tags.reader.outline:
        yield "geen bladwijzers"


@rule("7.18.1, 7.18.5")
def links(tags):
    _ = tags.nodes
    for number, page in enumerate(tags.reader.pages, 1):
        for reference in page.get("/Annots") or []:
            annotation = reference.get_object()
            kind = annotation.get("/Subtype")
            wanted = "Link" if kind == "/Link" else "Annot"
            owner = tags.annotations.get(getattr(reference, "idnum", None))
            if owner != wanted:
                yield f"bladzijde {number}: een {kind} hoort bij {owner or 'geen label'}"
            if not str(annotation.get("/Contents") or "").strip():
                yield f"bladzijde {number}: een {kind} zonder omschrijving"


@rule("7.18.3")
def tab_order(tags):
    for number, page in enumerate(tags.reader.pages, 1):
        if page.get("/Annots") and page.get("/Tabs") != "/S":
            yield f"bladzijde {number}: de volgorde van Tab is niet die van de tekst"


@rule("7.21.4, 7.21.7")
def fonts(tags):
    seen = set()
    for page in tags.reader.pages:
        for name, reference in page.get("/Resources", {}).get("/Font", {}).items():
            font = reference.get_object()
            identity = getattr(page["/Resources"]["/Font"].raw_get(name), "idnum", id(font))
            if identity in seen:
                continue
            seen.add(identity)
            title = font.get("/BaseFont", name)
            if "/ToUnicode" not in font:
                yield f"lettertype {title}: niet te lezen welke tekens het zijn"
            if font.get("/Subtype") == "/Type3":
                continue
            below = font["/DescendantFonts"][0].get_object() if "/DescendantFonts" in font else font
            descriptor = below.get("/FontDescriptor", {})
            if not any(key in descriptor for key in ("/FontFile", "/FontFile2", "/FontFile3")):
                yield f"lettertype {title} zit er niet in"

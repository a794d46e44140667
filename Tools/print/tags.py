"""The structure tree of a PDF (ISO 32000-1 §14.7), and what its pages draw inside and outside it."""

from functools import cached_property
from typing import NamedTuple

from pypdf.generic import ArrayObject, ContentStream, DictionaryObject, IndirectObject

# Operators that put something on the page (ISO 32000-1 table 51, table 107 and §8.8 to 8.9).
PAINTING = {b"Tj", b"TJ", b"'", b'"', b"S", b"s", b"f", b"F", b"f*", b"B", b"B*", b"b", b"b*", b"sh", b"INLINE IMAGE"}
# Standard structure types for PDF 1.7 (ISO 32000-1 §14.8.4).
STANDARD = set(
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl "
    "LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu "
    "WT WP Figure Formula Form".split())


class Node(NamedTuple):
    """An element of the tree with its standard type, the type of its parent, and its depth."""

    element: DictionaryObject
    kind: str
    parent: str
    depth: int

    def children(self, tags):
        kids = self.element.get("/K", ArrayObject())
        for kid in kids if isinstance(kids, list) else [kids]:
            kid = kid.get_object()
            if isinstance(kid, DictionaryObject) and "/S" in kid:
                yield tags.kind(kid)


class Drawing(NamedTuple):
    """What one page draws."""

    marks: list  # MCIDs, in order
    unmarked: int  # painting outside any mark
    crossed: int  # artifacts inside tagged content, or the other way round


class Tags:
    def __init__(self, reader):
        self.reader = reader
        self.root = reader.trailer["/Root"]
        self.tree = self.root.get("/StructTreeRoot", DictionaryObject()).get_object()
        self.roles = {str(a)[1:]: str(b)[1:] for a, b in self.tree.get("/RoleMap", {}).items()}

    def kind(self, element):
        kind, seen = str(element["/S"])[1:], set()
        while kind not in STANDARD and kind in self.roles and kind not in seen:
            seen.add(kind)
            kind = self.roles[kind]
        return kind

    @cached_property
    def nodes(self):
        """Every element in reading order; the marks and annotations it holds are collected on the way."""
        self.owners, self.annotations, nodes, seen = {}, {}, [], set()
        todo = [(self.tree.get("/K"), None, "", 0, None)]
        while todo:
            item, page, parent, depth, element = todo.pop()
            if isinstance(item, IndirectObject):
                if item.idnum in seen:
                    continue
                target = item.get_object()
                if isinstance(target, DictionaryObject) and "/S" in target:
                    seen.add(item.idnum)
                item = target
            if isinstance(item, list):
                todo.extend((kid, page, parent, depth, element) for kid in reversed(item))
            elif isinstance(item, int):
                self.owners.setdefault((page, int(item)), []).append(element)
            elif isinstance(item, DictionaryObject):
                page = item.raw_get("/Pg").idnum if "/Pg" in item else page
                if item.get("/Type") == "/MCR":
                    self.owners.setdefault((page, int(item["/MCID"])), []).append(element)
                elif item.get("/Type") == "/OBJR":
                    self.annotations[item.raw_get("/Obj").idnum] = parent
                elif "/S" in item:
                    node = Node(item, self.kind(item), parent, depth)
                    nodes.append(node)
                    todo.append((item.get("/K"), page, node.kind, depth + 1, item))
        return nodes

    def of(self, *kinds):
        return [node for node in self.nodes if node.kind in kinds]

    @cached_property
    def drawings(self):
        """What each page draws, by the number of its object."""
        return {page.indirect_reference.idnum: self._drawing(page) for page in self.reader.pages}

    def _drawing(self, page):
        marks, counts = [], [0, 0]
        if page.get_contents() is not None:
            self._scan(page.get_contents(), page.get("/Resources", {}), marks, counts, [], 0)
        return Drawing(marks, *counts)

    def _scan(self, contents, resources, marks, counts, stack, depth):
        resources = resources.get_object()
        operations = contents.operations if isinstance(contents, ContentStream) else ContentStream(
            contents, self.reader).operations
        outer = len(stack)
        for operands, operator in operations:
            if operator in (b"BDC", b"BMC"):
                properties = operands[1] if len(operands) > 1 else {}
                if not isinstance(properties, dict):
                    properties = resources.get("/Properties", {}).get(properties, {})
                mark = properties.get("/MCID")
                kind = "artifact" if operands[0] == "/Artifact" else "tagged" if mark is not None else ""
                counts[1] += {"artifact", "tagged"} == {kind, *stack} - {""} and kind != ""
                if mark is not None:
                    marks.append(int(mark))
                stack.append(kind)
            elif operator == b"EMC" and len(stack) > outer:
                stack.pop()
            elif operator in PAINTING:
                counts[0] += not any(stack)
            elif operator == b"Do":
                form = resources.get("/XObject", {}).get(operands[0], {}).get_object()
                if any(stack):
                    continue
                if form.get("/Subtype") == "/Form" and depth < 8:
                    self._scan(form, form.get("/Resources", resources), marks, counts, stack, depth + 1)
                else:
                    counts[0] += 1
        del stack[outer:]

"""What a PDF holds: through poppler for what is seen, through pypdf for what is behind it."""

import html
import re
import subprocess
from functools import cached_property
from typing import NamedTuple

from pypdf import PdfReader
from pypdf.generic import IndirectObject


class Word(NamedTuple):
    left: float
    top: float
    right: float
    bottom: float
    text: str


def poppler(program, *arguments):
    return subprocess.run([program, *arguments], check=True, capture_output=True, text=True).stdout


class PDF:
    def __init__(self, path):
        self.path = str(path)
        self.reader = PdfReader(self.path)
        self.numbers = {page.indirect_reference.idnum: index for index, page in enumerate(self.reader.pages)}

    @cached_property
    def info(self):
        lines = (line.partition(":") for line in poppler("pdfinfo", self.path).splitlines())
        return {name: value.strip() for name, _, value in lines}

    @cached_property
    def fonts(self):
        """Name and whether it is embedded, of each font."""
        lines = poppler("pdffonts", self.path).splitlines()[2:]
        return [(line[:36].strip(), line[54:].split()[-5:-4] == ["yes"]) for line in lines]

    @cached_property
    def pages(self):
        """Width, height and words of each page."""
        pages = []
        for part in poppler("pdftotext", "-bbox", self.path, "-").split("<page ")[1:]:
            size = re.match(r'width="([\d.]+)" height="([\d.]+)"', part)
            words = [
                Word(*map(float, found[:4]), html.unescape(found[4]))
                for found in re.findall(
                    r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', part)
            ]
            pages.append((float(size[1]), float(size[2]), words))
        return pages

    @property
    def language(self):
        return self.reader.trailer["/Root"].get("/Lang")

    @property
    def is_tagged(self):
        root = self.reader.trailer["/Root"]
        return bool(root.get("/MarkInfo", {}).get("/Marked")) and "/StructTreeRoot" in root

    @cached_property
    def structure(self):
        """The kinds of structure elements, with how many there are of each."""
        counts, todo, seen = {}, [self.reader.trailer["/Root"]["/StructTreeRoot"]], set()
        while todo:
            node = todo.pop()
            if isinstance(node, IndirectObject):
                if node.idnum in seen:
                    continue
                seen.add(node.idnum)
                node = node.get_object()
            if isinstance(node, list):
                todo.extend(node)
            elif isinstance(node, dict):
                if "/S" in node:
                    counts[node["/S"]] = counts.get(node["/S"], 0) + 1
                if "/K" in node:
                    todo.append(node.raw_get("/K"))
        return counts

    @cached_property
    def destinations(self):
        """The page, from 0, and the height of each named place."""
        found = {}
        for name, place in self.reader.named_destinations.items():
            page = place.raw_get("/Page") if "/Page" in place else None
            number = self.numbers.get(getattr(page, "idnum", None))
            if number is not None:
                found[name.lstrip("/")] = (number, float(place.get("/Top") or 0))
        return found

    def links(self, number):
        """The boxes of the links on a page, from 0, with the names of the places they lead to."""
        page = self.reader.pages[number]
        height = float(page.mediabox.height)
        for annotation in page.get("/Annots") or []:
            annotation = annotation.get_object()
            name = annotation.get("/Dest") or (annotation.get("/A") or {}).get("/D")
            if annotation.get("/Subtype") == "/Link" and isinstance(name, str):
                sides = [float(side) for side in annotation["/Rect"]]
                left, right = sorted(sides[0::2])
                bottom, top = sorted(sides[1::2])
                yield (left, height - top, right, height - bottom), name.lstrip("/")

    def outline(self):
        def count(items):
            return sum(count(item) if isinstance(item, list) else 1 for item in items)

        return count(self.reader.outline)

"""The pages in e-book, text and data are those that poppler finds in the PDF; each function gives the faults."""

import html
import json
import re
import zipfile

from check_pdf import MILLIMETRE


def numbered(pdf, page):
    """The page, from 1, of each passage: where poppler reads its number in the margin."""
    wanted = {number for _, number in page.passages}
    found = {}
    for sheet, (_, _, words) in enumerate(pdf.pages, 1):
        margin = [word for word in words if 20 * MILLIMETRE < word.left and word.right < 36 * MILLIMETRE]
        sizes = sorted(word.bottom - word.top for word in margin if word.text in wanted)
        for word in margin:
            # A line of a list may begin with such a number too, in larger letters.
            if word.text in wanted and word.bottom - word.top < sizes[0] + 0.3:
                found.setdefault(word.text, sheet)
    return found


def data(file, wanted):
    book = json.loads(file.read_text())
    seen = 0
    for chapter in book["hoofdstukken"]:
        for block in chapter["blocks"]:
            if "passage" in block:
                seen += 1
                told, page = block.get("page"), wanted.get(block["passage"])
                if told != page:
                    yield f"data: {block['passage']} op {told}, in de PDF op {page}"
    if seen != len(wanted):
        yield f"data: {seen} passages, in de PDF {len(wanted)}"


def text(file, wanted):
    """The last mark before a passage is the page on which it begins."""
    page, seen = 0, set()
    for line in file.read_text().splitlines():
        mark = re.fullmatch(r" +blz\. (\d+)(?:–(\d+))?", line)
        if mark:
            if int(mark[1]) <= page:
                yield f"tekst: bladzijde {mark[1]} na {page}"
            page = int(mark[2] or mark[1])
        number = re.match(r"(\d+\.\d+) ", line)
        if number and number[1] in wanted and number[1] not in seen:
            seen.add(number[1])
            if wanted[number[1]] != page:
                yield f"tekst: {number[1]} op {page}, in de PDF op {wanted[number[1]]}"
    if seen != set(wanted):
        yield f"tekst: {len(seen)} passages, in de PDF {len(wanted)}"


def book(file, wanted, pdf):
    with zipfile.ZipFile(file) as archive:
        folder = next(name for name in archive.namelist() if name.endswith("nav.xhtml")).rpartition("/")[0]
        read = lambda name: archive.read(f"{folder}/{name}").decode()
        package = read("package.opf")
        listed = re.search(r'epub:type="page-list".*?</nav>', read("nav.xhtml"), re.S)
        if not listed:
            yield "e-boek: geen lijst van bladzijden"
            return
        entries = re.findall(r'<a href="(.*?)#(.*?)">(\d+)</a>', listed[0])
        order = [int(label) for _, _, label in entries]
        if order != sorted(set(order)):
            yield "e-boek: de lijst van bladzijden staat niet op volgorde"
        with_text = {number for number, (_, _, words) in enumerate(pdf.pages, 1) if words}
        if set(order) != with_text:
            yield f"e-boek: bladzijden {sorted(set(order) ^ with_text)[:9]} staan niet in PDF en lijst allebei"
        for property in ("pageBreakSource", "schema:accessibilityFeature"):
            if f'property="{property}"' not in package:
                yield f"e-boek: {property} ontbreekt"
        for feature in ("pageNavigation", "pageBreakMarkers"):
            if f">{feature}<" not in package:
                yield f"e-boek: {feature} ontbreekt"
        seen, page = set(), 0
        targets = {(name, identifier): int(label) for name, identifier, label in entries}
        for name in dict.fromkeys(name for name, _, _ in entries):
            # The mark of a passage stands in it, before its number; those of pages that it fills, behind its words.
            marks = r'role="doc-pagebreak" id="(.*?)" class="blz" aria-label="(\d+)"/>|class="pnr" href="#p(\d+)-(\d+)"'
            for identifier, label, chapter, block in re.findall(marks, html.unescape(read(name))):
                if label:
                    if targets.pop((name, identifier), None) != int(label):
                        yield f"e-boek: {name}#{identifier} staat niet goed in de lijst"
                    page = int(label)
                    continue
                number = f"{chapter}.{block}"
                seen.add(number)
                if page != wanted.get(number):
                    yield f"e-boek: {number} op {page}, in de PDF op {wanted.get(number)}"
        for name, identifier in targets:
            yield f"e-boek: {name}#{identifier} bestaat niet"
        if seen != set(wanted):
            yield f"e-boek: {len(seen)} passages, in de PDF {len(wanted)}"


#!/usr/bin/env python3
"""Compares an EPUB of `handboek` with one of pandoc made of the same corpus: same chapters, headings, citations, words?

    compare.py HANDBOEK.epub PANDOC.epub

For each chapter: the headings, in order, must be equal; so must the cited publications, in order; and of the
words (bags of them, citations left out, because the two follow different styles) at least 99 % of pandoc's must
be in handboek's. Of everything else, the records and the references, 95 %: pandoc's references have first names in
full where ours have initials. How many words each book has in all is printed: handboek's has more. Ends with 1
when something differs.
"""

import re
import sys
import zipfile
from collections import Counter
from html.parser import HTMLParser

ENOUGH, ENOUGH_OF_THE_REST = 0.99, 0.95
WORD = re.compile(r"[^\W\d_]{2,}")
# What handboek adds to a chapter: numbers, marks of notes and the way back from them; and two headings.
ADDED = {"nr", "pnr", "noot", "terug"}
OWN_HEADINGS = {"Noten", "Ook genoemd aanbod"}
VOID = {"img", "br", "hr", "input", "meta", "link", "col"}


class Page(HTMLParser):
    """The headings, the cited publications and the words of a content document."""

    def __init__(self, text):
        super().__init__()
        self.headings, self.cited, self.words, self.title = [], [], Counter(), None
        self.stack, self.skipped, self.heading, self.listed = [], 0, None, 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        classes = set((attributes.get("class") or "").split())
        target = attributes.get("href") or ""
        is_citation = False
        if "citation" in classes:
            self.cited += attributes["data-cites"].split()
            is_citation = True
        elif "bron" in classes and "#pub-" in target:
            self.cited.append(target.split("#pub-")[1])
            is_citation = True
        skips = is_citation or classes & ADDED or tag in ("head", "nav")
        if tag in VOID:
            return
        self.stack.append((tag, bool(skips)))
        self.skipped += bool(skips)
        if re.fullmatch("h[1-3]", tag) and not self.skipped:
            self.heading = ""

    def handle_startendtag(self, tag, attributes):
        if tag not in VOID:
            self.handle_starttag(tag, attributes)
            self.handle_endtag(tag)

    def handle_endtag(self, tag):
        if tag in VOID or not self.stack:
            return
        _, skips = self.stack.pop()
        self.skipped -= skips
        if self.heading is not None and re.fullmatch("h[1-3]", tag):
            heading = " ".join(self.heading.split())
            self.title = self.title or heading
            if heading not in OWN_HEADINGS:
                self.headings.append(heading)
            self.heading = None

    def handle_data(self, data):
        if self.skipped:
            return
        if self.heading is not None:
            self.heading += data
        self.words.update(word.lower() for word in WORD.findall(data))


def pages(path):
    with zipfile.ZipFile(path) as book:
        return [Page(book.read(name).decode()) for name in sorted(book.namelist())
                if name.endswith(".xhtml") and not name.endswith("nav.xhtml")]


def percent(value, digits=1):
    return f"{value * 100:.{digits}f} %".replace(".", ",")


def share(inner, outer):
    """Which share of one bag of words is in another."""
    return 1 - (inner - outer).total() / max(1, inner.total())


def main(ours, theirs):
    mine = {page.title: page for page in pages(ours)}
    faults, chapters, words, citations, headings = [], 0, 0, 0, 0
    rest, least = Counter(), 1.0
    everything = sum((page.words for page in mine.values()), Counter())
    for page in pages(theirs):
        own = mine.get(page.title)
        if own is None or page.headings[-1:] != ["Aanbod"]:
            rest += page.words
            continue
        chapters += 1
        words += page.words.total()
        citations += len(page.cited)
        headings += len(page.headings)
        if own.headings != page.headings:
            faults.append(f"{page.title}: andere koppen")
        if own.cited != page.cited:
            faults.append(f"{page.title}: andere verwijzingen ({len(own.cited)} en {len(page.cited)})")
        same = share(page.words, own.words)
        least = min(least, same)
        if same < ENOUGH:
            missing = ", ".join(word for word, _ in (page.words - own.words).most_common(9))
            faults.append(f"{page.title}: {percent(same)} van de woorden staat in beide; onder meer niet: {missing}")
    same = share(rest, everything)
    if same < ENOUGH_OF_THE_REST:
        faults.append(f"records: {percent(same)} van pandocs woorden staat ook bij handboek")
    if not chapters:
        faults.append("geen enkel hoofdstuk staat in beide")
    print(f"{chapters} hoofdstukken, {headings} koppen en {citations} verwijzingen "
          f"{'gelijk' if not faults else 'vergeleken'}; van {words} woorden staat per hoofdstuk minstens "
          f"{percent(least, 2)} in beide; van {rest.total()} woorden daarbuiten {percent(same, 2)}")
    print(f"alle woorden: handboek {everything.total()}, pandoc {words + rest.total()}")
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))

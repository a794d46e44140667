"""The filter once more, in Python: what handboek.json says that a choice must show."""

import json
import unicodedata
from html.parser import HTMLParser
from pathlib import Path


class Catalogue:
    """The records of the three lists, each with its id in the page, its values and its words."""

    def __init__(self, target):
        book = json.loads((Path(target) / "handboek.json").read_text(encoding="utf-8"))
        words = record_words((Path(target) / "handboek.html").read_text(encoding="utf-8"))
        self.lists = {"aanbod": {}, "publicaties": {}, "vraagstukken": {}}
        for offer in book["aanbod"]:
            self.lists["aanbod"][offer["anchor"]] = {
                "thema": offer["themas"], "soort": [offer["soort"]],
                "doelgroep": offer.get("doelgroepen", []), "aanbieder": offer["aanbieders"],
                "vorm": listed(offer.get("vorm")),
                "regio": listed(offer.get("regio", "").lower().replace(" ", "-")),
            }
        for publication in book["publicaties"]:
            date = publication["csl"].get("issued", {}).get("date-parts", [["z.d."]])
            self.lists["publicaties"][publication["anchor"]] = {
                "thema": publication["themas"], "bewijs": [publication["bewijs"]],
                "type": [publication["csl"]["type"]], "jaar": [str(date[0][0])],
            }
        for question in book["vraagstukken"]:
            self.lists["vraagstukken"][question["anchor"]] = {
                "groep": listed(question.get("groep")), "thema": question.get("themas", []),
                "doelgroep": question.get("doelgroepen", []),
            }
        self.titles = {record["anchor"]: record.get("titel") or record.get("vraag") or record["csl"]["title"]
                       for kind in self.lists for record in book[kind]}
        self.words = words

    def find(self, section, choice):
        """The ids of the records that have every chosen value and word."""
        return {identifier for identifier, values in self.lists[section].items()
                if all(self.has(identifier, values, name, value) for name, value in choice.items())}

    def has(self, identifier, values, name, value):
        if name == "zoek":
            return all(word in self.words[identifier] for word in fold(value).split())
        return value in values[name]


def listed(value):
    return [value] if value else []


def fold(text):
    """Without accents and capitals."""
    apart = unicodedata.normalize("NFD", text)
    return "".join(sign for sign in apart if unicodedata.category(sign)[0] != "M").lower()


def record_words(html):
    """The words that readers can see in each record, by its id."""
    reader = RecordReader()
    reader.feed(html)
    return {identifier: fold("".join(parts)) for identifier, parts in reader.records.items()}


class RecordReader(HTMLParser):
    VOID = {"br", "hr", "img", "meta", "link", "input", "col", "wbr"}

    def __init__(self):
        super().__init__()
        self.records = {}
        # Of each open element: its record, and whether its words count.
        self.open = [(None, True)]

    def handle_starttag(self, tag, attributes):
        if tag in self.VOID:
            return
        attributes = dict(attributes)
        record, counts = self.open[-1]
        if "data-thema" in attributes:
            record = attributes["id"]
            self.records[record] = []
        apart = tag == "dt" or "aria-hidden" in attributes or "etiket" in (attributes.get("class") or "").split()
        self.open.append((record, counts and not apart))

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            self.open.pop()

    def handle_data(self, data):
        record, counts = self.open[-1]
        if record and counts:
            self.records[record].append(data)

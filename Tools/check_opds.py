"""Checks the feeds of a folder against OPDS 2.0, OPDS 1.2 and the Atom standard (RFC 4287):
`python Tools/check_opds.py dist`. What they name must be there, as large as they say."""

import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote

from jsonschema import Draft202012Validator

ATOM = "{http://www.w3.org/2005/Atom}"
OPEN_ACCESS = "http://opds-spec.org/acquisition/open-access"
TIME = r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"
RELATIVE = r"^[A-Za-z0-9%._~-]+$"

# What OPDS 2.0 requires of a feed of publications, in our own words: §1.1, §2.2, §2.3, §5.1, §5.2.
LINK = {"type": "object", "required": ["rel", "href", "type"],
        "properties": {"href": {"type": "string", "pattern": RELATIVE}, "size": {"type": "integer", "minimum": 1}}}
IMAGE = {"type": "object", "required": ["href", "type"],
         "properties": {"href": {"type": "string", "pattern": RELATIVE}, "width": {"type": "integer", "minimum": 1}}}
SCHEMA = {
    "type": "object", "required": ["metadata", "links", "publications"],
    "properties": {
        "metadata": {"type": "object", "required": ["title"], "properties": {
            "title": {"type": "string", "minLength": 1}, "modified": {"pattern": TIME}}},
        "links": {"type": "array", "items": LINK, "contains": {"properties": {
            "rel": {"const": "self"}, "type": {"const": "application/opds+json"}}}},
        "publications": {"type": "array", "minItems": 1, "items": {
            "type": "object", "required": ["metadata", "links"],
            "properties": {
                "metadata": {"type": "object", "required": ["title"], "properties": {"modified": {"pattern": TIME}},
                             "additionalProperties": {"not": {"enum": [None, "", [], {}]}}},
                "links": {"type": "array", "items": LINK, "contains": {"properties": {"rel": {"const": OPEN_ACCESS}}}},
                "images": {"type": "array", "minItems": 1, "items": IMAGE, "contains": {"properties": {
                    "type": {"enum": ["image/jpeg", "image/png", "image/gif", "image/webp"]}}}},
            }}},
    },
}


def there(folder, href, size, kind=""):
    path = folder / unquote(href)
    if not path.is_file():
        yield f"{href} is er niet"
    elif size is not None and path.stat().st_size != int(size):
        yield f"{href} is geen {size} bytes"
    elif kind == "image/png" and path.read_bytes()[:4] != b"\x89PNG":
        yield f"{href} is geen PNG"


def json_faults(folder):
    feed = json.loads((folder / "opds.json").read_text(encoding="utf-8"))
    for error in Draft202012Validator(SCHEMA).iter_errors(feed):
        yield f"{list(error.absolute_path)}: {error.message[:200]}"
    for book in feed.get("publications", []):
        for link in book["links"] + book.get("images", []):
            yield from there(folder, link["href"], link.get("size"), link["type"])


def atom_faults(folder):
    feed = ElementTree.parse(folder / "opds.xml").getroot()
    entries = feed.findall(f"{ATOM}entry")
    if feed.tag != f"{ATOM}feed" or not entries:
        yield "geen feed met boeken"
    for element in [feed, *entries]:
        for name in ("id", "title", "updated"):
            if len(element.findall(f"{ATOM}{name}")) != 1:
                yield f"{name} staat er niet één keer"
        if not element.findtext(f"{ATOM}author/{ATOM}name"):
            yield "zonder auteur"
        if not re.match(r"^[a-z][a-z0-9+.-]*:\S+$", element.findtext(f"{ATOM}id", "")):
            yield "id is geen IRI"
        if not re.match(TIME, element.findtext(f"{ATOM}updated", "")):
            yield "updated is geen tijd"
    relations = [link.get("rel") for link in feed.findall(f"{ATOM}link")]
    yield from (f"zonder link {name}" for name in ("self", "start") if name not in relations)
    for entry in entries:
        links = entry.findall(f"{ATOM}link")
        if not any(link.get("rel").startswith("http://opds-spec.org/acquisition") for link in links):
            yield "een boek zonder bestand"
        for link in links:
            yield from there(folder, link.get("href"), link.get("length"), link.get("type"))


if __name__ == "__main__":
    status = 0
    for folder in map(Path, sys.argv[1:]):
        for name, found in (("opds.json", json_faults), ("opds.xml", atom_faults)):
            for fault in found(folder):
                print(f"{folder}/{name}: {fault}", file=sys.stderr)
                status = 1
    print(f"OPDS: {len(sys.argv) - 1} planken, " + ("goed" if status == 0 else "fouten"))
    sys.exit(status)

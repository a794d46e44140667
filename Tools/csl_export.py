"""Writes the publications of a handbook as CSL JSON, for pandoc."""

import json
from pathlib import Path

import yaml

OWN = {"themas", "bewijs", "bron", "onzeker", "genre"}


class Loader(yaml.SafeLoader):
    """YAML without types but text: dates and numbers stay as typed."""


Loader.yaml_implicit_resolvers = {}


def front_matter(file: Path):
    """The fields and the body of a Markdown file."""
    _, fields, body = file.read_text(encoding="utf-8").split("---\n", 2)
    return yaml.load(fields, Loader), body


def export(folder: Path, target: Path) -> int:
    """Writes every publication; returns how many."""
    entries = []
    for file in sorted(folder.glob("*.md")):
        fields, _ = front_matter(file)
        entry = {key: value for key, value in fields.items() if key not in OWN}
        entry["id"] = file.stem
        if "issued" in entry:
            entry["issued"] = {"date-parts": [[int(part) for part in str(entry["issued"]).split("-")]]}
        entries.append(entry)
    target.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    return len(entries)

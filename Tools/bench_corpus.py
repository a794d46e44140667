"""Makes what the benchmark measures: pandoc's form of a handbook's chapters, and a larger handbook."""

import json
import re
import shutil
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


def for_pandoc(folder: Path, target: Path):
    """Writes the chapters and a CSL JSON file for pandoc; returns the numbers of words and references."""
    chapters = target / "hoofdstukken"
    chapters.mkdir(parents=True)
    words = 0
    for file in sorted((folder / "hoofdstukken").glob("*.md")):
        fields, body = front_matter(file)
        (chapters / file.name).write_text(f"# {fields['titel']}\n\n{body}", encoding="utf-8")
        words += len(body.split())
    if (folder / "beelden").is_dir():
        (target / "beelden").symlink_to(folder / "beelden")
    return words, references(folder / "publicaties", target / "references.json")


def references(folder: Path, target: Path) -> int:
    """Writes every publication as CSL JSON; returns how many."""
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


def enlarge(folder: Path, target: Path, chapters: int, publications: int):
    """A handbook with the same chapters and publications over and over, up to the wanted numbers."""
    shutil.copytree(folder, target)
    originals = sorted((folder / "publicaties").glob("*.md"))
    names = [file.stem for file in originals]
    copies = -(-publications // len(originals))
    for number in range(len(originals), publications):
        file = originals[number % len(originals)]
        copy = target / "publicaties" / f"{file.stem}-k{number // len(originals)}.md"
        copy.write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    known = {file.stem for file in (target / "publicaties").glob("*.md")}
    cited = re.compile("@(" + "|".join(sorted(map(re.escape, names), key=len, reverse=True)) + r")(?![\w-])")
    files = sorted((folder / "hoofdstukken").glob("*.md"))
    listed = []
    for number in range(chapters):
        file, turn = files[number % len(files)], number // len(files)
        text = re.sub(r"(?m)^nummer:.*$", f"nummer: {number + 1}", file.read_text(encoding="utf-8"), count=1)
        if turn:
            def other(match):
                name = f"{match[1]}-k{turn % copies}"
                return "@" + (name if name in known else match[1])

            text = cited.sub(other, text)
        name = f"{file.stem}-k{turn}.md" if turn else file.name
        (target / "hoofdstukken" / name).write_text(text, encoding="utf-8")
        listed.append(f"      - hoofdstukken/{name}\n")
    book = target / "handboek.yml"
    parts = "delen:\n  - titel: Alles\n    hoofdstukken:\n" + "".join(listed)
    text = re.sub(r"(?ms)^delen:\n(?:[ \t-].*?\n)+", lambda _: parts, book.read_text(encoding="utf-8"))
    book.write_text(text, encoding="utf-8")

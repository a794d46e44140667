"""Writes chapters and records in this project's source format and in pandoc's Markdown.

The words, headings and citations are the same. What only one of the two has is written out for the other: a
box becomes a block quote with a bold title, a list out of the catalogue the list that readers see, and
the records chapters of their own behind the others (`z…`), each record once. `handboek` makes lists by theme,
audience and kind, and the places where each record is used, on top of that; pandoc gets none of them to write.
"""

import json
import re

from records import FORMS, GROUPS, SITE, THEMES, AUDIENCES

LINK = re.compile(r"\[([^\]]*)\]\((chapter|term|offer|partner):([\w-]+)(#[\w-]+)?\)")
BOX_NAMES = {"kern": "In het kort", "voorbeeld": "Voorbeeld", "reactie": "Reactie", "stappen": "Stappen",
             "let-op": "Let op", "kader": "Kader", "bewijs": "Bewijs", "citaat": "Citaat"}
FOLDERS = {"chapter": "hoofdstukken", "term": "begrippen", "offer": "aanbod", "partner": "partners"}


def listed(kind, items, text):
    """The lines of a list; an item that is a list itself is nested under the one before it."""
    lines, number = [], 0
    for item in items:
        if isinstance(item, list):
            lines += [("   - " if kind == "1." else "  - ") + text(line) for line in item]
            continue
        number += 1
        mark = {"1.": f"{number}. ", "[ ]": "- [ ] "}.get(kind, "- ")
        lines.append(mark + text(item))
    return "\n".join(lines)


def piped(align, rows, text):
    lines = ["| " + " | ".join(text(cell) for cell in row) + " |" for row in rows]
    lines.insert(1, "| " + " | ".join(align) + " |")
    return "\n".join(lines)


def quote(text):
    """Text as a YAML scalar; a JSON string is one."""
    return json.dumps(text, ensure_ascii=False)


def quoted(text):
    return "\n".join(">" + (" " + line if line else "") for line in text.split("\n"))


class Dialect:
    """What both dialects write alike; a block is written by the method of its name."""

    def write(self, blocks):
        return "\n\n".join(getattr(self, block[0])(*block[1:]) for block in blocks) + "\n"

    def text(self, text):
        return LINK.sub(self.link, text)

    def heading(self, level, title, anchor):
        return f"{'#' * level} {title} {{#{anchor}}}"

    def paragraph(self, text):
        return self.text(text)

    def list(self, kind, items):
        return listed(kind, items, self.text)

    def note(self, name, text):
        return f"[^{name}]: {self.text(text)}"


class Handboek(Dialect):
    """This project's source format."""

    def link(self, match):
        text, kind, name, anchor = match.groups()
        # Every other link takes the title of its target by itself, as editors write them.
        shown = "" if kind in ("partner", "offer") else text
        return f"[{shown}](../{FOLDERS[kind]}/{name}.md{anchor or ''})"

    def table(self, caption, align, rows):
        return f"Tabel: {caption}\n\n{piped(align, rows, self.text)}"

    def figure(self, alt, caption, picture):
        return f'![{alt}](../beelden/{picture} "{caption}")'

    def box(self, kind, title, blocks):
        return quoted(f"[!{kind}] {title}".rstrip() + "\n\n" + self.write(blocks).rstrip())

    def publications(self, records):
        return f"```publicaties\nid: [{', '.join(r['id'] for r in records)}]\nsorteer: jaar\n```"

    def offers(self, records):
        return f"```aanbod\nid: [{', '.join(r['id'] for r in records)}]\nsorteer: titel\n```"

    def chapter(self, outline, blocks):
        fields = {"titel": outline.title, "nummer": outline.number, "vraag": outline.question,
                  "themas": outline.themes, "samenvatting": outline.summary}
        return self.record(fields, self.write(blocks))

    def record(self, fields, text):
        """A file with fields between two lines of hyphens."""
        lines = []
        for key, value in fields.items():
            if isinstance(value, list) and value and isinstance(value[0], dict):
                lines.append(f"{key}:")
                for item in value:
                    pairs = [f"{name}: {quote(part)}" for name, part in item.items()]
                    lines.append("  - " + "\n    ".join(pairs))
            elif isinstance(value, list):
                shown = [quote(item) if "#" in item else item for item in value]
                lines.append(f"{key}: [{', '.join(shown)}]")
            else:
                lines.append(f"{key}: {quote(value) if isinstance(value, str) else value}")
        return "---\n" + "\n".join(lines) + "\n---\n\n" + text.rstrip() + "\n"

    def publication(self, entry):
        fields = {key: value for key, value in entry.items() if key not in ("id", "own", "issued")}
        fields["issued"] = entry["issued"]["date-parts"][0][0]
        fields |= {"themas": entry["own"]["themas"], "bewijs": entry["own"]["bewijs"]}
        return self.record(fields, entry["own"]["text"])


class Pandoc(Dialect):
    """Pandoc's Markdown, one file a chapter (`--file-scope`)."""

    def __init__(self, catalogue):
        self.partners = {p["id"]: p["naam"] for p in catalogue.partners}
        self.files = {}  # in which file of records each record stands

    def link(self, match):
        text, kind, name, anchor = match.groups()
        if kind == "chapter":
            return f"[{text}]({name}.md{anchor or ''})"
        return f"[{text}]({self.files[name]}#{name})"

    def table(self, caption, align, rows):
        return f"Table: {caption}\n\n{piped(align, rows, self.text)}"

    def figure(self, alt, caption, picture):
        return f'![{caption}](../beelden/{picture}){{alt="{alt}"}}'

    def box(self, kind, title, blocks):
        name = f"{BOX_NAMES[kind]}: {title}" if title and kind != "citaat" else title or BOX_NAMES[kind]
        return quoted(f"**{name}**\n\n" + self.write(blocks).rstrip())

    def publications(self, records):
        return "\n".join(f"- {r['title']}" for r in records)

    def offers(self, records):
        return "\n".join(f"- [{r['titel']}]({self.files[r['id']]}#{r['id']}) – {self._kind(r)}" for r in records)

    def _kind(self, offer):
        return f"{offer['soort']} ({offer['vorm']}) van {self.partners[offer['aanbieders'][0]]}."

    def chapter(self, outline, blocks):
        return (f"# {outline.title}\n\nDe vraag: {outline.question}\n\nSamengevat: {outline.summary}\n\n"
                + self.write(blocks))

    def records(self, kind, records):
        """A chapter with records: a heading, the text and the facts of each."""
        title, heading, facts = self.facts()[kind]
        parts = [f"# {title}"]
        for record in records:
            parts += [f"## {heading(record)} {{#{record['id']}}}", record.get("text") or record["own"]["text"]]
            parts += facts(record)
        return "\n\n".join(parts) + "\n"

    def facts(self):
        """For each kind: the file's name, its title, and how a record's heading and facts read."""
        def themes(record):
            return "Thema’s: " + ", ".join(THEMES[t] for t in record["themas"])

        def audiences(record):
            return "Voor wie: " + ", ".join(AUDIENCES[a] for a in record["doelgroepen"])

        def address(record):
            return f"Adres: <{record['url']}>"

        def evidence(record):
            return f"Bewijs: {record['own']['bewijs']}"

        def stops(record):
            return listed("1.", [stop["waarom"] for stop in record["haltes"]], str)

        return {
            "publicaties": ("Publicaties", lambda r: r["title"], lambda r: [themes(r["own"]), evidence(r)]),
            "aanbod": ("Aanbod", lambda r: r["titel"], lambda r: [self._kind(r), themes(r), audiences(r), address(r)]),
            "partners": ("Partners", lambda r: r["naam"], lambda r: [address(r)]),
            "begrippen": ("Begrippen", lambda r: r["term"], lambda r: [f"Bron: <{r['bron']}>"]),
            "vraagstukken": ("Vraagstukken", lambda r: r["vraag"], lambda r: [GROUPS[r["groep"]], themes(r)]),
            "leerroutes": ("Leerroutes", lambda r: r["titel"], lambda r: [r["rol"], stops(r)]),
        }


def settings(seed, outlines, size):
    """handboek.yml."""
    lines = [f"titel: Handboek voor de meting, maat {size}", "taal: nl",
             "identificatie: urn:uuid:00000000-0000-5000-8000-000000000001", "uitgave: Meting", "datum: 2026-11-22",
             "uitgever: Niemand", "rechten: Verzonnen tekst, vrij te gebruiken",
             f"omschrijving: Verzonnen tekst voor het meten van de bouwtijd; zaad {seed}.",
             f"reactieadres: {SITE}/reactie",
             "voorwerk: [voorwoord.md]", "colofon: colofon.md", "delen:"]
    for start in range(0, len(outlines), 7):
        lines += [f"  - titel: Deel {start // 7 + 1}", "    hoofdstukken:"]
        lines += [f"      - hoofdstukken/{outline.id}.md" for outline in outlines[start:start + 7]]
    lines.append("woordenlijsten:")
    forms = {form: form.capitalize() for forms in FORMS.values() for form in forms}
    for name, labels in {"themas": THEMES, "doelgroepen": AUDIENCES, "groepen": GROUPS, "vormen": forms}.items():
        lines.append(f"  {name}:")
        lines += [f"    {key}: {label}" for key, label in labels.items()]
    return "\n".join(lines) + "\n"

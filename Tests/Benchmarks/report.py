"""Writes what was measured as one Markdown page."""

from dataclasses import dataclass
from pathlib import Path

from measure import ratio
from targets import CPU, MEMORY, WALL, number, shown_exponent

PROFILE = Path(__file__).resolve().parent / "PROFIEL.md"  # written by hand: why targets are not reached
BUSY, CROWDED = 0.1, 4  # the share of the cores that others may use, and the load, before the page warns


@dataclass
class Measured:
    """Everything about one size."""

    groups: dict  # name → rows, ours first
    told: str  # what the corpus is
    floor: dict  # facts of the floor
    comparison: str
    source_bytes: int


def seconds(value):
    if value is None:
        return "–"
    return f"{number(value * 1000, 1 if value < 0.1 else 0)} ms" if value < 10 else f"{number(value, 1)} s"


def line(*cells):
    return "| " + " | ".join(cells) + " |\n"


def times(value, is_bound):
    return "–" if value is None else ("> " if is_bound else "") + number(value, 0 if value >= 20 else 1) + " ×"


def group_lines(rows):
    text = ""
    for row in rows:
        wall = f"> {row.exceeded:.0f} s" if row.exceeded and not row.runs else seconds(row.median(WALL))
        if row.failure:
            wall = "mislukt"
        memory = "–" if not row.runs or row.runs[0][MEMORY] is None else number(row.median(MEMORY), 0)
        faster = ["", ""] if row is rows[0] else [times(*ratio(rows[0], row, index)) for index in (WALL, CPU)]
        text += line(row.name, str(len(row.runs)), wall, seconds(row.median(CPU)), memory, *faster)
    return text


def growth(sizes):
    text = ("\n## Groei\n\nHelling van kosten tegen omvang, beide logaritmisch (1 is evenredig): tijd, en tussen haken "
            "CPU.\n\n")
    steps = [("S", "M"), ("M", "L"), ("S", "L")]
    text += line("", *(f"{a}–{b}" for a, b in steps)) + line("---", "--:", "--:", "--:")
    # Rows by name: not every size has every row.
    rows = {}
    for size, each in sizes.items():
        for row in (row for group in each.groups.values() for row in group):
            rows.setdefault(row.name, {})[size] = row
    for name, of in rows.items():
        if len(of) > 1:
            text += line(name, *(f"{shown_exponent(of, a, b, WALL)} ({shown_exponent(of, a, b, CPU)})" for a, b in steps))
    return text


def warning(load):
    """A notice when the machine was busy with other things."""
    others = load.others()
    if others is not None and others <= BUSY and load.highest <= CROWDED:
        return ""
    share = "een onbekend deel" if others is None else f"{number(others * 100, 0)} %"
    return (f"> **De machine was niet stil.** Andere processen gebruikten {share} van de kernen (hoogste load "
            f"{number(load.highest, 1)}). Tijden zijn dan te hoog, ook die van anderen; de kolom CPU is het houvast.\n\n")


def head(date, duration, facts):
    text = line("", "") + line("---", "---")
    for label, value in {"datum": date, **facts, "duur": duration}.items():
        text += line(label, value)
    return text


def targets(verdicts):
    text = "\n## Doelen\n\n" + line("doel", "gemeten", "", "") + line("---", "--:", "---", "---")
    for verdict in verdicts:
        text += line(verdict.target, verdict.figure, verdict.word, verdict.note)
    return text + ("\nEen doel is gehaald of niet op tijd (wandklok). ‘–’: uit deze meting niet te zeggen. ‘Minstens’: de "
                   "ander was op de tijdgrens niet klaar, of deed meer dan het doel bedoelt.\n")


def figures(size, each):
    floor = each.floor
    text = (f"\n### Maat {size}\n\n{each.told}.\n\nVloer: {number(floor['bytes'] / 2**20, 1)} MiB in {floor['entries']} "
            f"bestanden van de EPUB (het grootste {number(floor['largest'] / 2**20, 1)} MiB), gecomprimeerd door zlib "
            f"{floor['zlib']} op niveau {floor['level']}, in draden van één Python-proces, op alle kernen, zonder starttijd.\n\n")
    text += line("", "keren", "tijd", "CPU", "MiB", "handboek sneller (tijd)", "(CPU)") + line("---", *["--:"] * 6)
    return text + "".join(group_lines(rows) for rows in each.groups.values())


def page(date, duration, facts, load, sizes, small, verdicts, note=None):
    text = "# Metingen\n\nGemaakt met `make bench`; verander deze bladzijde niet met de hand.\n\n"
    text += f"> {note}\n\n" if note else ""
    text += warning(load) + head(date, duration, facts) + targets(verdicts)
    text += "\n" + PROFILE.read_text(encoding="utf-8")
    text += ("\n## Alle metingen\n\nMedianen; om en om gemeten, de eerste ronde telt niet mee. Wat maar één keer draaide, "
             "deed dat zonder proefronde. Hoeveel sneller: tegen de eerste regel van elke groep. Geheugen is de piek van "
             "het grootste proces; onder de 20 MiB is zij niet te meten.\n")
    text += "".join(figures(size, each) for size, each in sizes.items())
    text += growth(sizes) if len(sizes) > 1 else ""
    text += "\n## Klein\n\n" + line("", "keren", "tijd", "CPU") + line("---", *["--:"] * 3)
    for row in small:
        text += line(row.name, str(len(row.runs)), seconds(row.median(WALL)), seconds(row.median(CPU)))
    text += "\n## Is het dezelfde tekst?\n\n"
    text += "".join(f"- Maat {size}: {each.comparison}.\n" for size, each in sizes.items())
    return text + (
        "\npandoc krijgt elk record één keer, als eigen hoofdstuk. handboek maakt daarbij lijsten per thema, doelgroep en "
        "soort, terugverwijzingen, een wegwijzer en `catalogus.json`: zijn EPUB is groter, en de verhouding dus eerder te "
        "laag dan te hoog. De rij ‘zonder de records’ is pandoc met alleen de hoofdstukken.\n")

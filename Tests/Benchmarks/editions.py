#!/usr/bin/env python3
"""Makes a handbook with many made-up editions to measure with: the same arguments give the same bytes.

    editions.py SOURCE TARGET [COUNT]

TARGET becomes a copy of the handbook in SOURCE with COUNT editions (342: as many as the Netherlands had
municipalities in 2024). Each has a name, contacts, a partner and five offers of its own, all plainly marked as
made up: there is no address and no telephone number in it.
"""

import shutil
import sys
from pathlib import Path

COUNT = 342
STATED = "Verzonnen om mee te meten; deze gemeente bestaat niet."
THEMES = ["maatschappelijke-onrust", "maatschappelijke-spanningen", "polarisatie", "radicalisering", "communicatie"]
AUDIENCES = ["bestuurder", "beleidsmedewerker", "raadslid", "communicatieadviseur", "jongerenwerker"]
# What it is, its form, its title, its text.
OFFERS = [
    ("contactpunt", None, "Contactpunt onrust", "Hier staat wie op elk uur te bellen is: {{contactpunt}}."),
    ("contactpunt", None, "Vraagbaak voor raadsleden", "Hier staat bij wie een raadslid terechtkan in {{gemeente}}."),
    ("training", "bijeenkomst", "Oefenavond gesprekken aan de deur", "Een avond voor wie in {{gemeente}} langs de deuren gaat."),
    ("training", "workshop", "Samen duiden in een uur", "Een uur om met partners een signaal te bekijken."),
    ("publicatie", "handreiking", "Draaiboek voor de eerste uren", "Wie belt wie, in welke volgorde, en wie besluit."),
]


def name_of(number, count):
    return f"voorbeeldgemeente-{number:0{max(3, len(str(count)))}d}"


def files_of(number, count):
    """The files of one edition, by path."""
    name = name_of(number, count)
    label = name.replace("voorbeeldgemeente-", "Voorbeeldgemeente ")
    files = {"editie.yml": f"""# {STATED}
naam: gemeente {label}
voorbeeld: ja
titel: Handboek maatschappelijke onrust {label}
ondertitel: Verzonnen editie om mee te meten
variabelen:
  gemeente: {label}
  contactpunt: de verzonnen adviseur van {label}
"""}
    files[f"partners/gemeente-{name}.md"] = f"---\nnaam: Gemeente {label}\nonzeker: {STATED}\n---\n\n{STATED}\n"
    for index, (kind, form, title, text) in enumerate(OFFERS):
        theme = THEMES[(number + index) % len(THEMES)]
        audience = AUDIENCES[(number * 3 + index) % len(AUDIENCES)]
        lines = [f"titel: {title} {label}", f"soort: {kind}"] + ([f"vorm: {form}"] if form else [])
        lines += [f"aanbieders: [gemeente-{name}]", f"themas: [{theme}]", f"doelgroepen: [{audience}]",
                  "herzien_voor: 2027-02-22", f"onzeker: {STATED}"]
        files[f"aanbod/{name}-{index + 1}.md"] = "---\n" + "\n".join(lines) + f"\n---\n\n{text}\n"
    return files


def write(source, target, count=COUNT):
    """Copies the handbook without its own editions, and adds the made-up ones; the names, in order."""
    source, target = Path(source), Path(target)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("edities", "dist", ".*"))
    for number in range(1, count + 1):
        for path, text in files_of(number, count).items():
            file = target / "edities" / name_of(number, count) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    return [name_of(number, count) for number in range(1, count + 1)]


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    print(len(write(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) == 4 else COUNT)), "edities")

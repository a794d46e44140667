"""Checks the man pages: check.py PROGRAM HANDBOOK. Their macros with mandoc, their texts, links and examples here.

The examples of the help and of the pages are one list; each is run in a folder where all that they name is there.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from commands import Program, arguments, names
from words import DUTCH, VARIABLES_OF

HERE = Path(__file__).parent
BIB = """@report{onrust-2024, title = {Onrust in de wijk}, author = {Smit, An}, year = {2024},
  institution = {Gemeente Voorbeeld}, keywords = {polarisatie}}
"""
AGENDA = """vergadering: Raadsvergadering
agendapunt: 7
titel: Omgaan met onrust
plaatsen: [3.12-3.18]
"""
faults = []


def lint(folder, language):
    """Runs mandoc; it knows the English headings only, so that Dutch ones are put back in what it reads."""
    english = {dutch: word for word, dutch in DUTCH.items()}
    for page in sorted((folder).glob("*.1")):
        if page.is_symlink():
            continue
        text = page.read_text(encoding="ascii")
        if language == "nl":
            text = re.sub(r"^\.Sh (.*)$", lambda m: f".Sh {english[m[1]]}", text, flags=re.M)
            # A blank line before the second form stands in the Dutch pages only; see pages.py.
            text = re.sub(r"^\.Pp\n(?=\.Nm)", "", text, flags=re.M)
        run = subprocess.run(["mandoc", "-Tlint", "-Wstyle"], input=text, capture_output=True, text=True)
        for line in (run.stdout + run.stderr).splitlines():
            # The pages that a page refers to are not installed yet; `references` looks at them.
            if "referenced manual not found" not in line:
                faults.append(f"{page}: {line}")


def references(folder):
    for page in folder.glob("*.1"):
        for name in re.findall(r"^\.Xr (\S+) 1", page.read_text(encoding="ascii"), flags=re.M):
            if not (folder / f"{name}.1").exists():
                faults.append(f"{page}: verwijst naar {name}(1), die er niet is")


def rendered(folder, program):
    """Every name of a command, option and variable is to be seen on the page."""
    for command in [program.root] + program.commands:
        name = "handboek" if command is program.root else f"handboek-{command['commandName']}"
        page = folder / f"{name}.1"
        shown = subprocess.run(["mandoc", "-Tutf8", "-Owidth=100", page], capture_output=True, text=True).stdout
        shown = re.sub(r".\x08", "", shown)
        wanted = [n for a in arguments(command, "option", "flag") for n in names(a)]
        wanted += [c["commandName"] for c in program.commands] if command is program.root else []
        wanted += [n for n, _ in program.variables] if command is program.root else []
        faults.extend(f"{page}: {w} ontbreekt" for w in wanted if not re.search(rf"(?<!\w){re.escape(w)}(?!\w)", shown))


def run_examples(program, handbook):
    with tempfile.TemporaryDirectory() as folder:
        place, bin = Path(folder, "werk"), Path(folder, "bin")
        place.mkdir(), bin.mkdir()
        shutil.copy2(program.path, bin / "handboek")
        # No browser opens here.
        (bin / "xdg-open").write_text("#!/bin/sh\n")
        (bin / "xdg-open").chmod(0o755)
        tools = Path(".venv/bin").resolve()
        environment = {
            "PATH": f"{bin}:{tools}:{os.environ['PATH']}", "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "dumb",
        }  # fmt: skip

        def run(line, where=place):
            return subprocess.run(
                ["bash", "-o", "pipefail", "-c", line], cwd=where, env=environment, stdin=subprocess.DEVNULL,
                capture_output=True, text=True, timeout=300,
            )  # fmt: skip

        shutil.copytree(handbook, place / "Handboek")
        made = run("handboek bouw --stil")
        if made.returncode:
            sys.exit(f"het handboek voor de voorbeelden is niet te maken: {made.stderr}")
        for target in ["roman.epub", "boek.epub", "handboek.epub", "vorige.json"]:
            shutil.copy2(place / f"dist/handboek{Path(target).suffix}", place / target)
        # An edition cannot be compared with itself.
        run("sed -i 's/^uitgave:.*/uitgave: Volgende/' Handboek/handboek.yml")
        (place / "boeken").mkdir()
        shutil.copy2(place / "boek.epub", place / "boeken")
        (place / "zotero.bib").write_text(BIB, encoding="utf-8")
        (place / "agenda.yml").write_text(AGENDA, encoding="utf-8")
        shutil.copy2(HERE.parent.parent / "Tests/HandboekImportTests/Fixtures/pandoc-koppen.docx", place / "hoofdstuk.docx")
        run("handboek exporteer --formaat csl --naar zotero.json; handboek exporteer --formaat csv --naar aanbod.csv")
        # A PDF of the whole book takes a minute; of a chapter it says as much.
        small = place / "klein/oude-tekst"
        (small / "hoofdstukken").mkdir(parents=True)
        (small / "handboek.yml").write_text("titel: Klein\ndelen: [{titel: Deel, hoofdstukken: [hoofdstukken/een.md]}]\n")
        (small / "hoofdstukken/een.md").write_text("---\ntitel: Een\n---\n\n## Kop\n\nTekst met [een dode link](weg.md).\n")
        shutil.copytree(small, place / "oude-tekst")
        shutil.copytree(small, place / "klein/Handboek")
        (place / "klein/Handboek/hoofdstukken/een.md").write_text("---\ntitel: Een\n---\n\n## Kop\n\nTekst.\n")
        count = 0
        for command in [program.root] + program.commands:
            for line, _ in program.examples(command):
                is_long = line.startswith("handboek bouw") and ("pdf" in line or "paginering" in line)
                # What goes on until Ctrl-C gets it after a while.
                until = "timeout --preserve-status -s INT 3 " if line.startswith("handboek volg") else ""
                result = run(until + line, place / "klein" if is_long else place)
                count += 1
                if result.returncode:
                    faults.append(f"voorbeeld ‘{line}’ eindigt met {result.returncode}: {result.stderr[:300]}")
        print(f"voorbeelden uit de hulp: {count}")


def main():
    program = Program(str(Path(sys.argv[1]).resolve()))
    for name, _ in program.variables:
        if name not in VARIABLES_OF:
            faults.append(f"words.py: bij welke opties hoort {name}?")
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder)
        made = subprocess.run([sys.executable, HERE / "pages.py", program.path, target])
        if made.returncode:
            faults.append("de Engelse teksten in Tools/man/en.json zijn niet bij")
        for pages, language in [(target / "man1", "en"), (target / "nl/man1", "nl")]:
            lint(pages, language)
            references(pages)
            rendered(pages, program)
    run_examples(program, Path(sys.argv[2]))
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""A step of `make test`: does the generator give a handbook that builds, the same text twice, and always the same?

    check.py PROGRAM

Takes a second: a tiny corpus, and no pandoc. Headings and citations of pandoc's source are held against the EPUB
that PROGRAM makes of ours; compare.py holds the two EPUBs against each other, in `make bench`.
"""

import filecmp
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import corpus
from compare import pages

KEY = re.compile(r"(?<!\w)@([\w-]+)")
HEADING = re.compile(r"(?m)^#{1,3} (.+?)(?: \{#[\w-]+\})?$")


def same_files(one, other):
    names = sorted(str((Path(folder) / name).relative_to(one)) for folder, _, files in os.walk(one) for name in files)
    _, different, missing = filecmp.cmpfiles(one, other, names, shallow=False)
    return names, different + missing


def main(program):
    with tempfile.TemporaryDirectory() as name:
        one, other = Path(name) / "een", Path(name) / "twee"
        corpus.write("T", one)
        corpus.write("T", other)
        names, different = same_files(one, other)
        if different:
            return f"de tweede keer zijn er andere bytes: {different[:5]}"
        checked = subprocess.run([program, "controleer", one / "handboek", "--kort"], capture_output=True, text=True)
        if checked.returncode:
            return f"controleer vindt fouten in de verzonnen tekst:\n{checked.stdout[:2000]}{checked.stderr}"
        subprocess.run([program, "bouw", one / "handboek", "--stil", "--naar", one / "uit"], check=True)
        made = {page.title: page for page in pages(one / "uit/handboek.epub")}
        chapters = sorted((one / "pandoc/chapters").glob("[0-9][0-9]-*.md"))
        for file in chapters:
            text = file.read_text(encoding="utf-8")
            headings, cited = HEADING.findall(text), KEY.findall(text)
            page = made.get(headings[0])
            if page is None or page.headings != headings:
                return f"{file.name}: andere koppen in de twee vormen"
            if not cited or page.cited != cited:
                return f"{file.name}: andere verwijzingen in de twee vormen"
        if len(chapters) != corpus.SIZES["T"][0]:
            return f"{len(chapters)} hoofdstukken"
        print(f"{len(names)} bestanden, twee keer gelijk; {len(chapters)} hoofdstukken met dezelfde koppen en verwijzingen")
    return 0


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve())))

#!/usr/bin/env python3
"""Writes one handbook for benchmarks twice: in this project's source format and in pandoc's.

    corpus.py SIZE OUT [--seed K]

OUT/handboek/ is a folder for `handboek bouw`; OUT/pandoc/ has chapters/*.md and references.json (and beelden/).
SIZE is T (tiny, for a test), S, M or L. The same size and seed give the same bytes, on any number of cores.
"""

import argparse
import json
import os
import shutil
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from pathlib import Path

from chapter import Chapter, Outline
from dialects import Handboek, Pandoc, settings
from pictures import png, svg
from prose import Prose, Rng
from records import Catalogue

# Chapters, words in each, publications, offers.
SIZES = {"T": (3, 300, 10, 8), "S": (14, 2000, 80, 60), "M": (140, 2000, 800, 600), "L": (1400, 2000, 8000, 6000)}
RECORDS_A_FILE = 60  # pandoc's chapters with records are about as long as the others


class Corpus:
    """Everything of one size but the text of the chapters."""

    def __init__(self, size, seed):
        count, self.words, publications, offers = SIZES[size]
        self.seed, self.size = seed, size
        width = max(2, len(str(count)))
        self.outlines = [Outline(i, width, seed) for i in range(count)]
        self.catalogue = Catalogue(seed, count, publications, offers)
        self.pictures = [f"fig{i + 1:04d}.{'png' if i % 2 else 'svg'}" for i in range(max(4, count // 2))]
        self.handboek, self.pandoc = Handboek(), Pandoc(self.catalogue)
        self.records = {
            "publicaties": self.catalogue.publications, "aanbod": self.catalogue.offers,
            "partners": self.catalogue.partners, "begrippen": self.catalogue.terms,
            "vraagstukken": list(self.catalogue.questions(self.outlines)),
            "leerroutes": list(self.catalogue.routes(self.outlines))}
        for kind, records in self.records.items():
            for i, record in enumerate(records):
                self.pandoc.files[record["id"]] = self._record_file(kind, i)

    @staticmethod
    def _record_file(kind, index):
        return f"z-{kind}-{index // RECORDS_A_FILE + 1:04d}.md"

    def chapter(self, index, out):
        """Writes one chapter twice."""
        outline = self.outlines[index]
        blocks = list(Chapter(outline, self.outlines, self.catalogue, self.pictures, self.words).blocks())
        put(out / "handboek/hoofdstukken" / f"{outline.id}.md", self.handboek.chapter(outline, blocks))
        put(out / "pandoc/chapters" / f"{outline.id}.md", self.pandoc.chapter(outline, blocks))

    def rest(self, out):
        """Writes everything that is no chapter."""
        book = out / "handboek"
        put(book / "handboek.yml", settings(self.seed, self.outlines, self.size))
        prose = Prose(self.seed, "pages")
        for name, title in [("voorwoord", "Voorwoord"), ("colofon", "Colofon")]:
            text = "\n\n".join(prose.sentences(4, 6) for _ in range(3))
            fields = {"titel": title} | ({"soort": "voorwoord"} if name == "voorwoord" else {})
            put(book / f"{name}.md", self.handboek.record(fields, text))
            place = {"voorwoord": "0-", "colofon": "zz-"}[name]
            put(out / "pandoc/chapters" / f"{place}{name}.md", f"# {title}\n\n{text}\n")
        for kind, records in self.records.items():
            for record in records:
                if kind == "publicaties":
                    text = self.handboek.publication(record)
                else:
                    fields = {key: value for key, value in record.items() if key not in ("id", "text")}
                    text = self.handboek.record(fields, record["text"])
                put(book / kind / f"{record['id']}.md", text)
            for start in range(0, len(records), RECORDS_A_FILE):
                text = self.pandoc.records(kind, records[start:start + RECORDS_A_FILE])
                put(out / "pandoc/chapters" / self._record_file(kind, start), text)
        entries = [{key: value for key, value in entry.items() if key != "own"} for entry in self.catalogue.publications]
        put(out / "pandoc/references.json", json.dumps(entries, ensure_ascii=False, indent=1) + "\n")
        for name in self.pictures:
            rng = Rng(f"{self.seed}:picture:{name}")
            data = png(96, 64, rng) if name.endswith("png") else svg(rng)
            put(book / "beelden" / name, data)
            put(out / "pandoc/beelden" / name, data)


def put(path, data):
    path.write_bytes(data if isinstance(data, bytes) else data.encode("utf-8"))


@cache
def corpus(size, seed):
    """One a process; building it takes longer than a chapter."""
    return Corpus(size, seed)


def write_chapters(size, seed, out, indexes):
    for index in indexes:
        corpus(size, seed).chapter(index, out)


def write(size, out, seed="handboek-1"):
    """Writes a corpus; what an earlier one left in the two folders is removed."""
    for folder in ("handboek", "pandoc"):
        shutil.rmtree(out / folder, ignore_errors=True)
    for folder in ("hoofdstukken", "publicaties", "aanbod", "partners", "begrippen", "vraagstukken", "leerroutes", "beelden"):
        (out / "handboek" / folder).mkdir(parents=True)
    for folder in ("chapters", "beelden"):
        (out / "pandoc" / folder).mkdir(parents=True)
    count, cores = SIZES[size][0], os.cpu_count() or 1
    with ProcessPoolExecutor(cores) as pool:
        jobs = [pool.submit(write_chapters, size, seed, out, range(core, count, cores)) for core in range(cores)]
        corpus(size, seed).rest(out)
        for job in jobs:
            job.result()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("size", choices=SIZES)
    parser.add_argument("out", type=Path)
    parser.add_argument("--seed", default="handboek-1")
    args = parser.parse_args()
    write(args.size, args.out, args.seed)

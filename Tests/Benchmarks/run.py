#!/usr/bin/env python3
"""Measures `handboek` next to its peers on handbooks of three sizes and writes RESULTS.md.

    run.py --peers FOLDER [--sizes S,M,L] [--limit SECONDS] [--turns 7,3,3] [--handboek PROGRAM] [--real FOLDER] [--out FILE] [--note TEXT]

bench.sh installs the peers and calls this. An interrupted run writes nothing.
"""

import argparse
import datetime
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpus
from machine import Load, facts
from measure import Failure, in_turn
from peers import Job, Peers, small_rows
from report import Measured, page
from targets import verdicts

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TURNS = {"T": 1, "S": 7, "M": 3, "L": 3}


def measure_size(size, folder, handboek, peers, turns, limit, load):
    """All groups of one size."""
    print(f"maat {size}: tekst maken", file=sys.stderr)
    corpus.write(size, folder / size)
    job = Job(size, folder / size, folder / "uit" / size, handboek, peers)
    groups = job.groups()
    for rows in groups.values():
        in_turn(rows, turns, limit)
        load.look()
    chapters, words, publications, offers = corpus.SIZES[size]
    told = (f"{chapters} hoofdstukken van {words} woorden, {publications} publicaties, {offers} keer aanbod; bron van "
            f"handboek {mebibytes(job.source_bytes())}, EPUB {mebibytes(job.epub.stat().st_size)}")
    floor = groups["epub"][1].facts
    return Measured(groups, told, floor, compared(job, groups["epub"][2]), job.source_bytes())


def mebibytes(count):
    return f"{count / 2**20:.1f} MiB".replace(".", ",")


def compared(job, pandoc):
    """What the comparison of the two EPUBs says; stops the benchmark when they differ."""
    # A pandoc that was stopped leaves half a file.
    if pandoc.exceeded or not job.pandoc_epub.exists():
        return "niet vergeleken, want pandoc werd niet klaar"
    done = subprocess.run([sys.executable, HERE / "compare.py", job.epub, job.pandoc_epub], capture_output=True, text=True)
    if done.returncode:
        raise Failure(f"de EPUB’s van maat {job.size} verschillen:\n{done.stdout}{done.stderr}")
    return "; ".join(done.stdout.strip().split("\n"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--peers", required=True)
    parser.add_argument("--sizes", default="S,M,L")
    parser.add_argument("--limit", type=float, default=900)
    parser.add_argument("--handboek", type=Path, default=ROOT / ".build/release/handboek")
    parser.add_argument("--real", type=Path, default=ROOT / "Handboek")
    parser.add_argument("--turns", help="how often, for each size: 7,3,3")
    parser.add_argument("--out", type=Path, default=HERE / "RESULTS.md")
    parser.add_argument("--note", help="what to tell about this run, above the table")
    args = parser.parse_args()
    handboek, peers, started = str(args.handboek.resolve()), Peers(args.peers), time.time()
    load = Load()
    sizes = {}
    turns = dict(TURNS)
    if args.turns:
        turns.update(zip(args.sizes.split(","), map(int, args.turns.split(","))))
    small = small_rows(handboek, args.real.resolve())
    in_turn(small, 20, 60)
    with tempfile.TemporaryDirectory() as name:
        for size in args.sizes.split(","):
            sizes[size] = measure_size(size, Path(name), handboek, peers, turns[size], args.limit, load)
    minutes = (time.time() - started) / 60
    text = page(datetime.date.today().isoformat(), f"{minutes:.0f} minuten", facts(handboek, peers, ROOT), load, sizes,
                small, verdicts(sizes, small), args.note)
    args.out.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        sys.exit("afgebroken; er is niets geschreven")

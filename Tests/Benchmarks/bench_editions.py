#!/usr/bin/env python3
"""Measures many editions at once next to single builds, and writes EDITIES.md.

    bench_editions.py [--count 342] [--singles 10] [--sample 12] [--handboek PROGRAM] [--real FOLDER] [--out FILE]
                      [--epubcheck no]

The target: all editions in at most six times the time of ten single builds. Then every EPUB is held against the
native checks, and a sample against EPUBCheck. An interrupted run writes nothing.
"""

import argparse
import datetime
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import editions
from machine import Load, processor
from measure import Failure, Row

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = 6
LIMIT = 1_800


def decimal(value, digits=1):
    return f"{value:.{digits}f}".replace(".", ",")


def once(name, command, cwd):
    result = Row(name, command, str(cwd)).once(LIMIT)
    if result is None:
        raise Failure(f"{name} was na {LIMIT} s niet klaar")
    print(f"{name}: {result[0]:.2f} s, {result[1]:.2f} s CPU, {result[2]:.0f} MiB", file=sys.stderr)
    return result


def checked(program, files):
    """How many EPUBs the native checks find something in; as many processes as cores."""
    running, wrong, files = [], [], list(files)
    while files or running:
        while files and len(running) < (os.cpu_count() or 1):
            file = files.pop()
            running.append((file, subprocess.Popen([program, "controleer", file, "--streng", "--kort"],
                                                   stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)))
        file, process = running.pop(0)
        said = process.communicate()[1]
        if process.returncode:
            wrong.append((file, said))
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=editions.COUNT)
    parser.add_argument("--singles", type=int, default=10)
    parser.add_argument("--sample", type=int, default=12)
    parser.add_argument("--handboek", type=Path, default=ROOT / ".build/release/handboek")
    parser.add_argument("--real", type=Path, default=ROOT / "Handboek")
    parser.add_argument("--epubcheck", default="yes", choices=["yes", "no"])
    parser.add_argument("--out", type=Path, default=HERE / "EDITIES.md")
    args = parser.parse_args()
    program, load = str(args.handboek.resolve()), Load()
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        names = editions.write(args.real.resolve(), folder / "boek", args.count)
        base = [program, "bouw", str(folder / "boek"), "--formaat", "epub", "--stil"]
        step = max(1, len(names) // args.singles)
        chosen = names[::step][:args.singles]
        once("warm", base + ["--editie", names[0], "--naar", str(folder / "warm")], folder)
        singles = [once(f"los {name}", base + ["--editie", name, "--naar", str(folder / "los" / name)], folder)
                   for name in chosen]
        few = names[:max(1, len(names) // 10)]
        small = once(f"{len(few)} tegelijk", base + ["--edities", ",".join(few), "--naar", str(folder / "enkele")], folder)
        whole = once(f"{len(names)} tegelijk", base + ["--edities", "alle", "--naar", str(folder / "alle")], folder)
        load.look()
        different = [name for name in chosen if (folder / "los" / name / "handboek.epub").read_bytes()
                     != (folder / "alle" / name / "handboek.epub").read_bytes()]
        if different:
            raise Failure(f"andere bytes dan een losse bouw: {different}")
        files = sorted((folder / "alle").glob("*/handboek.epub"))
        if len(files) != len(names):
            raise Failure(f"{len(files)} van {len(names)} EPUB’s")
        wrong = checked(program, map(str, files))
        if wrong:
            raise Failure(f"de eigen controle keurt {len(wrong)} EPUB’s af, zoals {wrong[0]}")
        sample = files[::max(1, len(files) // args.sample)][:args.sample]
        if args.epubcheck == "yes":
            done = subprocess.run(["bash", "Tools/check-epub.sh", *map(str, sample)], cwd=ROOT, capture_output=True, text=True)
            if done.returncode:
                raise Failure(f"EPUBCheck:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        size = sum(file.stat().st_size for file in files)
        text = page(args, singles, few, small, names, whole, size, sample, load)
    args.out.write_text(text, encoding="utf-8")
    print(text)


def page(args, singles, few, small, names, whole, size, sample, load):
    single, total = statistics.median(run[0] for run in singles), sum(run[0] for run in singles)
    allowed = TARGET * total * 10 / len(singles)
    others = load.others()
    rows = [
        ("één editie (mediaan van " + str(len(singles)) + ")", 1, single, statistics.median(run[1] for run in singles),
         max(run[2] for run in singles)),
        (f"{len(few)} edities tegelijk", len(few), *small), (f"{len(names)} edities tegelijk", len(names), *whole)]
    text = "# Veel edities tegelijk\n\nGemaakt met `make bench-editions`; verander deze bladzijde niet met de hand.\n\n"
    text += f"{datetime.date.today().isoformat()}, {os.cpu_count()} kernen, {processor()}"
    text += "" if others is None else f"; andere processen gebruikten {decimal(others * 100, 0)} % van de kernen"
    text += ".\n\n| | tijd | per editie | CPU | geheugen (piek) |\n|---|--:|--:|--:|--:|\n"
    for name, count, wall, cpu, memory in rows:
        text += (f"| {name} | {decimal(wall, 2)} s | {decimal(1000 * wall / count, 0)} ms | {decimal(cpu, 2)} s | "
                 f"{decimal(memory, 0)} MiB |\n")
    reached = "gehaald" if whole[0] <= allowed else "niet gehaald"
    text += (f"\nDoel: {len(names)} EPUB’s in ten hoogste {TARGET} keer de tijd van tien losse keren, dus "
             f"{decimal(allowed, 1)} s: **{reached}**, {decimal(whole[0] / (total * 10 / len(singles)), 2)} keer. "
             f"Eén editie los kost {decimal(single / (whole[0] / len(names)), 1)} keer zo veel tijd als één van de "
             f"{len(names)}.\n\nGeheugen: {decimal(whole[2] / small[2], 2)} keer zo veel voor {len(names)} edities als voor "
             f"{len(few)}.\n\nAlle {len(names)} EPUB’s samen: {decimal(size / 1e6, 1)} MB. De eigen controle "
             f"(`controleer --streng`) vindt in geen ervan iets")
    text += f"; EPUBCheck ook niet in een steekproef van {len(sample)}" if args.epubcheck == "yes" else ""
    text += f". De {len(singles)} losse EPUB’s hebben dezelfde bytes als die van de grote keer.\n"
    return text


if __name__ == "__main__":
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        sys.exit("afgebroken; er is niets geschreven")

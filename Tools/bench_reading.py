"""Reads one large EPUB with `handboek lees`, epy and pandoc, in turn, and prints a table.

bench_reading.py FOLDER [RUNS]. The book: the chapters of FOLDER over and over up to 140, as an EPUB, with a picture
that makes it at least 5 MB. `lees 3` is measured to its end, which comes after the first screen; epy can only dump a
whole book. A-B-A-B; medians; the ratio is the median of the pairs.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

import pypandoc

from bench_corpus import enlarge

root = Path(__file__).resolve().parent.parent
handboek = root / ".build/release/handboek"
epy = Path(sys.executable).parent / "epy"


def measure(command):
    """Wall milliseconds and peak MiB of one run; stops at a failure."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} eindigde met {process.returncode}:\n{complaints.decode()}")
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024


def book(folder, work):
    """The EPUB of 140 chapters, at least 5 MB."""
    enlarge(folder, work / "bron", 140, 800)
    subprocess.run(
        [str(handboek), "bouw", str(work / "bron"), "--stil", "--naar", str(work), "--formaat", "epub"], check=True)
    path = work / "handboek.epub"
    missing = 5_000_000 - path.stat().st_size
    if missing > 0:
        with zipfile.ZipFile(path, "a") as container:
            container.writestr("EPUB/beelden/vulling.bin", os.urandom(missing), zipfile.ZIP_STORED)
    return path


with tempfile.TemporaryDirectory() as name:
    folder, runs = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 7
    path = book(folder, Path(name))
    program = [str(handboek), "lees", str(path)]
    rows = {
        "handboek lees 3": [*program, "3"],
        "handboek lees 3.12": [*program, "3.12"],
        "epy --dump (hele tekst)": [str(epy), "--dump", str(path)],
        "handboek lees (hele tekst)": program,
        "pandoc -t plain (hele tekst)": [pypandoc.get_pandoc_path(), str(path), "-t", "plain"],
    }
    results = {row: [] for row in rows}
    for turn in range(runs + 1):
        for row, command in rows.items():
            result = measure(command)
            if turn:  # the first turn warms the page cache
                results[row].append(result)
    size = path.stat().st_size / 1_000_000
    print(f"\nEen EPUB lezen: 140 hoofdstukken, {size:.1f} MB; {runs} keer om en om, medianen\n")
    print("| | tijd (ms) | geheugen (MiB) |")
    print("|---|--:|--:|")
    for row, values in results.items():
        wall, memory = (statistics.median(column) for column in zip(*values))
        print(f"| {row} | {wall:.0f} | {memory:.0f} |")

    def ratio(peer, own):
        return statistics.median(b[0] / a[0] for a, b in zip(results[own], results[peer]))

    print(f"\n`lees 3` is {ratio('epy --dump (hele tekst)', 'handboek lees 3'):.0f}× zo snel als epy (doel: 8×), de ", end="")
    print(f"hele tekst {ratio('pandoc -t plain (hele tekst)', 'handboek lees (hele tekst)'):.0f}× als pandoc (doel: 20×).")
    print("Doelen: het eerste scherm van hoofdstuk 3 binnen 50 ms en met minder dan 40 MiB.")

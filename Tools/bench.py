"""Builds a handbook with `handboek` and its chapters with pandoc, in turn, and prints one table.

bench.py FOLDER [RUNS]. Both make an EPUB with references from the same chapters: pandoc 3 with
citeproc and a CSL JSON file of our publications. A-B-A-B, so that a slow moment of the machine
touches both; medians; the ratio is the median of the pairs.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypandoc

from csl_export import export, front_matter

root = Path(__file__).resolve().parent.parent
folder, runs = Path(sys.argv[1]).resolve(), int(sys.argv[2])
handboek = root / ".build/release/handboek"


def measure(command, cwd):
    """Wall seconds, CPU seconds and peak MiB of one run; stops at a failure."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{command[0]} eindigde met {process.returncode}:\n{complaints.decode()}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def chapters(target):
    """The chapters with their titles as headings, without our front matter."""
    words = 0
    for file in sorted((folder / "hoofdstukken").glob("*.md")):
        fields, body = front_matter(file)
        (target / file.name).write_text(f"# {fields['titel']}\n\n{body}", encoding="utf-8")
        words += len(body.split())
    return words


with tempfile.TemporaryDirectory() as name:
    work = Path(name)
    (work / "hoofdstukken").mkdir()
    words = chapters(work / "hoofdstukken")
    count = export(folder / "publicaties", work / "references.json")
    if (folder / "beelden").is_dir():
        (work / "beelden").symlink_to(folder / "beelden")
    names = sorted(p.name for p in (work / "hoofdstukken").glob("*.md"))
    pandoc = [pypandoc.get_pandoc_path(), *names, "--file-scope", "-f", "markdown", "--citeproc"]
    pandoc += ["--bibliography=../references.json", "--resource-path=.", "-M", "title=Handboek"]
    pandoc += ["-M", "lang=nl", "--toc", "-t", "epub3", "-o", "../pandoc.epub"]
    rows = {
        "handboek, alleen EPUB": ([handboek, "bouw", folder, "--naar", work / "a", "--formaat", "epub"], work),
        "handboek, alle vier": ([handboek, "bouw", folder, "--naar", work / "b"], work),
        "pandoc 3 + citeproc, EPUB": (pandoc, work / "hoofdstukken"),
    }
    results = {row: [] for row in rows}
    for turn in range(runs + 1):
        for row, (command, cwd) in rows.items():
            result = measure([str(part) for part in command], cwd)
            if turn:  # the first turn warms the page cache
                results[row].append(result)

print(f"{len(names)} hoofdstukken, {words} woorden, {count} publicaties; {runs} keer om en om, medianen\n")
print("| | tijd (ms) | CPU (ms) | geheugen (MiB) | handboek sneller (CPU) |")
print("|---|--:|--:|--:|--:|")
peer = results["pandoc 3 + citeproc, EPUB"]
for row, values in results.items():
    wall, cpu, memory = (statistics.median(column) for column in zip(*values))
    ratio = statistics.median(b[1] / a[1] for a, b in zip(values, peer))
    shown = f"{ratio:.0f}×" if values is not peer else ""
    print(f"| {row} | {wall * 1000:.0f} | {cpu * 1000:.0f} | {memory:.0f} | {shown} |")
print("\nhandboek leest ook aanbod, begrippen, partners en vragen; pandoc alleen de hoofdstukken.")

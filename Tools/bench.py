"""Builds handbooks with `handboek` and their chapters with pandoc, in turn, and prints one table each.

bench.py FOLDER [RUNS]. Both make an EPUB with references from the same chapters: pandoc 3 with
citeproc and a CSL JSON file of our publications. First the real book, then the same chapters over
and over up to 140, with 800 publications. A-B-A-B, so that a slow moment of the machine touches both;
medians; the ratio is the median of the pairs.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pypandoc

from bench_corpus import enlarge, for_pandoc

sys.path.append(str(Path(__file__).resolve().parent / "print"))
from earlier import earlier  # noqa: E402

root = Path(__file__).resolve().parent.parent
handboek = root / ".build/release/handboek"
PEER = "pandoc 3 + citeproc, EPUB"
PEER_HTML = "pandoc 3 + citeproc, HTML in één bestand"


def measure(command, cwd, allowed=(0,)):
    """Wall seconds, CPU seconds and peak MiB of one run; stops at a failure."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        sys.exit(f"{command[0]} eindigde met {process.returncode}:\n{complaints.decode()}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def compare(title, folder, work, runs):
    words, count = for_pandoc(folder, work)
    names = sorted(p.name for p in (work / "hoofdstukken").glob("*.md"))
    pandoc = [pypandoc.get_pandoc_path(), *names, "--file-scope", "-f", "markdown", "--citeproc"]
    pandoc += ["--bibliography=../references.json", "--resource-path=.", "-M", "title=Handboek"]
    pandoc += ["-M", "lang=nl", "--toc"]
    epub, page = ["-t", "epub3", "-o", "../pandoc.epub"], ["-s", "--embed-resources", "-t", "html5", "-o", "../p.html"]
    build = [str(handboek), "bouw", str(folder), "--stil", "--naar"]
    told = f"{title}: {len(names)} hoofdstukken, {words} woorden, {count} publicaties"
    table(told, runs, PEER, {
        "handboek, alleen EPUB": ([*build, str(work / "a"), "--formaat", "epub"], work),
        "handboek, alle vier": ([*build, str(work / "b")], work),
        PEER: ([*pandoc, *epub], work / "hoofdstukken"),
    })
    old = earlier(work / "b/handboek.json", work / "vorige.json")
    table(f"{title}, de HTML", runs, PEER_HTML, {
        "handboek, alleen HTML": ([*build, str(work / "c"), "--formaat", "html"], work),
        "handboek, HTML met --sinds": ([*build, str(work / "d"), "--formaat", "html", "--sinds", str(old)], work),
        PEER_HTML: ([*pandoc, *page], work / "hoofdstukken"),
    })


def table(title, runs, peer, rows):
    """Runs the commands in turn and prints their medians, next to those of the last one."""
    results = {row: [] for row in rows}
    for turn in range(runs + 1):
        for row, (command, cwd) in rows.items():
            result = measure(command, cwd)
            if turn:  # the first turn warms the page cache
                results[row].append(result)
    print(f"\n{title}; {runs} keer om en om, medianen\n")
    print("| | tijd (ms) | CPU (ms) | geheugen (MiB) | sneller (tijd) | sneller (CPU) |")
    print("|---|--:|--:|--:|--:|--:|")
    for row, values in results.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*values))
        ratios = [statistics.median(b[i] / a[i] for a, b in zip(values, results[peer])) for i in (0, 1)]
        shown = [f"{ratio:.0f}×" if row != peer else "" for ratio in ratios]
        print(f"| {row} | {wall * 1000:.0f} | {cpu * 1000:.0f} | {memory:.0f} | {shown[0]} | {shown[1]} |")


def printed(folder, work):
    """How long each engine works on the PDF of the real book and of a pack; once, for it takes a minute."""
    work.mkdir()
    print("\nPDF uit het echte boek; één keer\n")
    print("| | tijd (s) | CPU (s) | geheugen (MiB) | PDF (kB) |")
    print("|---|--:|--:|--:|--:|")
    engines = {"WeasyPrint": str(Path(sys.executable).parent / "weasyprint"), "Chromium": "chromium"}
    works = {"het boek": ["bouw", str(folder)], "een raadsstuk": ["raadstuk", str(folder), "3"]}
    for name, arguments in works.items():
        for engine, program in engines.items():
            target = work / f"{engine}-{arguments[0]}"
            command = [str(handboek), *arguments, "--stil", "--formaat", "pdf", "--pdf-programma", program]
            wall, cpu, memory = measure([*command, "--naar", str(target)], work)
            size = next(target.glob("*.pdf")).stat().st_size // 1000
            print(f"| {name}, {engine} | {wall:.1f} | {cpu:.1f} | {memory:.0f} | {size} |")


def answers(folder, work, runs):
    """How long the catalogue's commands take, from the folder and from the EPUB made of it."""
    work.mkdir()
    measure([str(handboek), "bouw", str(folder), "--stil", "--naar", str(work), "--formaat", "epub"], work)
    print(f"\nAntwoorden uit het echte boek; {5 * runs} keer om en om, medianen\n")
    print("| | tijd (ms) | CPU (ms) | geheugen (MiB) |")
    print("|---|--:|--:|--:|")
    asked = {
        "aanbod": ["aanbod", "BRON", "--thema", "polarisatie", "--soort", "training"],
        "vraag": ["vraag", "BRON", "Mag ik zorgen over een jongere delen?"],
    }
    sources = {"map": str(folder), "EPUB": str(work / "handboek.epub")}
    rows = {"--version": [str(handboek), "--version"]}
    for name, command in asked.items():
        for kind, source in sources.items():
            rows[f"{name}, uit {kind}"] = [str(handboek), *(source if a == "BRON" else a for a in command)]
    results = {row: [] for row in rows}
    for turn in range(5 * runs + 1):
        for row, command in rows.items():
            result = measure(command, work)
            if turn:
                results[row].append(result)
    for row, values in results.items():
        wall, cpu, memory = (statistics.median(column) for column in zip(*values))
        print(f"| {row} | {wall * 1000:.0f} | {cpu * 1000:.0f} | {memory:.0f} |")


def searches(folder, work, runs):
    """How long `zoek` takes over many chapters, from the folder and from the EPUB made of it."""
    work.mkdir()
    measure([str(handboek), "bouw", str(folder), "--stil", "--naar", str(work), "--formaat", "epub"], work)
    book = work / "handboek.epub"
    print(f"\nZoeken in 140 hoofdstukken (EPUB van {book.stat().st_size / 2**20:.1f} MiB); {5 * runs} keer, medianen\n")
    print("| | tijd (ms) | CPU (ms) | geheugen (MiB) |")
    print("|---|--:|--:|--:|")
    asked = {
        "twee woorden": ["zorgen", "jongere"],
        "rij van woorden": ['"in gesprek met"'],
        "patroon": ["--regex", r"\b20[12]\d\b"],
        "niets, met voorstel": ["polarsatie"],
    }
    for what, terms in asked.items():
        for kind, source in {"EPUB": book, "map": folder}.items():
            command = [str(handboek), "zoek", str(source), *terms]
            results = []
            for turn in range(5 * runs + 1):
                result = measure(command, work, allowed=(0, 1))
                if turn:
                    results.append(result)
            wall, cpu, memory = (statistics.median(column) for column in zip(*results))
            print(f"| {what}, uit {kind} | {wall * 1000:.0f} | {cpu * 1000:.0f} | {memory:.0f} |")


with tempfile.TemporaryDirectory() as name:
    work, folder, runs = Path(name), Path(sys.argv[1]).resolve(), int(sys.argv[2])
    answers(folder, work / "antwoorden", runs)
    printed(folder, work / "druk")
    compare("Het echte boek", folder, work / "echt", runs)
    enlarge(folder, work / "bron", 140, 800)
    searches(work / "bron", work / "zoeken", runs)
    compare("Groot", work / "bron", work / "groot", max(1, runs // 3))
print("\nhandboek maakt ook de pagina’s met aanbod, begrippen, partners en vragen; pandoc alleen de hoofdstukken.")

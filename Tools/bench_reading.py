"""Reads one large EPUB with `handboek lees` and `zoek`, epy and pandoc, in turn, and prints a table with the targets.

bench_reading.py FOLDER [RUNS]. The book: the chapters of FOLDER over and over up to 140, as an EPUB, with a file
that makes it at least 5 MB. The first screen is measured in a terminal, from the start of the program to the last of
what it draws; epy can only dump a whole book. A-B-A-B; medians; a ratio is the median of the pairs. pandoc takes its
turn in the first three rounds.
"""

import fcntl
import os
import pty
import struct
import statistics
import subprocess
import sys
import tempfile
import termios
import time
import zipfile
from pathlib import Path

import pypandoc

from bench_corpus import enlarge

root = Path(__file__).resolve().parent.parent
handboek = Path(os.environ.get("HANDBOEK_PROGRAM", root / ".build/release/handboek"))
epy = Path(sys.executable).parent / "epy"


def measure(command, allowed=(0,)):
    """Wall milliseconds and peak MiB of one run; stops at a failure."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    complaints = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in allowed:
        sys.exit(f"{command[0]} eindigde met {process.returncode}:\n{complaints.decode()}")
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024


def first_screen(command):
    """Wall milliseconds until the whole of the first screen is there, and peak MiB of the run.

    Without HOME no place is remembered, and nobody's own is touched.
    """
    start = time.perf_counter()
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(command[0], command, {"TERM": "xterm-256color", "PATH": os.environ["PATH"]})
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    seen = b""
    # The bottom line comes last, and its hint is the last thing on it but for the percentage.
    while b"q stop" not in seen:
        seen += os.read(terminal, 65536)
    wall = (time.perf_counter() - start) * 1000
    os.write(terminal, b"q")
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:  # the terminal went with the program
        pass
    _, status, usage = os.wait4(pid, 0)
    if status:
        sys.exit(f"{command[0]} eindigde met {status}")
    return wall, usage.ru_maxrss / 1024


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
    screen, chapter, text = "handboek lees 3: eerste scherm", "handboek lees 3, in een pijp", "handboek lees (hele tekst)"
    dump, plain = "epy --dump (hele tekst)", "pandoc -t plain (hele tekst)"
    searches = {
        "zoek zorgen jongere": ["zorgen", "jongere"], "zoek \"in gesprek met\"": ['"in gesprek met"'],
        "zoek --regex": ["--regex", r"\b20[12]\d\b"], "zoek polarsatie (niets)": ["polarsatie"],
    }
    rows = {
        screen: lambda: first_screen([*program, "3"]), chapter: lambda: measure([*program, "3"]),
        dump: lambda: measure([str(epy), "--dump", str(path)]), text: lambda: measure(program),
        plain: lambda: measure([pypandoc.get_pandoc_path(), str(path), "-t", "plain"]),
    }
    for name, terms in searches.items():
        rows[name] = lambda terms=terms: measure([str(handboek), "zoek", str(path), *terms], (0, 1))
    results = {row: [] for row in rows}
    for turn in range(runs + 1):
        for row, run in rows.items():
            if row == plain and turn > 3:
                continue
            result = run()
            if turn:  # the first turn warms the page cache
                results[row].append(result)
    size = path.stat().st_size / 1_000_000
    print(f"\nEen EPUB lezen: 140 hoofdstukken, {size:.1f} MB; {runs} keer om en om, medianen\n")
    print("| | tijd (ms) | geheugen (MiB) |")
    print("|---|--:|--:|")
    medians = {row: [statistics.median(column) for column in zip(*values)] for row, values in results.items()}
    for row, (wall, memory) in medians.items():
        print(f"| {row} | {wall:.0f} | {memory:.0f} |")

    def ratio(peer, own):
        return statistics.median(b[0] / a[0] for a, b in zip(results[own], results[peer]))

    slowest = max(medians[name][0] for name in searches)
    targets = [
        ("eerste scherm van hoofdstuk 3 (ms)", medians[screen][0], 50, False),
        ("`lees 3` naast epy (×)", ratio(dump, screen), 8, True),
        ("hele tekst naast pandoc (×)", ratio(plain, text), 20, True),
        ("`zoek`, de traagste (ms)", slowest, 150, False),
        ("geheugen van één hoofdstuk (MiB)", max(medians[screen][1], medians[chapter][1]), 40, False),
    ]
    print("\n| doel | gemeten | grens | |")
    print("|---|--:|--:|---|")
    for name, value, bound, isLeast in targets:
        reached = value >= bound if isLeast else value <= bound
        print(f"| {name} | {value:.0f} | {'≥' if isLeast else '≤'} {bound} | {'gehaald' if reached else 'niet gehaald'} |")

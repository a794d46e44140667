#!/usr/bin/env python3
"""The floor of a build: deflating what is in an EPUB, at the level it was deflated with, on all cores.

    floor.py EPUB [RUNS]

Prints wall and CPU seconds (medians), the bytes and zlib's version as JSON. What is timed is zlib and nothing
else: the entries are read and inflated before, and the clock runs inside this process, so that no start-up has to
be subtracted. Python's zlib lets go of the interpreter's lock while it works, so threads use all cores. An entry
of more than 256 KiB is dealt out in pieces of that size (the pieces' dictionaries are lost, which costs no
measurable time): one large file cannot leave a core idle, so this floor is lower than a program that deflates
whole entries can reach.
"""

import json
import os
import statistics
import sys
import threading
import time
import zipfile
import zlib

LEVEL, PIECE = 6, 256 << 10


def deflated_entries(path):
    with zipfile.ZipFile(path) as book:
        return [book.read(info) for info in book.infolist() if info.compress_type == zipfile.ZIP_DEFLATED]


def pieces(entries):
    """Every entry or piece of one, the largest first."""
    cut = [entry[at:at + PIECE] for entry in entries for at in range(0, len(entry), PIECE)]
    return sorted(cut, key=len, reverse=True)


def deflate(work, lock):
    """Takes pieces until there are none."""
    while True:
        with lock:
            if not work:
                return
            piece = work.pop()
        stream = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
        stream.compress(piece)
        stream.flush()


def once(all_pieces, cores):
    work, lock = list(reversed(all_pieces)), threading.Lock()
    threads = [threading.Thread(target=deflate, args=(work, lock)) for _ in range(cores)]
    wall, cpu = time.perf_counter(), time.process_time()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - wall, time.process_time() - cpu


def main(path, runs):
    entries = deflated_entries(path)
    every, cores = pieces(entries), os.cpu_count() or 1
    once(every, cores)
    walls, cpus = zip(*(once(every, cores) for _ in range(runs)))
    print(json.dumps({
        "wall": statistics.median(walls), "cpu": statistics.median(cpus), "bytes": sum(map(len, entries)),
        "entries": len(entries), "largest": max(map(len, entries)), "zlib": zlib.ZLIB_RUNTIME_VERSION, "level": LEVEL}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5)

"""Measures how soon a change can be seen: `python Tools/browser/time_preview.py program Handboek [rounds]`.

From just before a file is put in place until the frame after the page has changed, in a real Chromium, over a
copy of the book. No test asserts a time."""

import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

from chromium import Chromium
from previewer import Previewer, save

LISTEN = """
window.getoond = [];
new MutationObserver(() => requestAnimationFrame(() => requestAnimationFrame(() => {
  if (document.body.textContent.includes(window.wacht)) {
    window.getoond.push(performance.timeOrigin + performance.now());
    window.wacht = "\\u0000";
  }
}))).observe(document.documentElement, { attributes: true, attributeFilter: ["data-volg"] });
"""
# What is changed, from the least work to the most.
CHANGES = [
    ("een zin in een hoofdstuk", "hoofdstukken/05-luisteren-en-communiceren.md", "\n## "),
    ("een begrip", "begrippen/duiding.md", "\n---\n\n"),
    ("een aanbod", "aanbod/aanbod-afwegingskader-polarisatie.md", "\n---\n\n"),
    ("een vraagstuk", None, "\n---\n\n"),
]


def main(program, source, rounds):
    with tempfile.TemporaryDirectory() as folder, Chromium(reachable="127.0.0.1") as browser:
        copy = Path(folder) / "boek"
        shutil.copytree(source, copy)
        browser.size(1200, 800)
        with Previewer(program, copy) as server:
            browser.open(server.address)
            browser.run(LISTEN)
            for name, file, place in CHANGES:
                path = copy / file if file else sorted((copy / "vraagstukken").glob("*.md"))[0]
                text = path.read_text(encoding="utf-8")
                times = [measure(browser, path, text, place, f"proef{number}x") for number in range(rounds)]
                save(path, text)
                time.sleep(1)
                print(f"{name}: {statistics.median(times):.0f} ms (van {min(times):.0f} tot {max(times):.0f})", flush=True)
            print(Path(f"{copy}.log").read_text().splitlines()[-1])


def measure(browser, path, text, place, word):
    browser.run("window.wacht = arguments[0]; window.getoond = []", word)
    head, mark, rest = text.partition(place)
    new = f"{head}{mark}Hier staat {word}. {rest}" if place.endswith("\n\n") else f"{head}\n\nHier staat {word}.\n{mark}{rest}"
    start = time.time() * 1000
    save(path, new)
    while not browser.run("return window.getoond.length"):
        time.sleep(0.05)
        if time.time() * 1000 - start > 20_000:
            sys.exit(f"{word} verschijnt niet")
    time.sleep(0.5)
    return browser.run("return window.getoond[0]") - start


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 9)

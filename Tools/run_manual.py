"""Does what the manual says, from its first chapter to its last, in one folder: run_manual.py PROGRAM EPUB.

The manual is `Tools/handleiding`; EPUB is the real book, which the chapters on reading name. What is done with a block of
code depends on the words behind its backticks:

    sh              run; it must succeed. `sh 1` must end with status 1
    sh pakket       run by Tools/package/check.sh, in a bare Debian
    uitvoer         what the block before it showed; `…` stands for anything, on a line of its own for any lines
    LANGUAGE PATH   a file that the reader makes; `erbij` behind it adds to the file
    markdown resultaat   must stand below it once more, so that the reader sees what comes of it
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

MANUAL = Path(__file__).parent / "handleiding"
faults = []


@dataclass
class Block:
    file: str
    line: int
    words: list
    text: str
    below: str

    def blame(self, message):
        faults.append(f"{self.file}:{self.line}: {message}")


def blocks(path):
    """The fenced blocks of a file, with what stands below each."""
    text = path.read_text(encoding="utf-8")
    for match in re.finditer(r"^(`{3,})(\S[^\n]*)\n(.*?)^\1\n", text, flags=re.M | re.S):
        line = text.count("\n", 0, match.start()) + 1
        yield Block(path.name, line, match[2].split(), match[3], text[match.end() :].lstrip("\n"))


def matches(expected, shown):
    """Whether what was shown is what the manual says; `…` stands for anything."""
    lines = ["(.*\n)*" if l.strip() == "…" else re.escape(l).replace("…", ".*") + "\n" for l in expected.splitlines()]
    return re.fullmatch("".join(lines) + r"\s*", "".join(l.rstrip() + "\n" for l in shown.splitlines())) is not None


def run(block, place, environment):
    """Runs a block and gives what a terminal would show."""
    expected = int(block.words[1]) if len(block.words) > 1 else 0
    done = subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", block.text], cwd=place, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode != expected:
        block.blame(f"eindigt met {done.returncode}, niet met {expected}:\n{block.text}{done.stdout}")
    return done.stdout


def follow(path, place, environment):
    """Does what one chapter says; gives the number of blocks that were run."""
    shown, count = None, 0
    for block in blocks(path):
        kind = block.words[0]
        if kind == "sh" and block.words[1:] == ["pakket"]:
            continue
        if kind == "sh":
            shown, count = run(block, place, environment), count + 1
        elif kind == "uitvoer":
            if shown is None:
                block.blame("bij deze uitvoer hoort geen opdracht")
            elif not matches(block.text, shown):
                block.blame(f"er verscheen iets anders:\n{shown}")
            shown = None
        elif block.words[1:] == ["resultaat"]:
            if not block.below.startswith(block.text):
                block.blame("het resultaat eronder is anders dan wat er getypt wordt")
        elif len(block.words) > 1:
            target = place / block.words[1]
            if not target.parent.is_dir():
                block.blame(f"de map van {block.words[1]} is er nog niet")
                continue
            with target.open("a" if block.words[2:] == ["erbij"] else "w", encoding="utf-8") as file:
                file.write(block.text)
    return count


def main():
    program, book = (Path(a).resolve() for a in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        bin, place = Path(folder, "bin"), Path(folder, "werk")
        bin.mkdir(), place.mkdir()
        (bin / "handboek").symlink_to(program)
        shutil.copy2(book, place / "handboek.epub")
        tools = Path(".venv/bin").resolve()
        environment = {
            "PATH": f"{bin}:{tools}:{os.environ['PATH']}", "HOME": folder, "LC_ALL": "C.UTF-8", "TERM": "dumb",
            "GIT_CONFIG_NOSYSTEM": "1", "TZ": "Europe/Amsterdam",
        }  # fmt: skip
        count = sum(follow(path, place, environment) for path in sorted(MANUAL.glob("hoofdstukken/*.md")))
        if "--houd" in sys.argv:
            shutil.copytree(place, sys.argv[sys.argv.index("--houd") + 1])
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"handleiding: {count} blokken met opdrachten uitgevoerd")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()

"""What every fault test uses: a folder of its own, an older output that must stay whole, and the program."""

import functools
import hashlib
import os
import re
import shutil
import subprocess
from pathlib import Path

FORMS = "epub,html,tekst,json,opds"


class Fault(Exception):
    """What does not hold, in Dutch."""


def check(holds, message):
    if not holds:
        raise Fault(message)


class Run:
    def __init__(self, done):
        self.code = done.returncode
        # A stream that goes elsewhere is None.
        self.out = (done.stdout or b"").decode("utf-8", "replace")
        self.err = (done.stderr or b"").decode("utf-8", "replace")

    def expect(self, code, *phrases):
        """The exit status, and words that the message must have."""
        check(self.code == code, f"eindigde met {self.code} in plaats van {code}: {self.err[-600:]}")
        for phrase in phrases:
            check(phrase in self.err, f"de melding zegt niet ‘{phrase}’: {self.err[-600:]}")
        check(code in statuses(), f"eindcode {code} staat niet in ExitStatus.swift")
        check("\x1b" not in self.err, "stuurtekens in de melding")
        for word in ("Fatal error", "Error Domain", "CocoaError", "POSIXError", "Swift/", "Optional("):
            check(word not in self.err, f"de melding is niet voor mensen: {self.err[-600:]}")
        return self


@functools.cache
def statuses():
    """The exit statuses that the manual lists."""
    path = Path(__file__).resolve().parents[2] / "Sources/HandboekCommands/ExitStatus.swift"
    return {int(number) for number in re.findall(r"^  case \w+ = (\d+)$", path.read_text(), re.M)}


def digests(folder):
    """The bytes of each file in a folder, by name; hidden ones too."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest()
            for path in sorted(folder.iterdir()) if path.is_file()}


def verify(folder):
    """SHA256SUMS is right and complete, and nothing else lies in the folder."""
    names = {"SHA256SUMS"}
    for line in (folder / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ", 1)
        names.add(name)
        check(hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest, f"{name} is niet heel")
    rest = sorted(entry.name for entry in folder.iterdir() if entry.name not in names)
    check(not rest, f"er blijft iets liggen: {', '.join(rest)}")


class Bench:
    """A place to work for one fault."""

    def __init__(self, program, book, folder, is_long=False):
        self.program, self.book, self.folder, self.is_long = Path(program), Path(book), Path(folder), is_long
        self.folder.mkdir(parents=True, exist_ok=True)

    def run(self, *arguments, timeout=120, **options):
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        options.setdefault("cwd", self.folder)
        options.setdefault("stdin", subprocess.DEVNULL)
        command = [str(self.program), *map(str, arguments)]
        try:
            return Run(subprocess.run(options.pop("before", []) + command, timeout=timeout, **options))
        except subprocess.TimeoutExpired:
            raise Fault(f"na {timeout} s nog bezig: {' '.join(command)}") from None

    def build(self, source, target, **options):
        return self.run("bouw", source, "--naar", target, "--formaat", FORMS, **options)

    def copy(self, name="bron"):
        """The book, to spoil."""
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self.book, target)
        return target

    def older(self):
        """The book as it was: one word of its title is another."""
        source = self.folder / "ouder"
        if not source.exists():
            source = self.copy("ouder")
            configuration = source / "handboek.yml"
            text = configuration.read_text(encoding="utf-8")
            check("\ntitel:" in "\n" + text, "handboek.yml heeft geen titel")
            lines = [line + " (ouder)" if line.startswith("titel:") else line for line in text.splitlines()]
            configuration.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return source

    def output(self, name="uit"):
        """A folder with the older output: copied, for it is asked for often."""
        made = self.folder / "ouder-uit"
        if not made.exists():
            self.build(self.older(), made).expect(0)
            verify(made)
        target = self.folder / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(made, target)
        os.chmod(target, 0o755)
        return target

    def unchanged(self, target):
        """The older output is there as it was, and nothing else."""
        verify(target)
        check(digests(target) == digests(self.folder / "ouder-uit"), "de oude uitvoer is veranderd")

    def refused(self, source, code, *phrases, target=None, **options):
        """A build that must fail and leave the older output as it was."""
        target = target or self.output()
        run = self.build(source, target, **options).expect(code, *phrases)
        self.unchanged(target)
        return run

    def made(self, source, **options):
        """A build that must succeed."""
        target = self.output()
        self.build(source, target, **options).expect(0)
        verify(target)
        return target


def chapter(folder, text, name="01-vreemd.md"):
    """A handbook of one chapter."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "hoofdstukken").mkdir(parents=True)
    (folder / "handboek.yml").write_text(
        f"titel: Vreemd\nidentificatie: urn:x:vreemd\ndatum: 2026-01-01\nhoofdstukken:\n  - hoofdstukken/{name}\n")
    with open(folder / "hoofdstukken" / name, "w", encoding="utf-8") as file:
        file.write("---\ntitel: Vreemd\n---\n")
        for piece in [text] if isinstance(text, str) else text:
            file.write(piece)
    return folder

"""Attacks in documents to import: Word files and pages of the web that a partner hands in.

Each lies in a folder with a file that nobody may read, and refers to a port here that nobody may ask. `handboek importeer`
must end with a status of the manual, in time and within its memory, and make chapters and pictures in their folders only;
the handbook with that chapter is built, and its outputs are read as those of any other source.
"""

import hashlib
import re
import shutil
import socket
import subprocess
import sys
import threading

import scan
from builds import BASE, build

SECONDS, MEGABYTES = 20, 512
STATUSES = {0, 1, 65, 66}
MADE = re.compile(r"boek/(hoofdstukken/[a-z0-9-]+\.md|beelden/[a-z0-9-]+\.(png|jpg|gif|webp|svg))")


class Trap:
    """A port that must stay silent: whoever fetches what a document refers to comes here."""

    def __init__(self):
        self.calls, self.door = 0, socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self.count, daemon=True).start()

    def count(self):
        while True:
            caller, _ = self.door.accept()
            self.calls += 1
            caller.close()

    @property
    def address(self):
        return f"127.0.0.1:{self.door.getsockname()[1]}"


def digest(path):
    # A link to a device is no file, one to a file is followed.
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


# A program starts with the peak of who starts it, and this script holds large documents: a small process starts it. What
# it waited for in turn is in the answer too.
LAUNCH = """
import os, subprocess, sys
started = subprocess.Popen(sys.argv[1:], stdout=sys.stderr)
_, status, usage = os.wait4(started.pid, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_maxrss)
"""


def measured(command, folder):
    """Runs a program: its status, what it said, and its peak in megabytes."""
    with open(folder / "gezegd", "wb") as said:
        # Time of the processor, so that a busy machine is no finding; who waits is stopped too.
        limited = ["timeout", "-k", "1", "120", "prlimit", f"--cpu={SECONDS}", *command]
        launched = [sys.executable, "-S", "-E", "-c", LAUNCH, *limited]
        ended = subprocess.run(launched, stdout=subprocess.PIPE, stderr=said, stdin=subprocess.DEVNULL, check=True)
    code, peak = map(int, ended.stdout.split())
    return code, (folder / "gezegd").read_bytes().decode("utf-8"), peak / 1024


class DocumentAttack:
    """One document; its content is made when it is needed, with the address of the trap.

    `says` is the id of a message, None when nothing is to be said. `beside` prepares the folder of the document. Without
    `builds` the handbook is not made: what is large costs minutes there, and was looked at in smaller cases.
    """

    group, trap = "Documenten om in te lezen", None

    def __init__(self, suffix, name, content, says=None, does="komt in als tekst", file="in", beside=None, builds=True):
        self.suffix, self.title, self.content, self.says, self.does = suffix, name, content, says, does
        self.file, self.beside, self.builds, self.name = file, beside, builds, f"{suffix}: {name}"

    def check(self, program, folder, own_scripts, secret):
        """What does not hold."""
        DocumentAttack.trap = DocumentAttack.trap or Trap()
        calls = self.trap.calls
        shutil.rmtree(folder, ignore_errors=True)
        book, place = folder / "boek", folder / "post/binnen"
        shutil.copytree(BASE, book)
        place.mkdir(parents=True)
        drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>{secret}</text></svg>'
        for path in (folder / "geheim.svg", folder / "post/geheim.svg", book / "geheim.svg"):
            path.write_text(drawing)
        (folder / "post/geheim.xml").write_text(f"<geheim>{secret}</geheim>")
        if self.beside:
            self.beside(place)
        source = place / f"{self.file}.{self.suffix}"
        content = self.content(self.trap.address, str(folder / "post")) if callable(self.content) else self.content
        source.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
        del content
        before = {path: digest(path) for path in folder.rglob("*") if path.is_file() and path != source}
        code, said, peak = measured([program, "importeer", str(source), "--in", str(book), "--kort"], folder)
        found = list(self.ending(code, said, peak))
        made = {path for path in folder.rglob("*") if path.is_file() and path not in before and path != source}
        made.discard(folder / "gezegd")
        found += [f"{path.relative_to(folder)} is gemaakt" for path in sorted(made)
                  if not MADE.fullmatch(str(path.relative_to(folder)))]
        found += [f"{path.relative_to(folder)} is veranderd" for path, old in before.items() if digest(path) != old]
        chapters = sorted(path.name for path in made if path.suffix == ".md")
        if code in (0, 1) and not chapters:
            found.append(f"niets ingelezen: {said[:300]}")
        if code in (65, 66) and made:
            found.append(f"geweigerd, en toch iets gemaakt: {sorted(made)[:3]}")
        found += self.outputs(program, book, folder, chapters, own_scripts, secret)
        if self.trap.calls > calls:
            found.append("heeft iets opgehaald")
        shutil.rmtree(folder)
        return found

    def ending(self, code, said, peak):
        if code not in STATUSES:
            yield f"eindigde met {code}{' (te lang)' if code in (124, 152, -24) else ''}: {said[:300]}"
        if peak > MEGABYTES:
            yield f"nam {peak:.0f} MB"
        if self.says and f"[{self.says}]" not in said:
            yield f"geen {self.says}: {said[:400]}"
        if any(ord(sign) < 32 and sign != "\n" or 0x7F <= ord(sign) < 0xA0 or sign in "\u202a\u202b\u202d\u202e\u2066\u2067"
               for sign in said):
            yield "stuurtekens in de melding"

    def outputs(self, program, book, folder, chapters, own_scripts, secret):
        """What is wrong with the book that has the chapter in it."""
        if not chapters or not self.builds:
            return
        configuration = book / "handboek.yml"
        lines = "".join(f"      - hoofdstukken/{name}\n" for name in chapters)
        configuration.write_text(configuration.read_text().replace("woordenlijsten:", lines + "woordenlijsten:"))
        made = build(program, book, folder / "soepel", "--soepel")
        if (folder / "soepel/handboek.epub").exists():
            yield from scan.outputs(folder / "soepel", own_scripts, secret.encode())
        elif made.returncode != 65:
            yield f"bouwen eindigde met {made.returncode}: {made.stderr[:300]}"


def all_documents():
    # They need the class above.
    from documents_html import pages
    from documents_word import documents
    return [*documents(), *pages()]

"""Changes sources by a seed, gives them to the whole program, and looks at how it ends and what it makes.

    python3 Tools/fuzz/sources.py program book seconds seed [target ...]
    python3 Tools/fuzz/sources.py program book 120r seed [target ...]     (rounds: the same on each machine)

Targets: markdown, velden (front matter), tekening (SVG), invoer (BibTeX, RIS, CSL-JSON, CSV), epub (ZIP, XHTML and style
sheets, checked and read), docx and html (the documents of the import tests, imported and built). A run must end with a status of the manual within 20 seconds, say nothing that commands a
terminal, and make nothing that `Tools/hostile/scan.py` objects to. What fails is kept in `vondst/`, below the folder
where it was started. `Tools/fuzz/main.swift` reads books inside one process, and is much faster at that.
"""

import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tools/hostile"))
import scan  # noqa: E402
from cases import SVG, all_attacks  # noqa: E402
from changed_documents import Documents  # noqa: E402

BASE = ROOT / "Tests/HandboekCommandsTests/Fixtures/basis"
FORMS = "epub,html,tekst,json"
STATUSES = {0, 1, 65, 66}
# How many changed files go into one build.
COUNT = 20
UNPRINTABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

TOKENS = [
    "[", "](", ")", "![", "<", ">", "`", "```", "*", "**", "_", "~~", "|", "|---|", "\n", "\n\n", "    ", "> ", "- ", "1. ",
    "#", "## ", "{#a}", "[^1]", "[^1]: x", "[@kis-2017]", "@", ";", "---\n", ": ", "&", "*a", "!!", "{{x}}", "\\", "\t",
    "<script>", "</script>", "<svg onload=x>", "<a href=\"javascript:x\">", "javascript:", "data:text/html,x", "&#106;",
    "&colon;", "&Tab;", "](javascript:x)", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "<!ENTITY a 'b'>", "&a;", "\"", "'",
    "url(", "url(//x)", "@import 'x';", "\\72 ", "style=\"", " onclick=\"x\"", " href=\"", "xlink:href=\"//x\"", "<style>",
    "</style>", "<use href=\"#a\"/>", "<image href=\"//x\"/>", "<foreignObject>", "<animate attributeName=\"href\" to=\"x\"/>",
    "@string{a=b}", "{", "}", "=", ",", "#", "TY  - RPRT\n", "ER  - \n", "\x1b[31m", "\x9b", "\u202e", "\u200b", "\ufeff",
    "\x00", "é", "漢", "👩‍👧", "../", "/etc/passwd", "%2e%2e/", "> [!kern] x\n", "```aanbod\nthema: x\n```\n",
]


def changed(dice, text):
    """The text with some pieces taken out, doubled, moved or put in."""
    for _ in range(1 << dice.randrange(6)):
        place = dice.randrange(len(text) + 1)
        end = min(len(text), place + (1 << dice.randrange(8)))
        match dice.randrange(5):
            case 0: text = text[:place] + text[end:]
            case 1: text = text[:place] + text[place:end] * dice.randrange(2, 5) + text[end:]
            case 2:
                other = dice.randrange(len(text) + 1)
                text = text[:other] + text[place:end] + text[other:]
            case _:
                token = dice.choice(TOKENS) * (dice.randrange(2, 300) if dice.randrange(15) == 0 else 1)
                text = text[:place] + token + text[place:]
    return text[:400_000]


class Fuzz:
    def __init__(self, program, book, folder, dice):
        self.program, self.book, self.folder, self.dice, self.runs, self.files = program, book, folder, dice, 0, 0
        self.slowest = 0
        self.chapters = [path.read_text() for path in sorted((book / "hoofdstukken").rglob("*.md"))]
        self.chapters += [content for attack in all_attacks() for path, content in attack.files.items()
                          if path.startswith("hoofdstukken/")]
        self.drawings = [content for attack in all_attacks() for path, content in attack.files.items()
                         if path.endswith(".svg") and isinstance(content, str) and len(content) < 20_000]
        self.drawings += [path.read_text() for path in sorted((book / "beelden").glob("*.svg"))]
        self.scripts = None
        self.documents = Documents(dice, changed)

    def run(self, *arguments):
        begin = time.monotonic()
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, timeout=20, cwd=self.folder)
        self.slowest = max(self.slowest, time.monotonic() - begin)
        self.runs += 1
        said = done.stderr.decode("utf-8") + done.stdout.decode("utf-8")
        if done.returncode not in STATUSES:
            raise ValueError(f"eindigde met {done.returncode}: {said[-400:]}")
        if found := UNPRINTABLE.search(said):
            raise ValueError(f"stuurteken U+{ord(found[0]):04X} in de melding")
        return done.returncode

    def place(self):
        place = self.folder / "boek"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(BASE, place)
        return place

    def build(self, place, *options):
        target = self.folder / "uit"
        shutil.rmtree(target, ignore_errors=True)
        code = self.run("bouw", place, "--naar", target, "--formaat", FORMS, "--soepel", "--kort", *options)
        if code == 0:
            if problems := scan.outputs(target, self.scripts, b"\0nooit\0"):
                raise ValueError("; ".join(problems[:4]))
        return code

    def list(self, place, names):
        text = (place / "handboek.yml").read_text()
        lines = "".join(f"      - hoofdstukken/{name}\n" for name in names)
        off = "".join(f"  {identity}: uit\n" for identity in ("HB-BEELD-004", "HB-BEELD-005", "HB-BRON-003", "HB-BRON-005"))
        (place / "handboek.yml").write_text(text.replace("woordenlijsten:", lines + "woordenlijsten:") + off)

    def markdown(self):
        place = self.place()
        names = [f"x{number}.md" for number in range(COUNT)]
        for name in names:
            body = changed(self.dice, self.dice.choice(self.chapters).split("\n---\n", 1)[-1][:20_000])
            (place / "hoofdstukken" / name).write_bytes(f"---\ntitel: X\n---\n\n{body}".encode("utf-8", "replace"))
        self.list(place, names)
        self.build(place)

    def velden(self):
        place = self.place()
        # In one order: that of the file system differs by machine, and would give each another text for one seed.
        for path in sorted(path for path in place.rglob("*") if path.suffix in (".md", ".yml")):
            text = path.read_text()
            head, mark, rest = text.partition("\n---\n") if text.startswith("---") else (text, "", "")
            if self.dice.randrange(3) == 0:
                path.write_bytes((changed(self.dice, head) + mark + rest).encode("utf-8", "replace"))
        self.build(place)

    def tekening(self):
        place = self.place()
        images = []
        for number in range(COUNT):
            seed = self.dice.choice(self.drawings)
            text = SVG.format("", changed(self.dice, seed[seed.find(">") + 1:seed.rfind("<")])) \
                if self.dice.randrange(3) else changed(self.dice, seed)
            (place / f"beelden/x{number}.svg").write_bytes(text.encode("utf-8", "replace"))
            images.append(f"![een beeld](../beelden/x{number}.svg)\n\n")
        (place / "hoofdstukken/x.md").write_text("---\ntitel: X\n---\n\n" + "".join(images))
        self.list(place, ["x.md"])
        self.build(place)

    def invoer(self):
        place = self.place()
        suffix = self.dice.choice(["bib", "ris", "json", "csv"])
        seed = self.seeds[suffix]
        for number in range(4):
            (self.folder / f"in{number}.{suffix}").write_bytes(changed(self.dice, seed).encode("utf-8", "replace"))
        files = [self.folder / f"in{number}.{suffix}" for number in range(4)]
        self.run("importeer", *files, "--in", place, "--standaardthema", "polarisatie", "--kort")
        self.build(place)

    def chapters_of(self, suffix, make):
        """Imports documents and builds the book that has them."""
        place = self.place()
        files = [self.folder / f"in{number}.{suffix}" for number in range(4)]
        for file in files:
            file.write_bytes(make())
        self.run("importeer", *files, "--in", place, "--kort", "--wijzigingen", self.dice.choice(["na", "voor"]))
        made = sorted(path.name for path in (place / "hoofdstukken").glob("in*.md"))
        if wrong := [path for path in place.rglob("*") if path.is_file() and not (BASE / path.relative_to(place)).exists()
                     and path.parent.name not in ("hoofdstukken", "beelden")]:
            raise ValueError(f"{wrong[0]} is gemaakt")
        self.list(place, made)
        if self.build(place) != 0 and made:
            raise ValueError("met wat is ingelezen is geen boek te maken")

    def docx(self):
        self.chapters_of("docx", self.documents.docx)

    def html(self):
        self.chapters_of("html", self.documents.html)

    def epub(self):
        name = self.folder / "boek.epub"
        with zipfile.ZipFile(self.good) as good, zipfile.ZipFile(name, "w") as made:
            texts = [entry for entry in good.namelist() if entry.endswith((".xhtml", ".opf", ".css", ".svg", ".ncx", ".xml"))]
            chosen = set(self.dice.sample(texts, min(len(texts), 3)))
            for entry in good.namelist():
                data = good.read(entry)
                made.writestr(entry, changed(self.dice, data.decode()).encode("utf-8", "replace") if entry in chosen else data)
        if self.dice.randrange(3) == 0:
            data = bytearray(name.read_bytes())
            for _ in range(self.dice.randrange(1, 9)):
                data[self.dice.randrange(len(data))] = self.dice.randrange(256)
            name.write_bytes(data[:self.dice.randrange(len(data))] if self.dice.randrange(4) == 0 else data)
        self.run("controleer", name, "--kort")
        self.run("lees", name, "--platte-tekst", "--breedte", self.dice.choice([20, 40, 100]))
        self.run("info", name)

    def prepare(self):
        place, target = self.place(), self.folder / "goed"
        self.run("bouw", place, "--naar", target, "--formaat", FORMS)
        self.scripts = scan.scripts(target / "handboek.html")
        self.good = target / "handboek.epub"
        self.seeds = {}
        for suffix, form in (("bib", "bibtex"), ("ris", "ris"), ("json", "csl"), ("csv", "csv")):
            command = [self.program, "exporteer", str(self.book), "--formaat", form]
            text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
            self.seeds[suffix] = text if form == "csl" else text[:20_000]


def main():
    program, book, seconds, seed = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve(), sys.argv[3], int(sys.argv[4])
    rounds = int(seconds[:-1]) if seconds.endswith("r") else None
    targets = sys.argv[5:] or ["markdown", "velden", "tekening", "invoer", "epub", "docx", "html"]
    with tempfile.TemporaryDirectory(prefix="handboek-fuzz-") as folder:
        fuzz = Fuzz(program, book, Path(folder), random.Random(seed))
        fuzz.prepare()
        end, number, last = 0 if rounds else time.monotonic() + float(seconds), 0, None
        while number < rounds if rounds else time.monotonic() < end:
            last = targets[number % len(targets)]
            number += 1
            try:
                getattr(fuzz, last)()
            except (ValueError, subprocess.TimeoutExpired) as problem:
                kept = Path("vondst") / f"{last}-{seed}-{number}"
                shutil.copytree(folder, kept, dirs_exist_ok=True)
                sys.exit(f"MIS  {last}, ronde {number} van zaad {seed}: {problem}\nbewaard in {kept}")
        print(f"{number} rondes, {fuzz.runs} keer gedraaid, langste {fuzz.slowest:.1f} s, alles goed")


main()

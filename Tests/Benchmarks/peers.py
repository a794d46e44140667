"""What is measured: `handboek` and its peers on one corpus.

Peers: pandoc with citeproc (the fair opponent: it resolves citations too), pandoc without the chapters with
records, Sphinx (EPUB) and mdBook (HTML). The last two leave citations as they are, and are there for scale.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from measure import Row

HERE = Path(__file__).resolve().parent
PANDOC_OPTIONS = ["--file-scope", "-f", "markdown", "--citeproc", "--bibliography=../references.json",
                  "--resource-path=.", "-M", "title=Handboek", "-M", "lang=nl"]
SPHINX_CONFIGURATION = """project = 'Handboek'; author = 'Niemand'; copyright = '2026'; language = 'nl'
version = release = '1'
extensions = ['myst_parser']
root_doc = 'index'
epub_title = 'Handboek'; epub_show_urls = 'no'
suppress_warnings = ['myst', 'epub', 'toc', 'ref', 'image']
"""


class Peers:
    """Where the peers are; made by bench.sh."""

    def __init__(self, folder):
        self.folder = Path(folder).absolute()  # not resolved: pandoc is a link
        self.pandoc = str(self.folder / "pandoc")
        self.sphinx, self.mdbook = str(self.folder / "bin/sphinx-build"), str(self.folder / "bin/mdbook")


def writes(handboek, source, target, form):
    return [handboek, "bouw", str(source), "--stil", "--naar", str(target), "--formaat", form]


class FloorRow(Row):
    """The floor (floor.py) as a row: what it costs is measured inside its own process, without start-up."""

    facts = None

    def once(self, limit):
        done = subprocess.run(self.command, check=True, capture_output=True, timeout=limit)
        self.facts = json.loads(done.stdout)
        return self.facts["wall"], self.facts["cpu"], None


class Job:
    """All rows of one corpus, in groups that are compared with each other; the first of a group is ours."""

    def __init__(self, size, corpus, out, handboek, peers):
        self.size, self.corpus, self.out, self.handboek, self.peers = size, Path(corpus), Path(out), handboek, peers
        self.out.mkdir(parents=True, exist_ok=True)
        self.epub, self.pandoc_epub = self.out / "handboek.epub", self.out / "pandoc.epub"
        self.chapters = self.corpus / "pandoc/chapters"
        self.names = sorted(file.name for file in self.chapters.glob("*.md"))

    def groups(self):
        """Name of the group → rows. At L the peers run once: pandoc takes minutes."""
        is_large = self.size == "L"
        once = {"turns": 1, "warms": False}
        fair = once if is_large else {}
        scale = {} if self.size == "S" else once  # for scale only: not worth minutes
        book, out = self.corpus / "handboek", self.out
        return {
            "epub": [
                Row("handboek, EPUB", writes(self.handboek, book, out, "epub"), str(out)),
                FloorRow("vloer: zlib, dezelfde bytes", self.floor(), str(out)),
                self.with_pandoc("pandoc + citeproc, EPUB", self.names, "epub3", "pandoc.epub", **fair)]
            + ([] if is_large else [
                self.with_pandoc(
                    "pandoc + citeproc, EPUB, zonder de records", self.without_records(), "epub3", "zonder.epub", **scale),
                self.with_sphinx(**scale)]),
            "html": [
                Row("handboek, HTML", writes(self.handboek, book, out, "html"), str(out)),
                self.with_pandoc("pandoc + citeproc, HTML", self.names, "html5", "pandoc.html", **fair)]
            + ([] if is_large else [self.with_mdbook(**scale)]),
            "tekst": [
                Row("handboek, tekst", writes(self.handboek, book, out, "tekst"), str(out)),
                self.with_pandoc("pandoc + citeproc, tekst", self.names, "plain", "pandoc.txt", **fair)],
            "controleer": [
                Row("handboek controleer", [self.handboek, "controleer", str(book), "--kort"], str(out)),
                Row("handboek, alleen inlezen en verbinden", self.only_loading(book), str(out))],
        }

    def floor(self):
        return [sys.executable, str(HERE / "floor.py"), str(self.epub), "3"]

    def only_loading(self, book):
        """The least that a command does with a folder: read, parse and link it, without checks.

        No command only parses. This one looks up a record that every corpus has and prints a few lines.
        """
        return [self.handboek, "gebruik", str(book), "partner-00001", "--json"]

    def without_records(self):
        return [name for name in self.names if name[0].isdigit()]

    def with_pandoc(self, title, names, form, target, **options):
        command = [self.peers.pandoc, *names, *PANDOC_OPTIONS, "-t", form, "-o", str(self.out / target)]
        if form != "plain":
            command += ["--toc"] + (["-s"] if form == "html5" else [])
        return Row(title, command, str(self.chapters), **options)

    def with_sphinx(self, **options):
        """Sphinx with MyST; `-E` builds from cold."""
        folder = self.out / "sphinx"
        self._copy(folder / "src")
        (folder / "src/conf.py").write_text(SPHINX_CONFIGURATION)
        (folder / "src/index.md").write_text("# Handboek\n\n```{toctree}\n:glob:\n\nchapters/*\n```\n")
        command = [self.peers.sphinx, "-q", "-E", "-b", "epub", "src", "uit"]
        return Row("Sphinx + MyST, EPUB (zonder verwijzingen)", command, str(folder), **options)

    def with_mdbook(self, **options):
        folder = self.out / "mdbook"
        self._copy(folder / "src")
        (folder / "book.toml").write_text('[book]\ntitle = "Handboek"\nlanguage = "nl"\n')
        lines = []
        for name in self.names:
            title = (self.chapters / name).read_text(encoding="utf-8").split("\n", 1)[0].lstrip("# ")
            lines.append(f"- [{title}](chapters/{name})\n")
        (folder / "src/SUMMARY.md").write_text("".join(lines), encoding="utf-8")
        return Row("mdBook, HTML (zonder verwijzingen)", [self.peers.mdbook, "build", "."], str(folder), **options)

    def _copy(self, target):
        shutil.rmtree(target.parent, ignore_errors=True)
        for name in ("chapters", "beelden"):
            shutil.copytree(self.corpus / "pandoc" / name, target / name)

    def source_bytes(self):
        """What is in handboek's folder, pictures included."""
        folders = os.walk(self.corpus / "handboek")
        return sum(os.path.getsize(Path(folder) / name) for folder, _, names in folders for name in names)


def small_rows(handboek, real_book):
    """What must answer at once."""
    return [Row("niets (`true`)", ["true"], "/"),
            Row("handboek --version", [handboek, "--version"], "/"),
            Row("handboek lees 3.12", [handboek, "lees", str(real_book), "3.12"], "/")]

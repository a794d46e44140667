"""Changes Word documents and pages of the web by a seed, for `sources.py`.

A part of a document that is no XML any more is refused as a whole, so most changes keep it XML: elements are doubled,
moved and taken out, and values and texts become others.
"""

import copy
import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

FIXTURES = Path(__file__).resolve().parents[2] / "Tests/HandboekImportTests/Fixtures"
VALUES = ["-1", "0", "1", "9", "9223372036854775807", "-9223372036854775808", "99999", "", "x", "none", "nextColumn", "begin", "end",
          "separate", "heading 1", "Kop1", "rId1", "_ftn1", "javascript:alert(1)", "file:///etc/passwd", "../../x", "http://x/", "\\\\x\\y",
          "continue", "restart", "bullet", "lowerRoman", "nl-NL", "ar-SA", "\u202e", "a\nb", "{#a}", "\"onclick=x", "]](x", "&amp;"]
WORDS = ["*", "_", "`", "[", "](javascript:x)", "![x](../../x.svg)", "{{x}}", "[@x]", "[^1]", "[^1]: ", "|", "#", "> [!kern]", "---", "```aanbod",
         "<script>alert(1)</script>", "<svg onload=x>", "\u202e", "\u200b", "\u2028", "\u009b31m", "e\u0301", "漢字", "שלום", "1. ", "- ", "&#106;",
         " HYPERLINK \"javascript:x\" ", " DDEAUTO x ", " REF _Ref1 \\h ", " TOC \\o ", "\t", "\n", " " * 50, "a" * 5_000, "\\", ": ", "www.x.nl"]
TAGS = ["<table><tr><td>", "<ul><li>", "<ol start=-9>", "<dl><dt>", "<blockquote>", "<pre><code class='language-x'>", "<h1 id=a>", "<h3>", "<a href='#a'>",
        "<a href=javascript:x>", "<img src=x onerror=x>", "<img src='data:image/svg+xml,<svg onload=x>'>", "<svg><script>x</script>", "<math><mi>", "<ins>",
        "<del cite=javascript:x>", "<details><summary>", "<iframe srcdoc='<script>'>", "<base href=//x>", "<meta http-equiv=refresh content='0;//x'>",
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>", "<![if !supportLists]>", "<![endif]>", "<td colspan=1000 rowspan=65534>",
        "<sup><a href='#_ftn1' name='_ftnref1'>[1]</a></sup>", "<div id=ftn1>", "<span lang=ar dir=rtl>", "<template>", "<noscript>", "<textarea>",
        "<b><i><u><s>", "</b>", "</p>", "</table>", "</ul>", "<!--", "-->", "&nbsp;", "&#0;", "&#x80;", "&lt;script&gt;", "<main>", "<nav>"]


class Documents:
    """The documents of the import tests, as parts, and the pages among them."""

    def __init__(self, dice, changed):
        self.dice, self.changed = dice, changed
        self.word, self.pages = [], []
        for path in sorted(FIXTURES.iterdir()):
            if path.suffix in (".docx", ".docm") and zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    self.word.append({name: archive.read(name) for name in archive.namelist()})
            elif path.suffix in (".html", ".xhtml"):
                self.pages.append(path.read_bytes().decode("utf-8", "replace"))
        for parts in self.word:
            for data in parts.values():
                for prefix, address in re.findall(rb'xmlns:(\w+)="([^"]+)"', data):
                    if not re.match(rb"ns\d+$|xml$", prefix):
                        ElementTree.register_namespace(prefix.decode(), address.decode())

    def docx(self):
        parts = dict(self.dice.choice(self.word))
        texts = [name for name in parts if name.endswith((".xml", ".rels"))]
        for name in {self.dice.choice(texts), "word/document.xml" if "word/document.xml" in parts else texts[0]}:
            parts[name] = self.part(parts[name])
        if self.dice.randrange(8) == 0:
            # A part of another document, under a name that this one knows.
            other = self.dice.choice(self.word)
            parts[self.dice.choice(texts)] = self.dice.choice(sorted(other.values()))
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                archive.writestr(name, data)
        data = bytearray(out.getvalue())
        if self.dice.randrange(6) == 0:
            for _ in range(self.dice.randrange(1, 9)):
                data[self.dice.randrange(len(data))] = self.dice.randrange(256)
        return bytes(data)

    def part(self, data):
        if self.dice.randrange(6) == 0:
            return self.changed(self.dice, data.decode("utf-8", "replace")).encode("utf-8", "replace")
        try:
            root = ElementTree.fromstring(data)
        except ElementTree.ParseError:
            return data
        for _ in range(1 << self.dice.randrange(5)):
            self.element(root)
        return ElementTree.tostring(root, "utf-8")

    def element(self, root):
        """Changes one element, by its place among all of them."""
        nodes = list(root.iter())
        node, other = self.dice.choice(nodes), self.dice.choice(nodes)
        match self.dice.randrange(8):
            case 0 if len(node): node.remove(self.dice.choice(list(node)))
            case 1 if len(nodes) < 5_000 and sum(1 for _ in other.iter()) < 300:
                # Copied first: an element that is put into itself would double with each turn.
                for one in [copy.deepcopy(other) for _ in range(self.dice.choice([1, 1, 1, 2, 30]))]:
                    node.insert(self.dice.randrange(len(node) + 1), one)
            case 2: node.tag = other.tag
            case 3: node.attrib.update(other.attrib)
            case 4 | 5 if node.attrib: node.set(self.dice.choice(sorted(node.attrib)), self.dice.choice(VALUES))
            case _:
                text = self.dice.choice(WORDS) * (1 if self.dice.randrange(9) else 200)
                named = [one for one in nodes if one.text and one.text.strip()]
                self.dice.choice(named or nodes).text = text

    def html(self):
        text = self.dice.choice(self.pages)[:60_000]
        for _ in range(1 << self.dice.randrange(5)):
            place = self.dice.randrange(len(text) + 1)
            piece = self.dice.choice(self.dice.choice([TAGS, WORDS])) * (1 if self.dice.randrange(12) else self.dice.randrange(2, 300))
            text = text[:place] + piece + text[place:]
        text = self.changed(self.dice, text) if self.dice.randrange(2) else text
        return text.encode(self.dice.choice(["utf-8"] * 8 + ["utf-16", "latin-1"]), "replace")

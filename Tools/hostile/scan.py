"""Looks in all outputs for what could run, fetch, or command a terminal; judged as a browser would."""

import html.parser
import json
import posixpath
import re
import zipfile
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

# Elements that run something or bring something in from elsewhere.
REFUSED = {"iframe", "object", "embed", "applet", "base", "frame", "frameset", "portal", "foreignobject", "handler",
           "listener", "audio", "video"}
LINKS = {"https", "http", "mailto", "tel"}
FETCHING = {"src", "srcset", "data", "poster", "background", "action", "formaction", "ping", "manifest", "code",
            "codebase", "archive", "longdesc", "profile", "dynsrc", "lowsrc", "imagesrcset"}
CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def changes_address(value):
    """Whether an animation changes an address or a handler: its name is a whole one (SVG 2 §10.3)."""
    name = "".join(value.lower().split()).rpartition(":")[2]
    return name == "href" or name.startswith("on")


def seen(address):
    """An address as the URL standard reads it: without controls and spaces at the ends, and without tabs and line ends."""
    return re.sub("[\t\n\r]", "", address).strip("".join(map(chr, range(33))))


def scheme(address):
    """The scheme of an address."""
    bare = seen(address)
    found = re.match(r"([A-Za-z][A-Za-z0-9+.\-]*):", bare)
    return found[1].lower() if found else "//" if re.match(r"[\\/]{2}", bare) else ""


# A comment, an address without quotes, or a string with what makes it an address.
CSS_PIECES = re.compile(r"""(/\*.*?(?:\*/|\Z))|((?:url|src)\(\s*[^"'\s][^)]*)"""
                        r"""|(?:(url|src)\(\s*|@import\s*)?("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')""", re.S | re.I)


def style(text, where):
    # The words of a heading stand in strings, for the top of a page: what looks like a function there is none.
    text = CSS_PIECES.sub(lambda found: " " if found[1] else found[0] if found[2] or found[0] != found[4] else '""', text)
    plain = re.sub(r"\\(?:([0-9a-fA-F]{1,6})\s?|([^\n]))",
                   lambda found: found[2] or chr(int(found[1], 16) % 0x110000), text).lower()
    if "@import" in plain or "image-set(" in plain:
        yield f"{where}: haalt een stijlblad of beeld"
    for address in re.findall(r"(?:url|src)\(\s*[\"']?([^\"')]*)", plain):
        if not re.match(r"#|data:(image/(png|jpeg|gif|webp)|font/)", seen(address)):
            yield f"{where}: stijl haalt {address[:80]}"


def element(name, attributes, where, has, in_one_file):
    """What is wrong with one tag; `has` tells whether a path inside the book exists."""
    name = name.lower()
    if name in REFUSED:
        yield f"{where}: <{name}>"
    if name == "meta" and attributes.get("http-equiv", "").lower() not in ("", "content-security-policy"):
        yield f"{where}: <meta http-equiv>"
    for key, value in attributes.items():
        key, value = key.lower().split(":")[-1], value or ""
        if key.startswith("on"):
            yield f"{where}: {name} {key}="
        if key == "style":
            yield from style(value, where)
        elif where.endswith(".svg") and "(" in value:
            # Only in drawings are other attributes read as styles.
            yield from style(value, where)
        if key in ("srcdoc", "base") or key == "attributename" and changes_address(value):
            yield f"{where}: {name} {key}="
        if key in ("href", *FETCHING):
            value = seen(value)
        kind = scheme(value)
        if key == "href":
            if name in ("a", "area"):
                if kind and kind not in LINKS:
                    yield f"{where}: link naar {value[:80]!r}"
            elif not value.startswith("#") and (kind or in_one_file) and not re.match("data:image/(png|jpeg|svg)", value):
                yield f"{where}: {name} haalt {value[:80]!r}"
        if key in FETCHING and value and not re.match("data:image/(png|jpeg|gif|webp|svg\\+xml)[;,]", value):
            if kind or in_one_file or value.startswith("/"):
                yield f"{where}: {name} {key} haalt {value[:80]!r}"
        if key in ("href", "src") and not kind and not value.startswith("#") and not has(unquote(urlsplit(value).path)):
            yield f"{where}: {value[:80]!r} staat niet in het boek"


class Page(html.parser.HTMLParser):
    """The tags, scripts and styles of an HTML page."""

    def __init__(self):
        super().__init__()
        self.tags, self.scripts, self.styles, self.facts, self.inside = [], [], [], [], None

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        if tag in ("script", "style"):
            # Facts for search engines are data, and never run.
            is_data = dict(attributes).get("type") == "application/ld+json"
            self.inside = self.facts if is_data else self.scripts if tag == "script" else self.styles

    def handle_endtag(self, tag):
        self.inside = None

    def handle_data(self, data):
        if self.inside is not None:
            self.inside.append(data)


def tree(data, where, names):
    """What is wrong in an XML document of an EPUB."""
    if b"<!ENTITY" in data or b"<?xml-stylesheet" in data:
        yield f"{where}: DTD of stijlblad in de kop"
    folder = posixpath.dirname(where)
    def has(path):
        # Without a path, an address leads to the document itself.
        return not path or posixpath.normpath(posixpath.join(folder, path)) in names
    try:
        root = ElementTree.fromstring(data)
    except (ElementTree.ParseError, ValueError) as problem:
        yield f"{where}: niet te lezen: {problem}"
        return
    for node in root.iter():
        name = node.tag.rpartition("}")[2]
        if name == "script":
            yield f"{where}: <script>"
        if name == "style":
            yield from style("".join(node.itertext()), where)
        attributes = {key.rpartition("}")[2]: value for key, value in node.attrib.items()}
        is_package = where.endswith((".opf", ".ncx", "container.xml"))
        for problem in [] if is_package else element(name, attributes, where, has, False):
            yield problem


def epub(path):
    with zipfile.ZipFile(path) as book:
        names = set(book.namelist())
        for name in sorted(names):
            if name.startswith("/") or ".." in name.split("/"):
                yield f"{name}: pad buiten het boek"
            data = book.read(name)
            if name.endswith((".xhtml", ".svg", ".opf", ".ncx", ".xml")):
                yield from tree(data, name, names)
            elif name.endswith(".css"):
                yield from style(data.decode(), name)
            elif name.endswith((".js", ".html", ".htm")):
                yield f"{name}: hoort niet in het boek"


def page(path, own_scripts):
    parsed = Page()
    parsed.feed(path.read_text(encoding="utf-8"))
    for tag, attributes in parsed.tags:
        yield from element(tag, attributes, path.name, lambda inner: inner == "", True)
    for script in parsed.scripts:
        if script not in own_scripts:
            yield f"{path.name}: script {script[:60]!r}"
    for sheet in parsed.styles:
        yield from style(sheet, path.name)
    for facts in parsed.facts:
        yield from addresses(json.loads(facts), path.name)
    policy = [attributes for tag, attributes in parsed.tags
              if attributes.get("http-equiv", "").lower() == "content-security-policy"]
    if len(policy) != 1 or "default-src 'none'" not in policy[0]["content"]:
        yield f"{path.name}: geen regels voor wat de bladzijde mag (content security policy)"
    # Drawings are in the page as addresses that hold them.
    for tag, attributes in parsed.tags:
        drawing = re.match(r"data:image/svg\+xml(;base64)?,(.*)", attributes.get("src") or "", re.S)
        if drawing:
            import base64
            data = base64.b64decode(drawing[2]) if drawing[1] else unquote(drawing[2]).encode()
            yield from tree(data, f"{path.name}/tekening.svg", set())


def scripts(path):
    """The scripts of a page that is known to be good."""
    parsed = Page()
    parsed.feed(path.read_text(encoding="utf-8"))
    return set(parsed.scripts)


def text(path):
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if found := CONTROLS.search(line):
            yield f"{path.name}:{number}: stuurteken U+{ord(found[0]):04X}"


def addresses(value, where, key=""):
    """Addresses in data are for other programs: no scheme but those of links."""
    match value:
        # The schema: "A target that does not exist; show the text only."
        case {"type": "broken"}: return
        case dict():
            for inner, content in value.items():
                yield from addresses(content, where, inner)
        case list():
            for content in value:
                yield from addresses(content, where, key)
        case str() if re.search("url|href|address|adres|uri|link|sameas|@id", key, re.I):
            if scheme(value) in ("javascript", "vbscript", "data", "file", "blob"):
                yield f"{where}: {key} is {value[:80]!r}"


def data(path):
    yield from addresses(json.loads(path.read_text(encoding="utf-8")), path.name)


def outputs(folder, own_scripts, secret):
    """Everything that is wrong in the four outputs of a folder."""
    found = [*epub(folder / "handboek.epub"), *page(folder / "handboek.html", own_scripts),
             *text(folder / "handboek.txt"), *data(folder / "handboek.json")]
    with zipfile.ZipFile(folder / "handboek.epub") as book:
        contents = {name: book.read(name) for name in book.namelist()}
    contents |= {path.name: path.read_bytes() for path in folder.iterdir() if path.suffix != ".epub"}
    return found + [f"{name}: bevat wat buiten de map staat" for name, inner in contents.items() if secret in inner]

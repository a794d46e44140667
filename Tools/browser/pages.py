"""The pages to look at: the HTML file and each XHTML file of the unpacked EPUB."""

import xml.etree.ElementTree as ElementTree
import zipfile
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Page:
    name: str
    path: Path
    # The folder whose files the page may ask for.
    root: Path
    is_epub: bool

    @property
    def address(self):
        return self.path.as_uri()


def html_page(target):
    path = (Path(target) / "handboek.html").resolve()
    return Page("handboek.html", path, path, False)


def epub_pages(target, folder):
    """Unpacks the EPUB into `folder`; its pages in the order of their names."""
    folder = Path(folder).resolve()
    with zipfile.ZipFile(Path(target) / "handboek.epub") as archive:
        archive.extractall(folder)  # extractall keeps members inside the folder
    return [Page(f"epub/{path.stem}", path, folder, True)
            for path in sorted(folder.rglob("*.xhtml"))]


OPF = "{http://www.idpf.org/2007/opf}"


def spine(epub, folder):
    """Unpacks an EPUB into `folder`; its pages in reading order."""
    folder = Path(folder).resolve()
    with zipfile.ZipFile(epub) as archive:
        archive.extractall(folder)
    package = next(folder.rglob("*.opf"))
    root = ElementTree.parse(package).getroot()
    files = {item.get("id"): item.get("href") for item in root.iter(f"{OPF}item")}
    paths = [package.parent / files[item.get("idref")] for item in root.iter(f"{OPF}itemref")]
    return [Page(f"epub/{path.stem}", path, folder, True) for path in paths]

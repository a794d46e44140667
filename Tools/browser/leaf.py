"""Every file of the spine of an EPUB as one long picture at phone width, light and dark, to page through:
`python Tools/browser/leaf.py dist/handboek.epub dist/bladeren [--tekst 200]`. Nothing compares them."""

import argparse
import tempfile
from pathlib import Path

from chromium import Chromium
from dark import go_dark, go_light
from pages import spine

WIDTH = 390
# Chromium draws no picture higher than its largest texture.
HEIGHT = 16000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("epub", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--tekst", type=int, default=100, help="size of the type in per cent")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
        for number, page in enumerate(spine(options.epub, folder)):
            browser.open(page.address)
            browser.run("document.documentElement.style.fontSize = arguments[0]", f"{options.tekst}%")
            for theme, go in (("licht", go_light), ("donker", lambda browser: go_dark(browser, page))):
                go(browser)
                name = f"{number:03}-{page.path.stem}-{theme}.png"
                browser.shot(options.folder / name, WIDTH, HEIGHT)


if __name__ == "__main__":
    main()

"""Looks at the built book in a real browser: `python Tools/browser/run.py dist [more.epub ...]`.

Two browsers work side by side: one on the HTML file and on the further EPUBs, one on the files of the EPUB.
"""

import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import check_comfort
import check_filter
import check_filter_keyboard
import check_filter_looks
import check_filter_paper
import check_filter_random
import check_harness
import check_pages
from axe import Axe
from catalogue import Catalogue
from chromium import Chromium
from pages import epub_pages, html_page
from report import Report


def check_html(target, further, pictures, report):
    page = html_page(target)
    catalogue = Catalogue(target)
    with Chromium() as browser:
        axe = Axe(browser)
        check_pages.check(browser, axe, page, report, pictures)
        check_filter.check(browser, page, catalogue, report)
        check_filter.check_empty(browser, page, catalogue, report)
        check_filter.check_reveal(browser, page, catalogue, report)
        check_filter_random.check(browser, page, catalogue, report)
        check_filter_keyboard.check(browser, page, catalogue, report)
        check_filter_paper.check(browser, page, catalogue, report)
        check_filter_looks.check(browser, axe, page, pictures, report)
        report.add("filter", (f"console: {line}" for line in browser.console()))
        report.add("filter", (f"vraagt het netwerk om {line}" for line in browser.requests(page.root)))
        for epub in further:
            # A book made for the tests is called after the folder of its source: FOLDER/dist/handboek.epub.
            check_book(browser, axe, epub, epub.parent.parent.name, pictures, report)


def check_epub(target, pictures, report):
    with Chromium() as browser:
        axe = Axe(browser)
        check_harness.check(browser, axe, report)
        check_book(browser, axe, target / "handboek.epub", "epub", pictures, report)


def check_book(browser, axe, epub, name, pictures, report):
    with tempfile.TemporaryDirectory() as folder:
        for page in epub_pages(epub, folder, name):
            check_pages.check(browser, axe, page, report, pictures)
            check_comfort.check(browser, page, report)


def main(target, further):
    start = time.monotonic()
    pictures = target / "proef"
    shutil.rmtree(pictures, ignore_errors=True)
    report = Report()
    with ThreadPoolExecutor() as pool:
        jobs = [pool.submit(check_html, target, further, pictures, report),
                pool.submit(check_epub, target, pictures, report)]
        for job in jobs:
            job.result()
    for fault in report.faults:
        print(fault, file=sys.stderr)
    counts = ", ".join(f"{number} {what}" for what, number in sorted(report.counts.items()))
    print(f"Chromium: {counts}, {len(report.faults)} fouten, {time.monotonic() - start:.0f} s")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]]))

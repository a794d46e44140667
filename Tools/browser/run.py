"""Looks at the built book in a real browser: `python Tools/browser/run.py dist`.

Two browsers work side by side: one on the HTML file, one on the files of the EPUB.
"""

import shutil
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

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


def check_html(target, pictures, report):
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


def check_epub(target, pictures, report):
    with tempfile.TemporaryDirectory() as folder, Chromium() as browser:
        axe = Axe(browser)
        check_harness.check(browser, axe, report)
        for page in epub_pages(target, folder):
            check_pages.check(browser, axe, page, report, pictures)


def main(target):
    start = time.monotonic()
    pictures = target / "proef"
    shutil.rmtree(pictures, ignore_errors=True)
    report = Report()
    with ThreadPoolExecutor() as pool:
        for job in [pool.submit(work, target, pictures, report) for work in (check_html, check_epub)]:
            job.result()
    for fault in report.faults:
        print(fault, file=sys.stderr)
    counts = ", ".join(f"{number} {what}" for what, number in sorted(report.counts.items()))
    print(f"Chromium: {counts}, {len(report.faults)} fouten, {time.monotonic() - start:.0f} s")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

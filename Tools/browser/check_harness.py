"""A page with one of each fault: a check that finds nothing there would find nothing anywhere."""

from pathlib import Path

import check_comfort
from overflow import overflow
from pages import Page
from report import Report

PAGE = Path(__file__).with_name("broken.html").resolve()


def comfort(browser):
    """What the page lacks in comfort."""
    found = Report()
    check_comfort.check(browser, Page("kapot", PAGE, PAGE, True), found)
    return found.faults


def check(browser, axe, report):
    browser.open(PAGE.as_uri())
    found = {
        "leesgemak": comfort(browser),
        "axe": axe.violations(),
        "overloop": overflow(browser, 320),
        "console": browser.console(),
        "netwerk": browser.requests(PAGE),
    }
    wanted = {
        "leesgemak": ["kleur van gewone tekst", "wordt afgebroken", "wordt niet afgebroken", "over een paginagrens",
                      "los onder aan", "past niet op een pagina", "niet bescheiden", "staat in de tekst",
                      "vaste lettergrootte", "letter 200%", "eigen ruimte", "320 px"],
        "axe": ["html-has-lang", "image-alt", "color-contrast"],
        "overloop": ['id="breed"'],
        "console": ["kapot"],
        "netwerk": ["https://example.org/beeld.png"],
    }
    for kind, words in wanted.items():
        report.add("de proef op de proef", (
            f"{kind} ziet {word} niet" for word in words if word not in "\n".join(found[kind])))

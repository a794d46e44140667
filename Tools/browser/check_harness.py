"""A page with one of each fault: a check that finds nothing there would find nothing anywhere."""

from pathlib import Path

from overflow import overflow

PAGE = Path(__file__).with_name("broken.html").resolve()


def check(browser, axe, report):
    browser.open(PAGE.as_uri())
    found = {
        "axe": axe.violations(),
        "overloop": overflow(browser, 320),
        "console": browser.console(),
        "netwerk": browser.requests(PAGE),
    }
    wanted = {
        "axe": ["html-has-lang", "image-alt", "color-contrast"],
        "overloop": ['id="breed"'],
        "console": ["kapot"],
        "netwerk": ["https://example.org/beeld.png"],
    }
    for kind, words in wanted.items():
        report.add("de proef op de proef", (
            f"{kind} ziet {word} niet" for word in words if word not in "\n".join(found[kind])))

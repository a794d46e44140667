"""Each page: axe-core in light and dark, narrow screens, the console and the network; and pictures."""

import screens
from axe import NOT_IN_EPUB, NOT_ON_COVER
from dark import go_dark, go_light
from overflow import WIDTHS, overflow

DESKTOP = (1280, 900)


def check(browser, axe, page, report, pictures):
    off = NOT_IN_EPUB if page.is_epub else []
    if page.path.stem == "omslag":
        off = off + NOT_ON_COVER
    browser.size(*DESKTOP)
    browser.media(prefers_color_scheme="light")
    browser.open(page.address)
    report.add(f"{page.name}, licht", axe.violations(off))
    go_dark(browser, page)
    report.add(f"{page.name}, donker", axe.colours())
    go_light(browser)
    for width in WIDTHS:
        report.add(page.name, overflow(browser, width))
    screens.keep(browser, page, pictures)
    report.add(page.name, (f"console: {line}" for line in browser.console()))
    report.add(page.name, (f"vraagt het netwerk om {line}" for line in browser.requests(page.root)))
    report.count("pagina’s")

"""Without script, and on paper, there is the whole list and no sign of a filter."""

from filter_page import FilterPage, fragment

CONTROLS = "return document.querySelectorAll('form').length"
SEEN = "return [...document.querySelectorAll('form, .gevonden')].filter(e => e.checkVisibility()).length"
HEADINGS = "return [...document.querySelectorAll('#aanbod > h3')].filter(e => e.checkVisibility()).length"


def check(browser, page, catalogue, report):
    reader = FilterPage(browser, page)
    address = fragment("aanbod", {"soort": "training"})

    def expect_all(place):
        for section, records in catalogue.lists.items():
            report.expect(place, section, set(reader.visible(section)), set(records))

    browser.scripts(False)
    reader.load(address)
    expect_all("zonder script")
    report.expect("zonder script", "formulieren", browser.run(CONTROLS), 0)
    headings = browser.run(HEADINGS)
    browser.scripts(True)

    reader.load(address)
    browser.media("print")
    expect_all("op papier")
    report.expect("op papier", "tekens van het filter", browser.run(SEEN), 0)
    report.expect("op papier", "koppen", browser.run(HEADINGS), headings)
    browser.media()
    report.expect("op papier", "weer op het scherm", set(reader.visible("aanbod")), catalogue.find("aanbod", {"soort": "training"}))

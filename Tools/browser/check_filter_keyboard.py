"""The filter by keyboard alone, and what a screen reader is told."""

import time

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from filter_page import TYPING, FilterPage

# The smallest side of a control, in px (WCAG 2.2, 2.5.5 asks 44).
TARGET = 44


def check(browser, page, catalogue, report):
    reader = FilterPage(browser, page)
    reader.load()

    def press(*keys):
        ActionChains(browser.driver).send_keys(*keys).perform()
        time.sleep(TYPING)

    def focused():
        return browser.run("return document.activeElement.name || document.activeElement.textContent")

    def expect(what, found, wanted):
        report.expect("toetsenbord", what, found, wanted)

    names = browser.run("return [...document.querySelector('#aanbod > form').elements].map(e => e.name || e.textContent)")
    browser.run("document.querySelector('#aanbod > form').elements[0].focus()")
    for name in names:
        expect("volgorde van Tab", focused(), name)
        ring = browser.run("const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.outlineWidth")
        expect(f"zichtbare aandacht bij {name}", ring, "solid3px")
        press(Keys.TAB)

    browser.run("document.querySelector('#aanbod > form').elements[0].focus()")
    press(Keys.TAB, "pola", Keys.TAB)
    wanted = catalogue.find("aanbod", {"thema": "polarisatie"})
    expect("thema kiezen", set(reader.visible("aanbod")), wanted)
    expect("melding", reader.status("aanbod"), f"Aanbod: {len(wanted)} van {len(catalogue.lists['aanbod'])}")
    press("trai", Keys.TAB)
    wanted = catalogue.find("aanbod", {"thema": "polarisatie", "soort": "training"})
    expect("soort erbij kiezen", set(reader.visible("aanbod")), wanted)
    reader.field("aanbod", "zoek").send_keys("jongeren", Keys.ENTER)
    time.sleep(TYPING)
    wanted = catalogue.find("aanbod", {"thema": "polarisatie", "soort": "training", "zoek": "jongeren"})
    expect("woord en Enter", set(reader.visible("aanbod")), wanted)
    browser.run("[...document.querySelectorAll('#aanbod > form button')].at(0).focus()")
    press(Keys.SPACE)
    expect("wissen met de spatiebalk", len(reader.visible("aanbod")), len(catalogue.lists["aanbod"]))

    check_tree(browser, report)
    for width in (320, 1280):
        browser.size(width, 800)
        small = browser.run(
            "return [...document.querySelectorAll('form.filter :is(input, select, button)')]"
            ".map(e => [e.name || e.textContent, e.getBoundingClientRect()])"
            ".filter(([, box]) => Math.min(box.width, box.height) < arguments[0]).map(([name]) => name)", TARGET)
        report.expect("toetsenbord", f"te kleine doelen bij {width} px", small, [])


def check_tree(browser, report):
    """In the accessibility tree: three searches with names, fields with names, polite messages."""
    browser.send("Accessibility.enable")
    root = browser.send("DOM.getDocument", depth=0)["root"]["nodeId"]
    form = browser.send("DOM.querySelector", nodeId=root, selector="#aanbod > form")["nodeId"]
    nodes = browser.send("Accessibility.queryAXTree", nodeId=form)["nodes"]
    browser.send("Accessibility.disable")
    found = {}
    for node in nodes:
        role = node.get("role", {}).get("value")
        found.setdefault(role, []).append(node.get("name", {}).get("value"))
        if role == "status":
            live = {item["name"]: item["value"]["value"] for item in node["properties"]}
            report.expect("schermlezer", "melding", live.get("live"), "polite")
    report.expect("schermlezer", "zoekgebied", found.get("search"), ["Zoek in het aanbod"])
    report.expect("schermlezer", "zoekveld", found.get("searchbox"), ["Zoekwoorden"])
    report.expect("schermlezer", "keuzelijsten", found.get("combobox"),
                  ["Thema", "Soort", "Voor wie", "Aanbieder", "Vorm", "Regio"])

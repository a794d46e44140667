"""The filter to look at: axe-core in each state, light and dark; narrow screens; pictures."""

from filter_page import FilterPage, fragment
from overflow import WIDTHS, overflow
from screens import DESKTOP, PHONE

STATES = {
    "alles": ("aanbod", {}),
    "gekozen": ("aanbod", {"thema": "polarisatie", "soort": "training"}),
    "niets": ("aanbod", {"thema": "polarisatie", "soort": "contactpunt", "doelgroep": "ouder", "zoek": "raad"}),
    "publicaties": ("publicaties", {"bewijs": "effectonderzoek"}),
    "vragen": ("vraagstukken", {"groep": "een-wijk", "thema": "polarisatie"}),
}


# The rest of the page was looked at already, and is most of the work for axe-core.
ALONE = """
for (const part of [...document.querySelectorAll("main > *, nav.inhoud")])
  if (part.id !== arguments[0]) part.remove();
"""


def check(browser, axe, page, pictures, report):
    reader = FilterPage(browser, page)
    browser.size(*DESKTOP)
    for state, (section, choice) in STATES.items():
        reader.load(fragment(section, choice))
        browser.run(ALONE, section)
        browser.media(prefers_color_scheme="light")
        report.add(f"filter {state}, licht", axe.violations(within=f"#{section}"))
        for theme in ("light", "dark"):
            browser.media(prefers_color_scheme=theme)
            if theme == "dark":
                report.add(f"filter {state}, donker", axe.colours(within=f"#{section}"))
            for size, name in ((DESKTOP, "bureau"), (PHONE, "telefoon")):
                browser.size(*size)
                browser.run("document.getElementById(arguments[0]).scrollIntoView()", section)
                browser.view(pictures / f"filter-{state}-{name}{'-donker' if theme == 'dark' else ''}.png")
            browser.size(*DESKTOP)
        for width in WIDTHS:
            report.add(f"filter {state}", overflow(browser, width))
        browser.size(*DESKTOP)
    browser.media(forced_colors="active")
    browser.size(*PHONE)
    browser.view(pictures / "filter-vragen-telefoon-contrast.png")
    browser.media()

"""The filter: choosing, combining, clearing, the address, back and forward, and what links reveal."""

from filter_page import FilterPage, fragment

CLICK = """
const link = document.createElement("a");
link.href = "#" + arguments[0];
document.getElementById("aanbod").append(link);
addEventListener("click", () => { window.inTime = document.getElementById(arguments[0]).checkVisibility(); },
  { once: true });
link.click();
link.remove();
"""
CHOICE = {"thema": "polarisatie", "soort": "training"}


def check(browser, page, catalogue, report):
    reader = FilterPage(browser, page)
    reader.load()
    everything = {section: len(records) for section, records in catalogue.lists.items()}
    total = everything["aanbod"]

    def expect(what, found, wanted):
        report.expect("filter", what, found, wanted)

    def expect_choice(what, section, choice):
        wanted = catalogue.find(section, choice)
        expect(what, set(reader.visible(section)), wanted or "iets")
        expect(f"{what}, adres", reader.fragment(), fragment(section, choice))
        number = f"{len(wanted)} van {everything[section]}" if choice else f"alle {everything[section]}"
        expect(f"{what}, melding", reader.status(section).split(": ")[1], number)

    for section, number in everything.items():
        expect(f"{section}, het begin", len(reader.visible(section)), number)
        expect(f"{section}, het begin, melding", reader.status(section).split(": ")[1], f"alle {number}")

    # Choosing, step by step, and back.
    first = {"thema": "polarisatie"}
    reader.choose("aanbod", "thema", "polarisatie")
    expect_choice("één keuze", "aanbod", first)
    reader.choose("aanbod", "soort", "training")
    expect_choice("twee keuzes", "aanbod", CHOICE)
    reader.back()
    expect_choice("terug", "aanbod", first)
    reader.forward()
    expect_choice("vooruit", "aanbod", CHOICE)
    reader.back()
    reader.back()
    expect("twee keer terug", (len(reader.visible("aanbod")), reader.fragment()), (total, ""))
    reader.forward()
    expect_choice("weer vooruit", "aanbod", first)

    # Words: one step back, whatever the number of letters; accents do not count.
    reader.write("aanbod", "trai")
    reader.write("aanbod", "níng")
    expect("woorden", set(reader.visible("aanbod")), catalogue.find("aanbod", {**first, "zoek": "training"}))
    reader.back()
    expect_choice("terug van woorden", "aanbod", first)

    # Clearing, and the way back from it.
    reader.click("aanbod", "Wis keuzes")
    expect_choice("gewist", "aanbod", {})
    expect("knop houdt de aandacht", browser.run("return document.activeElement.textContent"), "Wis keuzes")
    reader.back()
    expect_choice("terug van wissen", "aanbod", first)

    # Another list: its choice takes the place of the first.
    reader.choose("publicaties", "bewijs", "onderzoek")
    expect_choice("andere lijst", "publicaties", {"bewijs": "onderzoek"})
    expect("de eerste lijst is weer heel", len(reader.visible("aanbod")), total)

    # From outside: the address alone.
    for section, choice in [("aanbod", CHOICE), ("vraagstukken", {"groep": "een-wijk", "zoek": "wijk"})]:
        reader.load(fragment(section, choice))
        expect_choice("adres van buiten", section, choice)
        top = browser.run("return document.getElementById(arguments[0]).getBoundingClientRect().top", section)
        expect("adres van buiten, in beeld", -5 < top < 100, True)
    reader.load("#aanbod?thema=bestaat-niet&onzin=1&soort=training")
    expect("onbekende keuze telt niet mee", set(reader.visible("aanbod")), catalogue.find("aanbod", {"soort": "training"}))


def check_empty(browser, page, catalogue, report):
    """Nothing fits: what is nearest, with a button."""
    reader = FilterPage(browser, page)
    choice = {"soort": "training", "zoek": "qqq"}
    reader.load(fragment("aanbod", choice))
    report.expect("filter", "niets gevonden", reader.visible("aanbod"), [])
    text = reader.form("aanbod").text
    total = len(catalogue.lists["aanbod"])
    report.expect("filter", "melding dat er niets is", reader.status("aanbod"),
                  f"Aanbod: 0 van {total}. Niets past bij al deze keuzes samen. Dit komt in de buurt:")
    number = len(catalogue.find("aanbod", {"soort": "training"}))
    report.expect("filter", "dichtstbij", f"Zonder ‘qqq’: {number}" in text, True)
    report.expect("filter", "niet verder weg", "Zonder ‘Training" in text, False)
    reader.click("aanbod", "Zonder ‘qqq’")
    report.expect("filter", "na de knop", len(reader.visible("aanbod")), number)
    focused = browser.run("return document.activeElement.name")
    report.expect("filter", "aandacht na de knop", focused, "zoek")


def check_reveal(browser, page, catalogue, report):
    """A link to a record that the filter hides shows it; the way back leads to the filtered list."""
    reader = FilterPage(browser, page)
    choice = {"soort": "contactpunt"}
    wanted = catalogue.find("aanbod", choice)
    hidden = sorted(set(catalogue.lists["aanbod"]) - wanted)[0]
    reader.load(fragment("aanbod", choice))
    browser.run("scrollBy(0, 1500)")
    reader.settle()
    place = browser.run("return Math.round(scrollY)")
    browser.run(CLICK, hidden)
    reader.settle()
    # Not each browser looks for the place after the page had its say.
    report.expect("filter", "verborgen plaats is er op tijd", browser.run("return window.inTime"), True)
    top = "return document.getElementById(arguments[0]).getBoundingClientRect().top"
    report.expect("filter", "verborgen plaats is te zien", hidden in reader.visible("aanbod"), True)
    report.expect("filter", "verborgen plaats is in beeld", -5 < browser.run(top, hidden) < 300, True)
    reader.back()
    reader.settle()
    report.expect("filter", "terug van de plaats", set(reader.visible("aanbod")), wanted)
    report.expect("filter", "terug op dezelfde hoogte", abs(browser.run("return scrollY") - place) < 3, True)
    # A link to a choice brings its list into view.
    browser.run("scrollTo(0, 0)")
    reader.go(fragment("publicaties", {"bewijs": "onderzoek"}))
    report.expect("filter", "lijst van een link is in beeld", -5 < browser.run(top, "publicaties") < 100, True)
    # An address that was typed, to a heading that the filter hides.
    heading = browser.run("return document.querySelector('#aanbod > h3[id]').id")
    reader.go("#" + heading)
    report.expect("filter", "verborgen kop is in beeld", -5 < browser.run(top, heading) < 300, True)

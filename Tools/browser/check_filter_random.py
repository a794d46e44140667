"""Twenty choices by chance: the page shows what handboek.json says, and counts right."""

import random
import re

from filter_page import FilterPage, fragment

TIMES = 20


def check(browser, page, catalogue, report):
    chance = random.Random(2026)
    reader = FilterPage(browser, page)
    reader.load()
    for _ in range(TIMES):
        section = chance.choice(sorted(catalogue.lists))
        choice = make(chance, catalogue, section)
        reader.go(fragment(section, choice))
        report.expect("filter", f"{section} {choice}", set(reader.visible(section)), catalogue.find(section, choice))
        field = chance.choice(sorted(set(fields(catalogue, section))))
        report.expect("filter", f"{section} {choice}, aantallen bij {field}",
                      counts(browser, section, field), expected_counts(catalogue, section, choice, field))


def fields(catalogue, section):
    return {name for values in catalogue.lists[section].values() for name, value in values.items() if value}


def make(chance, catalogue, section):
    """A choice that often finds something: most values come from one record."""
    records = catalogue.lists[section]
    one = chance.choice(sorted(records))
    choice = {}
    for name in chance.sample(sorted(fields(catalogue, section)), chance.randint(1, 3)):
        record = one if chance.random() < 0.8 else chance.choice(sorted(records))
        if records[record][name]:
            choice[name] = chance.choice(records[record][name])
    if chance.random() < 0.4 or not choice:
        words = re.findall(r"\w{4,}", catalogue.titles[one])
        choice["zoek"] = chance.choice(words or ["van"])
    order = [*records[one], "zoek"]
    return {name: choice[name] for name in sorted(choice, key=order.index)}


def counts(browser, section, field):
    options = browser.run(
        "const field = document.querySelector(`#${arguments[0]} > form`).elements[arguments[1]];"
        "return [...field.options].slice(1).map(option => [option.value, option.text]);", section, field)
    return {value: int(re.search(r"\((\d+)\)$", text)[1]) for value, text in options}


def expected_counts(catalogue, section, choice, field):
    rest = catalogue.find(section, {name: value for name, value in choice.items() if name != field})
    found = {}
    for identifier, values in catalogue.lists[section].items():
        for value in values[field]:
            found[value] = found.get(value, 0) + (identifier in rest)
    return found

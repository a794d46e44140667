"""What every PDF of the handbook must hold; each function gives the faults it finds, a line for each."""

import re
from collections import Counter

MILLIMETRE = 72 / 25.4


def accessibility(pdf, page):
    if not pdf.is_tagged:
        yield "geen labels"
    if pdf.language != "nl":
        yield f"taal is {pdf.language!r}"
    if pdf.info.get("Title") != page.title:
        yield f"titel is {pdf.info.get('Title')!r}, niet {page.title!r}"
    if pdf.outline() < min(5, len(page.contents)):
        yield f"maar {pdf.outline()} bladwijzers"
    kinds = pdf.structure
    for kind in ("/H1", "/H2", "/P", "/L", "/LI", "/Link"):
        if not kinds.get(kind):
            yield f"geen enkel label {kind}"


def fonts(pdf):
    for name, is_embedded in pdf.fonts:
        if not is_embedded:
            yield f"lettertype {name} zit er niet in"
    if not pdf.fonts:
        yield "geen enkel lettertype"


def boxes(pdf):
    for number, (width, height, words) in enumerate(pdf.pages, 1):
        for word in words:
            if word.left < -0.5 or word.top < -0.5 or word.right > width + 0.5 or word.bottom > height + 0.5:
                yield f"bladzijde {number}: ‘{word.text}’ valt van het blad"


def empty(pdf, is_pack):
    """A page without text is only there so that a chapter starts on the right."""
    for number, (_, height, words) in enumerate(pdf.pages, 1):
        body = [word for word in words if 20 * MILLIMETRE < word.top < height - 20 * MILLIMETRE]
        if not body and (is_pack or number % 2):
            yield f"bladzijde {number} is leeg"


def passages(pdf, page):
    """Each number stands once in the margin, and in the order of the HTML."""
    left = 20 * MILLIMETRE
    right = 36 * MILLIMETRE
    found = []
    for _, _, words in pdf.pages:
        margin = [word for word in words if left < word.left and word.right < right]
        numbers = [word for word in margin if re.fullmatch(r"\d+\.\d+", word.text)]
        found += sorted(numbers, key=lambda word: word.top)
    # A line of a list may begin with the number of a passage too, but in larger letters.
    sizes = Counter(round(word.bottom - word.top, 1) for word in found).most_common(1)
    seen = [word.text for word in found if abs(word.bottom - word.top - sizes[0][0]) < 0.3]
    wanted = [number for _, number in page.passages]
    for number in sorted(set(wanted)):
        count = seen.count(number)
        if count != 1:
            yield f"passage {number} staat er {count} keer"
    order = [number for number in seen if number in set(wanted)]
    if order != wanted and len(order) == len(wanted):
        yield "de passages staan niet op volgorde"


def changes(pdf, page):
    """The word for what changed stands under the number of the passage, and their list is there."""
    if page.changes and not any("veranderd?" in (word.text for word in words) for _, _, words in pdf.pages):
        yield "de lijst van wat er veranderd is, ontbreekt"
    for number, mark in page.changes:
        # "was 3.4" may take two lines.
        first = mark.split()[0]
        for _, _, words in pdf.pages:
            places = [word for word in words if word.text == number and word.right < 36 * MILLIMETRE]
            if any(
                word.text == first and word.right < 36 * MILLIMETRE and 0 < word.top - place.top < 8 * MILLIMETRE
                for place in places
                for word in words
            ):
                break
        else:
            yield f"bij {number} staat geen ‘{mark}’"


def contents(pdf, page):
    """The number behind each entry of the contents is that of the page where its heading is."""
    places, numbers = {}, {}
    end = min((pdf.destinations[name][0] for name, _ in page.contents if name in pdf.destinations), default=0)
    for number in range(end + 1):
        words = pdf.pages[number][2]
        for (left, top, right, bottom), name in pdf.links(number):
            for word in words:
                middle = (word.top + word.bottom) / 2
                if top - 1 < middle < bottom + 1 and left - 1 < word.left and word.right < right + 1:
                    found = re.fullmatch(r"(?:.*\.)?(\d+)", word.text)
                    if found:
                        numbers.setdefault(name, []).append((word.top, word.right, int(found[1])))
    for address, title in page.contents:
        if address not in pdf.destinations:
            yield f"‘{title}’ leidt nergens heen"
        elif address not in numbers:
            yield f"‘{title}’ heeft geen bladzijde"
        else:
            place = pdf.destinations[address][0] + 1
            told = max(numbers[address])[2]
            places[address] = place
            if told != place:
                yield f"‘{title}’ staat op {place}, niet op {told}"
            words = {word.text for word in pdf.pages[place - 1][2]}
            if not set(title.split()) & words:
                yield f"‘{title}’ staat niet op {place}"
    order = [places[address] for address, _ in page.contents if address in places]
    if order != sorted(order):
        yield "de inhoud staat niet op volgorde"

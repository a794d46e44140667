"""The line numbers in the margin stand at the lines that pypdf finds; each function gives the faults."""

import re

from check_pdf import MILLIMETRE

# A digit as it is drawn; see DigitStrokes.swift.
DIGIT = re.compile(rb"q ([\d.]+) 0 0 [\d.]+ ([\d.]+) ([\d.]+) cm (.*?) S Q")


def numbers(page):
    """The numbers that were drawn, with their height: the digits of one number stand at one height."""
    drawn = {}
    streams = page["/Contents"].get_object()
    # A page without numbers has one stream, as the engine made it.
    for stream in streams if isinstance(streams, list) else []:
        data = stream.get_object().get_data()
        if b"/Artifact <</Type /Layout>> BDC\nq 8 w" in data:
            for _, left, height, path in DIGIT.findall(data):
                drawn.setdefault(float(height), []).append((float(left), path))
    return {height: [path for _, path in sorted(digits)] for height, digits in drawn.items()}


def lines(page):
    """The heights of the lines, from top to bottom: what pypdf reads between head and foot, right of the numbers."""
    height = float(page.mediabox.height)
    found = []

    def visit(text, matrix, place, _, size):
        x = place[4] * matrix[0] + matrix[4]
        y = place[5] * matrix[3] + matrix[5]
        scale = abs(place[3] * matrix[3]) * size
        is_number = re.fullmatch(r"\s*\d+\.\d+\s*", text) and x < 36 * MILLIMETRE
        if text.strip() and 20 * MILLIMETRE < y < height - 21 * MILLIMETRE and not is_number:
            found.append((y, scale))

    page.extract_text(visitor_text=visit)
    merged = []
    for y, size in sorted(found, reverse=True):
        if merged and merged[-1][0] - y < 0.55 * max(size, merged[-1][1]):
            if size > merged[-1][1]:
                merged[-1] = (y, size)
        else:
            merged.append((y, size))
    return [y for y, _ in merged]


def numbered(pdf):
    """Every fifth line of a page has its number; pages with a figure have text that does not count."""
    paths, pages = {}, 0
    for sheet, content in enumerate(pdf.reader.pages, 1):
        drawn = sorted(numbers(content).items(), reverse=True)
        if sheet == 1:
            # The block at the top and the contents do not count.
            continue
        if "Figuur" in " ".join(word.text for word in pdf.pages[sheet - 1][2]):
            continue
        wanted = lines(content)
        if len(drawn) != len(wanted) // 5:
            yield f"bladzijde {sheet}: {len(drawn)} nummers bij {len(wanted)} regels"
            continue
        pages += bool(drawn)
        for index, (height, digits) in enumerate(drawn, 1):
            if abs(height - wanted[index * 5 - 1]) > 0.5:
                yield f"bladzijde {sheet}: nummer {index * 5} staat niet bij zijn regel"
            # Each digit has its own drawing, and the same one everywhere.
            for digit, path in zip(str(index * 5), digits, strict=True):
                if paths.setdefault(digit, path) != path:
                    yield f"bladzijde {sheet}: {index * 5} is met andere cijfers getekend"
    if pages < 3 or len(set(paths.values())) != len(paths):
        yield "er zijn geen regelnummers te vinden, of cijfers lijken op elkaar"

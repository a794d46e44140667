"""Makes the letters of the cover out of TrueType fonts, as Swift files in Sources/HandboekCover/:
`python Tools/cover-letters.py Black=Lato-Black.ttf Regular=Lato-Regular.ttf`.

A letter is its code, its advance, and the points of its contours, each as the step from the one before it in
thousandths of the size, y upwards; `~` before a point off the curve (two in a row have a point on it halfway), `;`
between contours. Or, after `=`, the letters it is put together of and where. `|` stands between letters. As one
literal, since the compiler takes seconds for an array of as many numbers. Needs fonttools, which WeasyPrint brings.
"""

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

# Basic Latin, Latin-1, Latin Extended-A (the languages of the European Union in Latin script) and punctuation.
CODES = [*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E, 0x2010, 0x2011, 0x2013, 0x2014,
         0x2018, 0x2019, 0x201A, 0x201C, 0x201D, 0x201E, 0x2022, 0x2026, 0x2030, 0x2039, 0x203A, 0x20AC, 0x2122, 0x2212]


# Parts of letters that are no letters themselves get codes for private use.
PRIVATE = 0xE000


def outline(glyph, glyphs, scale):
    """The contours, each from a point on the curve."""
    points, ends, flags = glyph.getCoordinates(glyphs)
    contours, start, x, y = [], 0, 0, 0
    for end in ends:
        places = list(range(start, end + 1))
        first = next(index for index, place in enumerate(places) if flags[place] & 1)
        contour = []
        for place in places[first:] + places[:first]:
            newx, newy = (round(value * scale) for value in points[place])
            contour.append(f"{'' if flags[place] & 1 else '~'}{newx - x} {newy - y}")
            x, y = newx, newy
        contours.append(" ".join(contour))
        start = end + 1
    return " ; ".join(contours)


def letters(font):
    scale = 1000 / font["head"].unitsPerEm
    names, glyphs = font.getBestCmap(), font["glyf"]
    codes = {}
    for code in CODES:
        if code in names:
            codes.setdefault(names[code], code)
    todo = [(code, names[code]) for code in CODES if code in names]
    private = PRIVATE
    for code, name in todo:  # grows while it is read
        advance = round(font["hmtx"][name][0] * scale)
        glyph = glyphs[name]
        if codes[name] != code:
            yield f"{code:x} {advance} = {codes[name]:x} 0 0"
        elif glyph.isComposite() and not any(hasattr(part, "transform") for part in glyph.components):
            parts = []
            for part in glyph.components:
                if len(glyphs[part.glyphName].getCoordinates(glyphs)[0]) < 3:
                    continue
                if part.glyphName not in codes:
                    codes[part.glyphName] = private
                    todo.append((private, part.glyphName))
                    private += 1
                parts.append(f"{codes[part.glyphName]:x} {round(part.x * scale)} {round(part.y * scale)}")
            yield f"{code:x} {advance} = {' '.join(parts)}"
        elif glyph.numberOfContours == 0:
            yield f"{code:x} {advance}"
        else:
            yield f"{code:x} {advance} {outline(glyph, glyphs, scale)}"


HEAD = """// Made by Tools/cover-letters.py; not under the licence of the program but under that in OFL.txt.
// {notice}

extension CoverLetters {{
  // swift-format-ignore
  static let {name}: StaticString = \"""
{lines}
    \"""
}}
"""

# Letters on one line of the file.
GROUP = 3

for argument in sys.argv[1:]:
    name, path = argument.split("=")
    font = TTFont(path)
    found = list(letters(font))
    lines = [" | ".join(found[index:index + GROUP]) for index in range(0, len(found), GROUP)]
    text = HEAD.format(notice=font["name"].getDebugName(0).strip(), name=name.lower() + "Table",
                       lines=" |\n".join("    " + line for line in lines))
    Path(f"Sources/HandboekCover/CoverLetters+{name}.swift").write_text(text, encoding="utf-8")

"""Text and macros of mdoc, in ASCII only, so that every reader shows the same."""

import re
import textwrap


def escape(text):
    """Text as it may stand in a line of mdoc, also as an argument without blanks."""
    text = text.replace("\\", r"\e")
    text = re.sub(r"(?<!\w)-(?=-?\w)", r"\\-", text)
    return "".join(c if ord(c) < 128 else f"\\[u{ord(c):04X}]" for c in text)


def argument(text):
    """One argument of a macro: quoted, and no macro itself when it is a word like `Ar`."""
    text = escape(text).replace('"', r"\(dq")
    return f'"{text}"' if re.search(r"\s", text) else rf"\&{text}" if needs_guard(text) else text


def needs_guard(text):
    return bool(re.fullmatch(r"[A-Z%][a-z0-9A-Z]|[.,:;()\[\]?!|]", text))


def lines(text):
    """Running text: sentences on lines of their own, no line over 79 bytes or starting with a control character."""
    found = []
    for sentence in re.split(r"(?<=[.!?:]) (?=[A-Z(‘])", " ".join(text.split())):
        found += textwrap.wrap(escape(sentence), 78, break_long_words=False, break_on_hyphens=False)
    return [r"\&" + line if line[:1] in ".'" else line for line in found]


def option(names, value=None):
    """The names of an option for `.It`: Fl o , Fl \\-naar Ar map."""
    parts = []
    for name in names:
        parts.append("Fl " + argument(name[1:]))
    text = " , ".join(parts)
    return f"{text} Ar {argument(value)}" if value else text

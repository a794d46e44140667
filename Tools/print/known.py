"""What each engine is known to get wrong of PDF/UA-1, and why; anything else is a fault of ours.

Each entry is a rule, an expression for the faults, and the reason. An entry that nothing answers to any more is
reported too: then the engine got better, and the entry must go.
"""

import re

KNOWN = {
    "weasyprint": [
        ("ownership", r"hoort niet bij precies één label$",
         "WeasyPrint tags running heads and page numbers, but leaves them out of the tree; PDF 1.7 has no better way "
         "that it knows (weasyprint/pdf/tags.py, MarginBox)"),
        ("lists", r"^(Div|Span|NonStruct) direct in L$|^LI in (Div|Span|NonStruct)$",
         "WeasyPrint makes an L of a description list, and keeps the div of HTML between it and its items"),
        ("lists", r"^(P|Span|Div|NonStruct|L|Table|Figure) direct in LI$",
         "WeasyPrint makes an LBody only of the text of an item, not of the blocks in it"),
        ("tables", r"^een kopcel",
         "WeasyPrint writes no Scope and names heads for data cells only: a head over a column of heads is named by none"),
        ("links", r"hoort bij (Span|NonStruct)$",
         "WeasyPrint hangs the annotation of a link that is a block, as in the contents, on what stands in it"),
    ],
    "chromium": [
        ("identifier", r"", "Chromium makes tagged PDF, not PDF/UA, and says so by leaving out the mark"),
        ("title", r"XMP", "Chromium writes the title in the old place only; it writes no XMP"),
        ("content", r"zonder label", "Chromium draws running heads, borders and backgrounds outside any mark"),
        ("roles", r"^label (Em|Strong) ", "Chromium uses two types of PDF 2.0 in a PDF 1.4 without a role map"),
        ("figures", r"", "Chromium makes a figure of the element that holds the picture too; the picture has the text"),
        ("lists", r"", "Chromium puts what is in an item, and its NonStruct for each line, straight in the LI"),
        ("links", r"zonder omschrijving$", "Chromium gives the annotation of a link no description"),
        ("links", r"hoort bij NonStruct$", "Chromium puts a NonStruct for each line between a link and its annotation"),
    ],
}


def unexpected(engine, found, used):
    """The faults that are not known of an engine; `used` collects the entries that some fault answers to."""
    for name, faults in found.items():
        for fault in faults:
            entries = [i for i, (rule, pattern, _) in enumerate(KNOWN[engine])
                       if rule == name and re.search(pattern, fault)]
            used.update((engine, i) for i in entries)
            if not entries:
                yield f"{name}: {fault}"


def stale(used, engines):
    """The entries that nothing answered to."""
    for engine in engines:
        for i, (rule, pattern, _) in enumerate(KNOWN[engine]):
            if (engine, i) not in used:
                yield f"{engine}: ‘{rule} {pattern}’ komt niet meer voor; haal het uit known.py"

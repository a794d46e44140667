"""An earlier edition of the handbook, made of this one: some passages otherwise, gone or not there yet."""

import json
from datetime import date, timedelta


def earlier(source, target):
    """Writes the JSON of an edition of the day before, with other words in every ninth passage of each chapter and some records."""
    book = json.loads(source.read_text())
    day = date.fromisoformat(book["metadata"]["datum"]) - timedelta(1)
    book["metadata"]["datum"] = day.isoformat()
    book["metadata"]["uitgave"] = "Vorige uitgave"
    for chapter in book["hoofdstukken"]:
        blocks = chapter["blocks"]
        passages = [i for i, block in enumerate(blocks) if block["type"] == "paragraph"]
        for i in passages[::9]:
            blocks[i]["content"].insert(0, {"type": "text", "text": "Eerder stond hier iets anders bij. "})
        gone = {i for i in passages[4::9]}
        extra = {"type": "paragraph", "content": [{"type": "text", "text": "Dit stond er toen nog, en nu niet meer."}]}
        kept = []
        for i, block in enumerate(blocks):
            if i in passages[6::9]:
                kept.append({**extra, "passage": f"{chapter['nummer']}.900"})
            if i not in gone:
                kept.append(block)
        chapter["blocks"] = kept
    for kind, title in (("publicaties", None), ("aanbod", "titel"), ("begrippen", "term"), ("partners", "naam")):
        records = book[kind]
        del records[3::20]
        for record in records[5::20]:
            if title:
                record[title] += " (oude naam)"
            else:
                record["blocks"] = []
        records.append({**records[0], "id": records[0]["id"] + "-van-toen"})
    target.write_text(json.dumps(book))
    return target

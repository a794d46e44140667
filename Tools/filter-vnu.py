"""Reads the Nu HTML checker's JSON, drops allowed messages, prints the rest; exit 1 if any is left."""

import json
import sys

allowed = [
    line.rstrip("\n")
    for line in open(sys.argv[1], encoding="utf-8")
    if line.strip() and not line.startswith("#")
]
left = dropped = 0
for message in json.load(sys.stdin)["messages"]:
    if message["type"] == "info" and message.get("subType") != "warning":
        continue
    text = message["message"]
    if any(start in text for start in allowed):
        dropped += 1
        continue
    left += 1
    place = f"{message.get('lastLine', '?')}:{message.get('firstColumn', message.get('lastColumn', '?'))}"
    kind = message.get("subType") or message["type"]
    print(f"{place}: {kind}: {text}\n    {message.get('extract', '').strip()}", file=sys.stderr)
print(f"Nu HTML checker: {left} meldingen, {dropped} toegestane over CSS voor papier")
sys.exit(left > 0)

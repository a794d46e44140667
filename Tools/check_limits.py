"""Compares the table of limits in SECURITY.md with the code; a limit that is new, gone or changed is an error."""

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FILES = {
    "SourceLimits": "HandboekSource/SourceLimits.swift", "ImportLimits": "HandboekExchange/Reading/ImportSource.swift",
    "DocumentLimits": "HandboekImport/Shared/DocumentLimits.swift",
    "ContainerLimits": "HandboekContainer/ZIPError.swift", "ReadingLimits": "HandboekReading/ReadingLimits.swift",
    "ConformanceLimits": "HandboekConformance/ConformanceLimits.swift", "PDFLimits": "HandboekPDF/PDFLimits.swift",
}


def number(text):
    """4 << 20, 50_000 and Duration.seconds(10) as a number."""
    text = re.sub(r"Duration\.seconds\((\d+)\)", r"\1", text.strip()).replace("_", "")
    value, _, shift = text.partition("<<")
    return int(value) << int(shift or 0)


in_code = {}
for name, path in FILES.items():
    text = (ROOT / "Sources" / path).read_text()
    body = text[re.search(rf"(struct|enum) {name}\b", text).start():]
    body = body[:body.index("\n}\n")]
    for field, value in re.findall(r"(?:public var|static let) (\w+)(?:: \w+)? = ([^\n]+)", body):
        if not value.startswith(name):
            in_code[f"{name}.{field}"] = number(value)
in_table = {name: int(value.replace(".", "")) for name, value in re.findall(
    r"^\| `(\w+\.\w+)` \| ([\d.]+) \|", (ROOT / "SECURITY.md").read_text(), re.M)}
if len(in_code) < 30:
    sys.exit(f"maar {len(in_code)} grenzen gevonden in de code; is de schrijfwijze veranderd?")
wrong = [f"{name}: {in_table.get(name, 'ontbreekt')} in SECURITY.md, {in_code.get(name, 'ontbreekt')} in de code"
         for name in sorted(in_code.keys() | in_table.keys()) if in_code.get(name) != in_table.get(name)]
sys.exit("\n".join(wrong) or 0)

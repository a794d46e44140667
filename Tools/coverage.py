"""Reads llvm-cov's summary and prints the share of lines that tests meet in each module and the files that miss most.

Ends with 1 when a library module is under 90 percent.
"""

import collections
import json
import sys

LEAST = 90
FILES = 25

modules, files = collections.defaultdict(lambda: [0, 0]), []
for file in json.load(sys.stdin)["data"][0]["files"]:
    root, found, path = file["filename"].rpartition("/Sources/")
    if not found or "/checkouts/" in root:
        continue
    lines = file["summary"]["lines"]
    module = modules[path.split("/")[0]]
    module[0] += lines["covered"]
    module[1] += lines["count"]
    files.append((lines["count"] - lines["covered"], lines["percent"], path))

low = []
print("\n| module | geraakt | regels |\n|---|--:|--:|")
for name, (covered, count) in sorted(modules.items(), key=lambda module: module[1][0] / max(1, module[1][1])):
    share = 100 * covered / max(1, count)
    print(f"| {name} | {share:.1f} % | {count} |".replace(".", ","))
    if share < LEAST and name.startswith("Handboek"):
        low.append(name)
print("\nDe meeste regels die geen test raakt:\n")
for missed, share, path in sorted(files, reverse=True)[:FILES]:
    print(f"{missed:5} van {round(missed / max(1e-9, 1 - share / 100)):5}  {path}")
if low:
    sys.exit(f"onder {LEAST} procent: {', '.join(low)}")

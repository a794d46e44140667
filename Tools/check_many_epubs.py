"""EPUBCheck on many EPUB files in one Java machine: no error, no warning and no usage message is allowed.

    check_many_epubs.py FILE...

check-epub.sh does the same for a few, with a Java machine each and the whole report.
"""

import importlib
import sys
from pathlib import Path

files = [Path(name) for name in sys.argv[1:]]
if not files or len({file.stem for file in files}) < len(files):
    sys.exit("geef EPUB's met elk een eigen naam")
found = importlib.import_module("check-conformance").run_epubcheck(files)
wrong = {name: ids for name, (_, ids) in found.items() if ids}
for name, ids in wrong.items():
    print(f"{name}: {' '.join(ids)}")
print(f"EPUBCheck: {len(found)} EPUB's, {len(wrong)} met een melding")
sys.exit(bool(wrong) or len(found) < len(files))

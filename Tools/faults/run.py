"""Does what goes wrong in the world, and looks whether the old output stays whole.

    python3 Tools/faults/run.py program book [--lang] [--alleen WORD]

Each fault has a folder of its own with an older output; afterwards SHA256SUMS must be right, nothing may lie beside
it, the exit status must be one of `handboek help`, and the message must say what is wrong. `--lang` takes more
moments and turns (about five minutes); a tool that is missing is an error, not a reason to skip.
"""

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import interrupted
import places
import sources
import surroundings
from bench import Bench, Fault

arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
only = sys.argv[sys.argv.index("--alleen") + 1] if "--alleen" in sys.argv else ""
book = Path(arguments[1]).resolve()
failures = 0
with tempfile.TemporaryDirectory(prefix="handboek-fouten-") as folder:
    # Another user must reach the program and the book too.
    os.chmod(folder, 0o755)
    program = Path(folder) / "handboek"
    shutil.copy(arguments[0], program)
    program.chmod(0o755)
    copied = Path(folder) / "boek"
    shutil.copytree(book, copied, ignore=shutil.ignore_patterns("dist"))
    for module in (interrupted, places, sources, surroundings):
        for name, fault in module.FAULTS:
            if only not in name:
                continue
            begin = time.monotonic()
            try:
                said = fault(Bench(program, copied, Path(folder) / module.__name__, "--lang" in sys.argv))
            except Fault as problem:
                failures += 1
                print(f"MIS  {name}: {problem}", flush=True)
            else:
                print(f"goed {name}{f' ({said})' if said else ''}, {time.monotonic() - begin:.1f} s", flush=True)
sys.exit(1 if failures else 0)

"""Builds the book once more in other surroundings, and compares SHA256SUMS:

    python3 Tools/same_bytes.py program book SHA256SUMS forms

Another folder, umask, time zone and language; files laid down in another order, with other times, on one core; and
another user without an environment.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

program, book = (Path(argument).resolve() for argument in sys.argv[1:3])
expected, forms = Path(sys.argv[3]).read_bytes(), sys.argv[4]


def shuffled(target):
    """A copy whose files were made in another order, and whose times are others."""
    paths = [path for path in book.rglob("*") if path.is_file() and "dist" not in path.relative_to(book).parts]
    random.Random(3).shuffle(paths)
    for number, path in enumerate(paths):
        place = target / path.relative_to(book)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
        os.utime(place, (number * 1e6, number * 2e6))
    return target


def needed(tool, package):
    return shutil.which(tool) or sys.exit(f"‘{tool}’ ontbreekt; installeer het pakket {package}")


def main():
    with tempfile.TemporaryDirectory(prefix="handboek-gelijk-") as folder:
        folder = Path(folder)
        folder.chmod(0o755)
        public = folder / "handboek"
        shutil.copy(program, public)
        public.chmod(0o755)
        locales = folder / "talen"
        locales.mkdir()
        subprocess.run(
            [needed("localedef", "locales"), "-i", "tr_TR", "-f", "UTF-8", str(locales / "tr_TR.UTF-8")], check=True)
        turkish = {**os.environ, "LOCPATH": str(locales), "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8",
                   "TZ": "Pacific/Kiritimati"}
        nobody = [needed("setpriv", "util-linux"), "--reuid=65534", "--regid=65534", "--clear-groups"]
        variants = [
            ("een andere map, tijdzone en taal", folder / "een andere map 👩‍👧", [], turkish, 0o077),
            ("één kern, andere volgorde en tijden", folder / "b",
             [needed("taskset", "util-linux"), "-c", str(min(os.sched_getaffinity(0)))], None, 0o022),
            ("een andere gebruiker zonder omgeving", folder / "c", nobody if os.geteuid() == 0 else [], {}, 0o022),
        ]
        for name, place, before, environment, mask in variants:
            source, target = shuffled(place / "bron"), place / "uit"
            place.chmod(0o777)
            subprocess.run(
                [*before, str(public), "bouw", str(source), "--naar", str(target), "--formaat", forms, "--stil"],
                check=True, cwd="/", env=environment, umask=mask)
            if (target / "SHA256SUMS").read_bytes() != expected:
                sys.exit(f"{name}: andere bytes")
            print(f"gelijk: {name}")


main()

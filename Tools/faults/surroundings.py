"""Closed pipes, clocks, locales, and names of files."""

import os
import re
import shutil
import subprocess

from bench import Fault, chapter, check, digests, verify

LOCALES = ("nl_NL", "tr_TR")


def commands(bench):
    """Each command, with arguments that print a lot; a command that is new fails here until it has a line."""
    book = bench.book
    epub = bench.folder / "ouder-uit/handboek.epub"
    chosen = {
        "bouw": ["--naar", bench.folder / "pijp"], "controleer": [], "lees": ["--platte-tekst"],
        "zoek": ["gemeente"], "vraag": ["wie helpt mij bij spanningen in de wijk"], "aanbod": [],
        "publicaties": [], "exporteer": [], "importeer": [], "raadstuk": ["1"], "hiaten": [], "info": [],
        "help": [], "hulp": [], "opds": [], "gebruik": [],
    }
    run = bench.run("--help").expect(0)
    names = re.findall(r"^  ([a-z]+)(?:, [a-z-]+)?  ", run.out, re.M)
    check(len(names) > 8, f"geen opdrachten gevonden in de hulp: {run.out[:400]}")
    for name in names:
        if name == "volg":  # runs until a signal comes; Tools/browser/preview.py starts and stops it
            continue
        if name == "nieuw":  # the folder is new for the first script only: 73 after it
            yield name, [name, str(bench.folder / "pijp-nieuw")]
            continue
        if name == "editie":
            yield name, [name, "lijst", str(book)]
            continue
        folder = [] if name in ("help", "hulp") else [epub if name == "lees" else book]
        yield name, [name, *map(str, [*folder, *chosen.get(name, [])])]
    yield "help", ["--help"]


def closed_pipe(bench):
    """`| head -1` of each command: no message, no odd exit status; and streams that are closed altogether."""
    bench.output()
    shutil.rmtree(bench.folder / "pijp", ignore_errors=True)
    seen = []
    for name, arguments in commands(bench):
        scripts = ('"$@" | head -1 >/dev/null; exit ${PIPESTATUS[0]}', '"$@" 2>&1 | true; exit ${PIPESTATUS[0]}',
                   '"$@" >&- 2>/dev/null', '"$@" 2>&- >/dev/null', '"$@" >/dev/null 2>&- <&-')
        for script in scripts:
            done = subprocess.run(
                ["bash", "-c", script, "-", str(bench.program), *arguments], cwd=bench.folder, timeout=60,
                capture_output=True)
            error = done.stderr.decode()
            expected = {0, 1, 64, 66, 69} | ({74} if ">&-" in script else set()) | ({73} if name == "nieuw" else set())
            check(done.returncode in expected, f"{name} ‘{script}’: eindigde met {done.returncode}: {error[-300:]}")
            check("EPIPE" not in error and "Broken pipe" not in error, f"{name}: {error[-300:]}")
        seen.append(name)
    return f"{len(seen)} opdrachten"


def clocks(bench):
    """Clocks and file times far in the past and the future: the same bytes; and what cannot be a time."""
    reference = digests(bench.made(bench.book))
    for moment in ("0", "1", "4102444800", "253402300799"):
        run = bench.build(bench.book, bench.folder / "tijd", env={**os.environ, "SOURCE_DATE_EPOCH": moment}).expect(0)
        verify(bench.folder / "tijd")
    for moment in ("-1e9", "morgen", "99999999999999999999", "9223372036854775807", " 1", "1.5"):
        bench.refused(
            bench.book, 64, "SOURCE_DATE_EPOCH is geen aantal seconden sinds 1970",
            env={**os.environ, "SOURCE_DATE_EPOCH": moment})
    source = bench.copy("tijden")
    for number, (folder, _, names) in enumerate(os.walk(source)):
        for name in names:
            os.utime(os.path.join(folder, name), (-2_000_000_000, 7_000_000_000) if number % 2 else (0, -2_000_000_000))
    check(digests(bench.made(source)) == reference, "de tijden van bestanden veranderen de bytes")
    faketime = shutil.which("faketime")
    if not faketime:
        raise Fault("‘faketime’ ontbreekt; installeer het pakket faketime (make install-tools)")
    probe = subprocess.run(
        [faketime, "-f", "1999-06-01 00:00:00", "date", "+%Y"], capture_output=True, text=True)
    check(probe.stdout.strip() == "1999", f"faketime werkt niet: {probe.stdout}{probe.stderr}")
    for moment in ("1970-01-02 00:00:00", "1999-12-31 23:59:59", "2038-01-19 03:14:08", "2199-01-01 00:00:00"):
        target = bench.output()
        bench.build(bench.book, target, before=[faketime, "-f", moment]).expect(0)
        verify(target)
        check(digests(target) == reference, f"de klok op {moment} verandert de bytes")


def locales(bench):
    """C, nl_NL and tr_TR (whose i has no dot): the same bytes, and the same words."""
    if not shutil.which("localedef"):
        raise Fault("‘localedef’ ontbreekt; installeer het pakket locales")
    reference = digests(bench.made(bench.book))
    path = bench.folder / "talen"
    path.mkdir(exist_ok=True)
    names = ["C", "POSIX", "bestaat_niet.UTF-8"]
    for name in LOCALES:
        for charset in ("UTF-8", "ISO-8859-9" if name == "tr_TR" else "ISO-8859-1"):
            made = path / f"{name}.{charset}"
            if not made.exists():
                subprocess.run(["localedef", "-i", name, "-f", charset, str(made)], capture_output=True)
            check(made.exists(), f"localedef kan {made.name} niet maken; installeer het pakket locales")
            names.append(made.name)
    words = None
    for name in names:
        options = {"env": {**os.environ, "LOCPATH": str(path), "LC_ALL": name, "LANG": name}}
        target = bench.output()
        bench.build(bench.book, target, **options).expect(0)
        verify(target)
        check(digests(target) == reference, f"de taal {name} verandert de bytes")
        answers = [bench.run(*arguments, **options).out for arguments in (
            ("zoek", bench.book, "INTEGRATIE"), ("aanbod", bench.book, "--json"), ("info", bench.book))]
        words = words or answers
        check(words == answers and any(answers), f"de taal {name} verandert de antwoorden")


def names(bench):
    """Spaces, emoji, quotes, line ends and names of 255 bytes, in paths and in the names of chapters."""
    reference = digests(bench.made(bench.book))
    long = "é" * 127 + "x"
    for name in ("met spaties", "emoji 👩‍👧 🏳️‍🌈", "'aanhaling\" $HOME `x`", "-n", "regel\nbreuk", "e\u0301 en é", long):
        place = bench.folder / "namen" / name
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(parents=True)
        shutil.copytree(bench.book, place / name)
        run = bench.build(place / name, place / "uit").expect(0)
        check(len(run.err.splitlines()) == 1, f"een naam breekt de melding af: {run.err}")
        verify(place / "uit")
        check(digests(place / "uit") == reference, f"de map ‘{name}’ verandert de bytes")
        done = subprocess.run(
            [str(bench.program), "bouw", "./" + name, "--naar", "./" + name + "/x/uit", "--stil"], cwd=place,
            capture_output=True, timeout=60)
        check(done.returncode == 0, f"‘{name}’: {done.stderr.decode()[-300:]}")
    path = bench.folder / "pad" / "/".join(["p" * 250] * 15)
    bench.build(bench.book, path).expect(0)
    verify(path)
    shutil.rmtree(bench.folder / "pad")
    bench.build(bench.book, bench.folder / ("x" * 256)).expect(73, "is niet te maken: de naam is te lang")
    bench.build(bench.book, "/".join(["p" * 250] * 20)).expect(73, "is niet te maken: de naam is te lang")
    for name in ("a" * 252 + ".md", "é" * 126 + ".md", "👩‍👧 hoofd stuk.md", "'x\".md", "CON.md"):
        source = chapter(bench.folder / "hoofd", "Tekst.\n", "01-a.md")
        (source / "hoofdstukken/01-a.md").rename(source / "hoofdstukken" / name)
        quoted = name.replace("'", "''")
        text = (source / "handboek.yml").read_text().replace("  - hoofdstukken/01-a.md", f"  - 'hoofdstukken/{quoted}'")
        (source / "handboek.yml").write_text(text)
        target = bench.folder / "hoofd-uit"
        bench.build(source, target).expect(0)
        verify(target)


FAULTS = [("gesloten pijp", closed_pipe), ("klok", clocks), ("taal van het systeem", locales), ("namen", names)]

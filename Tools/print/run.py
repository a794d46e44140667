"""Makes PDFs of the handbook and of three packs with both engines, and checks what they hold.

    .venv/bin/python Tools/print/run.py .build/release/handboek Handboek dist/druk
"""

import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import check_lines
import check_pages
import check_pdf
import check_universal
import known
import universal
from earlier import earlier
from page import Page
from pdf import PDF

AGENDA = ["--vergadering", "Raadsvergadering 12 maart 2027", "--gemeente", "Voorbeeld"]
LINES = "--regelnummers"
# Name, arguments, and how many pages are to be expected.
WORKS = [
    ("boek", ["bouw"], range(150, 500)),
    ("hoofdstuk", ["raadstuk", "3", *AGENDA, "--agendapunt", "7", "--titel", "Wat speelt er?", LINES], range(8, 60)),
    ("passages", ["raadstuk", "1.2-1.9", "8#eerste-uren", *AGENDA, "--agendapunt", "8", LINES], range(5, 40)),
    ("sinds", ["raadstuk", "8", "2.17-2.22", *AGENDA, "--sinds", "VORIGE"], range(8, 40)),
    ("vraag", ["raadstuk", "4.1", "--vraag", "groep-blijft-demonstreren", *AGENDA, "--papier", "groot"], range(5, 40)),
]
# Short, but with a table, a figure, headings and links, so that there is something of everything to break.
PROOF = ("proef", ["raadstuk", "2.21", "8.9"], None)
ENGINES = {"weasyprint": str(Path(sys.executable).parent / "weasyprint"), "chromium": "chromium"}


def make(program, source, target, work, engine):
    """Makes the PDF and the page it was made of, and gives how many seconds that took."""
    name, arguments, _ = work
    folder = target / f"{name}-{engine}"
    given = [str(target / "vorige.json") if word == "VORIGE" else word for word in arguments[1:]]
    command = [program, arguments[0], source, *given, "--formaat", "html,pdf,epub,tekst,json", "--paginering"]
    command += ["--pdf-programma", ENGINES[engine], "--naar", str(folder), "--stil"]
    start = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=600)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)}\n{done.stderr}")
    return folder, time.monotonic() - start


def check(job):
    """The faults of one PDF, and the known faults of its engine that were seen."""
    folder, engine, work = job
    used = set()
    return list(faults(folder, engine, work, used)), used


def faults(folder, engine, work, used):
    _, arguments, pages = work
    pdf = PDF(next(folder.glob("*.pdf")))
    page = Page(next(folder.glob("*.html")))
    if len(pdf.pages) not in pages:
        yield f"{len(pdf.pages)} bladzijden"
    yield from check_pdf.accessibility(pdf, page)
    yield from check_pdf.fonts(pdf)
    yield from check_pdf.boxes(pdf)
    yield from check_pdf.empty(pdf, page.is_pack)
    yield from check_pdf.passages(pdf, page)
    sheets = check_pages.numbered(pdf, page)
    yield from check_pages.data(next(folder.glob("*.json")), sheets)
    yield from check_pages.text(next(folder.glob("*.txt")), sheets)
    yield from check_pages.book(next(folder.glob("*.epub")), sheets, pdf)
    if LINES in arguments:
        yield from check_lines.numbered(pdf)
    yield from check_pdf.changes(pdf, page)
    yield from known.unexpected(engine, universal.check(pdf.reader), used)
    if engine == "weasyprint":
        yield from check_pdf.contents(pdf, page)


def main():
    program, source, target = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    target.mkdir(parents=True, exist_ok=True)
    subprocess.run([program, "bouw", source, "--formaat", "json", "--naar", str(target), "--stil"], check=True)
    earlier(target / "handboek.json", target / "vorige.json")
    jobs = [(work, engine) for work in WORKS for engine in ENGINES]
    with ThreadPoolExecutor(2) as pool:
        made = list(pool.map(lambda job: make(program, source, target, *job), jobs))
    with ProcessPoolExecutor(2) as pool:
        checked = list(pool.map(check, [(folder, job[1], job[0]) for job, (folder, _) in zip(jobs, made)]))
    count = 0
    for (work, engine), (folder, seconds), (found, _) in zip(jobs, made, checked):
        count += len(found)
        print(f"{work[0]} met {engine}: {seconds:.0f} s, {len(found)} fouten")
        for fault in found[:20]:
            print(f"  {fault}")
    stale = list(known.stale(set().union(*(used for _, used in checked)), ENGINES))
    # Each rule of PDF/UA-1 must notice what it is for.
    folder, _ = make(program, source, target, PROOF, "weasyprint")
    for fault in stale + list(check_universal.misses(next(folder.glob("*.pdf")))):
        count += 1
        print(fault)
    # The same source gives the same bytes again; one short pack tells whether an engine keeps to that.
    for engine in ENGINES:
        folder, _ = make(program, source, target / "nogmaals", WORKS[2], engine)
        first, second = (next(path.glob("*.pdf")).read_bytes() for path in (target / folder.name, folder))
        if first != second:
            count += 1
            print(f"{engine}: de tweede keer geeft andere bytes")
    sys.exit(1 if count else 0)


if __name__ == "__main__":
    main()

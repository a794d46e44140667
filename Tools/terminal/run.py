"""Reads the handbook in a real terminal and checks what is to be seen and what is left behind.

    .venv/bin/python Tools/terminal/run.py .build/release/handboek Handboek [folder for the screens]
"""

import re
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

from tmux import Failure, Terminal

program, book = (str(Path(argument).resolve()) for argument in sys.argv[1:3])
kept = Path(sys.argv[3]) if len(sys.argv) > 3 else None
read = f"'{program}' lees '{book}'"


def keep(name, terminal):
    """Keeps a screen to look at."""
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        (kept / f"{name}.txt").write_text("\n".join(terminal.screen()))
        (kept / f"{name}.ansi").write_text(terminal.colours())


def check(holds, message, terminal):
    if not holds:
        raise Failure(message + ":\n" + "\n".join(terminal.screen()))


def words(lines):
    """The words of the text between the bars, without numbers of passages."""
    return re.findall(r"\w+", " ".join(re.sub(r"^\s*\d+\.\d+ ", " ", line) for line in lines[1:-2]))


def open_at(terminal, place=""):
    terminal.run(f"{read} {place}")
    terminal.wait(lambda lines: terminal.is_alternate() and any("hulp" in line for line in lines))
    return terminal.settle()


def pages(terminal):
    first = open_at(terminal)
    keep("begin", terminal)
    second = terminal.change("Space")
    check(words(first)[:5] != words(second)[:5], "de spatie bladert niet", terminal)
    terminal.change("b")
    check(words(terminal.settle())[:5] == words(first)[:5], "b bladert niet terug", terminal)
    terminal.change("t")
    keep("inhoud", terminal)
    terminal.change("Escape")
    terminal.change("h")
    keep("hulp", terminal)
    terminal.change("h")


def links(terminal):
    open_at(terminal, "3")
    before = terminal.screen()
    for _ in range(60):
        terminal.change("Tab")
        if "naar: Begrippen" in terminal.screen()[-2] + terminal.screen()[-1]:
            break
    else:
        raise Failure("geen verwijzing naar een begrip gevonden")
    keep("verwijzing", terminal)
    terminal.change("Enter")
    terminal.wait("ga erheen")
    keep("begrip", terminal)
    terminal.change("Enter")
    check(not any("ga erheen" in line for line in terminal.screen()), "het venster blijft staan", terminal)
    keep("bij-het-begrip", terminal)
    terminal.change("BSpace")
    terminal.keys("g")
    terminal.settle()
    check(words(terminal.screen())[:8] == words(before)[:8], "backspace gaat niet terug", terminal)


def note(terminal):
    open_at(terminal, "3")
    for _ in range(80):
        terminal.change("Tab")
        if any(re.match(r" noot \d", line) for line in terminal.screen()[-2:]):
            break
    else:
        raise Failure("geen noot gevonden")
    before = terminal.screen()
    terminal.change("Enter")
    terminal.wait("Noot ")
    keep("noot", terminal)
    terminal.change("Escape")
    check(words(terminal.screen()) == words(before), "het venster met de noot laat iets achter", terminal)


def search(terminal):
    lines = open_at(terminal, "3")
    lines = terminal.change("Space")
    # A phrase that stands on two lines: the last word of one and the first of the next.
    pairs = [
        (one.split()[-1], two.split()[0]) for one, two in zip(lines[2:-3], lines[3:-2])
        if len(one.split()) > 4 and len(two.split()) > 2 and one.split()[-1].isalpha() and two.split()[0].isalpha()]
    check(pairs, "geen zin over twee regels", terminal)
    phrase = " ".join(pairs[0])
    terminal.keys("g", "/")
    terminal.type(phrase)
    terminal.settle()
    keep("zoeken", terminal)
    terminal.keys("Enter")
    terminal.wait("treffer 1 van")
    terminal.keys("/")
    terminal.type("zeppelin")
    terminal.keys("Enter")
    terminal.wait("staat niet in dit boek")
    terminal.keys("/")
    terminal.type("burgemeester")
    terminal.keys("Enter", "r")
    terminal.wait(lambda lines: any(re.search(r"\d+ treffers", line) for line in lines))
    keep("treffers", terminal)
    terminal.change("Down")
    terminal.change("Enter")
    check("burgemeester" in " ".join(terminal.screen()).lower(), "de treffer staat niet in beeld", terminal)


def resize(terminal):
    terminal.resize(120, 40)
    open_at(terminal, "3.8")
    first = words(terminal.screen())[:3]
    terminal.resize(40, 24)
    terminal.settle()
    keep("smal", terminal)
    check(first[0] in words(terminal.screen())[:12], "op 40 kolommen is het woord weg", terminal)
    terminal.resize(120, 40)
    terminal.settle()
    check(words(terminal.screen())[:3] == first, "terug op 120 kolommen is het een andere plaats", terminal)
    terminal.resize(170, 45)
    terminal.settle()
    keep("breed", terminal)


def bookmark(terminal):
    terminal.resize(90, 30)
    open_at(terminal, "4")
    terminal.change("Space")
    terminal.change("Space")
    place = words(terminal.screen())[:6]
    terminal.keys("m")
    terminal.type("voor de vergadering")
    terminal.keys("Enter")
    terminal.wait("bladwijzer ‘voor de vergadering’ gelegd")
    terminal.keys("g")
    terminal.change("q")
    terminal.wait("klaar$")
    files = list((terminal.home / ".local/state/handboek").glob("*.txt"))
    check(len(files) == 1 and "bladwijzer\tvoor de vergadering\t" in files[0].read_text(), "geen bestand", terminal)
    terminal.resize(120, 30)
    open_at(terminal)
    terminal.keys("'")
    terminal.wait("voor de vergadering")
    keep("bladwijzers", terminal)
    terminal.change("Enter")
    check(words(terminal.screen())[0] in place, f"de bladwijzer wees naar {place}", terminal)
    place = words(terminal.screen())[:6]
    terminal.change("q")
    terminal.wait("klaar$")
    open_at(terminal)
    check(words(terminal.screen())[:6] == place, f"lezen begon niet waar het ophield: {place}", terminal)


def suspend(terminal):
    before = terminal.modes()
    open_at(terminal, "2")
    text = words(terminal.screen())
    check("-icanon" in terminal.modes(), "de terminal staat niet op losse toetsen", terminal)
    terminal.keys("C-z")
    terminal.wait("klaar$")
    check(terminal.modes() == before, "Ctrl-Z laat de terminal anders achter", terminal)
    check(not terminal.is_alternate(), "Ctrl-Z laat het andere scherm staan", terminal)
    terminal.run("fg")
    terminal.wait(lambda lines: terminal.is_alternate() and words(lines) == text)
    terminal.change("j")
    terminal.keys("q")
    terminal.wait("klaar$")
    check(terminal.modes() == before, "stoppen laat de terminal anders achter", terminal)


def signals(terminal):
    before = terminal.modes()
    for number in [signal.SIGTERM, signal.SIGINT, signal.SIGSEGV, signal.SIGABRT]:
        open_at(terminal, "2")
        pid = subprocess.run(["pgrep", "-n", "-f", f"{program} lees"], capture_output=True, text=True).stdout.strip()
        subprocess.run(["kill", f"-{int(number)}", pid], check=True)
        terminal.wait(lambda lines: not terminal.is_alternate())
        terminal.wait("klaar$")
        terminal.settle()
        check(terminal.modes() == before, f"{number.name} laat de terminal anders achter", terminal)
        terminal.run("clear")
        terminal.settle()
        terminal.run("echo \"einde=$?\"")
        terminal.wait("einde=")
        cursor = terminal.tmux("display-message", "-p", "#{cursor_flag}").strip()
        check(cursor == "1", f"{number.name} laat de cursor weg", terminal)
        terminal.run("clear")
        terminal.settle()


def hangup(terminal):
    """When the terminal goes away the program does too."""
    open_at(terminal, "2")
    pid = subprocess.run(["pgrep", "-n", "-f", f"{program} lees"], capture_output=True, text=True).stdout.strip()
    terminal.tmux("kill-server")
    for _ in range(100):
        if subprocess.run(["kill", "-0", pid], capture_output=True).returncode:
            return
        subprocess.run(["sleep", "0.05"])
    raise Failure("het programma leeft nog zonder terminal")


def linear(terminal):
    terminal.run(f"{read} 2")
    terminal.wait(lambda lines: ">" in lines)
    check(not terminal.is_alternate(), "een eenvoudige terminal krijgt een heel scherm", terminal)
    terminal.run("i")
    terminal.wait("Typ een nummer")
    keep("lineair", terminal)
    terminal.run("s")
    terminal.wait("klaar$")


def accessible(terminal):
    """Who tells all programs not to draw screens gets lines, on any terminal."""
    terminal.run(f"{read} 2")
    terminal.wait(lambda lines: ">" in lines)
    check(not terminal.is_alternate(), "ACCESSIBLE telt niet", terminal)
    terminal.run("s")


def catalogue(terminal):
    """The catalogue of an EPUB that handboek made; a book of somebody else says that it has none."""
    epub = terminal.home / "handboek.epub"
    subprocess.run([program, "bouw", book, "--stil", "--formaat", "epub", "--naar", str(terminal.home)], check=True)
    terminal.resize(100, 30)
    terminal.run(f"'{program}' lees '{epub}' 3")
    terminal.wait(lambda lines: terminal.is_alternate() and any("hulp" in line for line in lines))
    terminal.keys("a")
    terminal.wait("Aanbod en publicaties, filter:")
    terminal.type("training polarisatie")
    terminal.wait(lambda lines: any(re.search(r"[1-9]\d* van \d+", line) for line in lines))
    terminal.settle()
    keep("catalogus", terminal)
    terminal.keys("Enter")
    terminal.change("Enter")
    terminal.wait("ga erheen")
    keep("aanbod", terminal)
    terminal.change("Escape")  # with q at once it would be Alt-Q
    terminal.keys("q")
    terminal.wait("klaar$")
    terminal.run(f"'{program}' lees '{foreign(terminal.home)}'")
    terminal.wait(lambda lines: terminal.is_alternate() and any("hulp" in line for line in lines))
    terminal.keys("a")
    terminal.wait("dit boek heeft geen catalogus")


def foreign(folder):
    """A small book of somebody else, with the pages of its printed edition."""
    path, name = folder / "ander.epub", "urn:oasis:names:tc:opendocument:xmlns:container"
    html = '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>'
    pages = [f'<p><span epub:type="pagebreak" id="b{n}" aria-label="{n}"/>Dit is bladzijde {n}. {"Woord. " * 150}</p>'
             for n in range(31, 40)]
    listed = "".join(f'<li><a href="p.12.xhtml#b{n}">{n}</a></li>' for n in range(31, 40))
    with zipfile.ZipFile(path, "w") as container:
        container.writestr("META-INF/container.xml", f'<container xmlns="{name}"><rootfiles><rootfile '
                           'full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>')
        container.writestr("b.opf", '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>'
                           '<item id="n" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
                           '<item id="t" href="p.12.xhtml" media-type="application/xhtml+xml"/></manifest><spine>'
                           '<itemref idref="t"/></spine></package>')
        container.writestr("nav.xhtml", f'{html}<nav epub:type="toc"><ol><li><a href="p.12.xhtml">Tekst</a></li></ol>'
                           f'</nav><nav epub:type="page-list"><ol>{listed}</ol></nav></body></html>')
        container.writestr("p.12.xhtml", f"{html}<h1>Tekst</h1>{''.join(pages)}</body></html>")
    return path


def printed(terminal):
    """Going to a page of the printed edition."""
    terminal.run(f"'{program}' lees '{foreign(terminal.home)}' 'blz. 33'")
    terminal.wait("Dit is bladzijde 33.")
    check("p. 33" in terminal.settle()[-2], "de bladzijde staat niet onderaan", terminal)
    terminal.keys(":")
    terminal.type("p. 38")
    terminal.keys("Enter")
    terminal.wait("Dit is bladzijde 38.")
    keep("bladzijde", terminal)
    terminal.keys(":")
    terminal.type("p. 99")
    terminal.keys("Enter")
    terminal.wait("dit boek heeft geen bladzijde ‘p. 99’")


def width(terminal):
    """In a pipe the text is as wide as the terminal that the messages still go to."""
    terminal.resize(44, 24)
    terminal.run(f"COLUMNS=30 {read} 3.2 | cat; echo ein''de")
    lines = terminal.wait("einde")
    longest = max(len(line) for line in lines if "'" not in line)
    check(30 < longest <= 44, f"de regels zijn {longest} breed", terminal)


def clashes(terminal):
    """With a pager of the user's own there is no full screen, unless it is asked for."""
    terminal.run(f"PAGER='head -5' {read} 2")
    terminal.wait("Hoofdstuk 2")
    check(not terminal.is_alternate(), "PAGER telt niet", terminal)
    terminal.run(f"PAGER='head -5' {read} 2 --scherm")
    terminal.wait(lambda lines: terminal.is_alternate())
    terminal.keys("q")


SETTINGS = {"linear": {"TERM": "dumb"}, "accessible": {"ACCESSIBLE": "1"}}
CHECKS = [pages, links, note, search, resize, bookmark, suspend, signals, hangup, catalogue, printed,
          width, clashes]

if __name__ == "__main__":
    chosen = sys.argv[4:]
    for work in CHECKS + [linear, accessible]:
        if chosen and work.__name__ not in chosen:
            continue
        with Terminal(**SETTINGS.get(work.__name__, {})) as terminal:
            work(terminal)
        print(f"{work.__name__}: goed", flush=True)

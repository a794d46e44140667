"""Works on a copy of the book while `handboek volg` shows it in a real browser:
`python Tools/browser/preview.py program Handboek folder`. Pictures and the e-book stay in the folder."""

import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from axe import Axe
from chromium import Chromium
from previewer import Previewer, save, wait_for
from report import Report

STANDING = "return document.querySelector('#volg [role=status]').textContent"
FINE = "geen fouten, geen waarschuwingen"
TOP = "return document.getElementById(arguments[0]).getBoundingClientRect().top"
MARK = "window.gemerkt = true"  # gone after a reload


class Editor:
    """Somebody at work: the files on one side, the browser on the other."""

    def __init__(self, browser, source, report):
        self.browser, self.source, self.report = browser, source, report

    def text(self):
        return self.browser.run("return document.getElementById('tekst').textContent")

    def standing(self):
        return self.browser.run(STANDING)

    def list(self):
        return self.browser.run("return document.querySelector('#volg ol').innerText")

    def change(self, name, old, new):
        path = self.source / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{old} staat niet in {name}"
        save(path, text.replace(old, new, 1))

    def expect(self, what, found, wanted=True):
        self.report.expect("volg", what, found, wanted)

    def expect_soon(self, what, ask):
        self.expect(what, bool(wait_for(ask)))


# Whether the text of the page, which was put together change by change, is the one that a reload would give.
IS_FRESH = """
const request = new XMLHttpRequest();
request.open('GET', '/', false);
request.send();
const texts = [document, new DOMParser().parseFromString(request.responseText, 'text/html')].map(page => {
  const text = page.getElementById('tekst').cloneNode(true);
  for (const form of text.querySelectorAll('form.filter')) form.remove();
  for (const part of text.querySelectorAll('[data-weg]')) part.removeAttribute('data-weg');
  return text.innerHTML;
});
return texts[0] === texts[1];
"""


def check_text(editor, axe, pictures):
    """New words are there, in the same place of the same page."""
    browser = editor.browser
    editor.expect("begin zonder meldingen", editor.standing(), FINE)
    editor.expect("meldingen dicht", browser.run("return document.querySelector('#volg details').hidden"))
    axe_report(editor, axe, "zonder meldingen")
    browser.run(MARK)
    browser.run("document.getElementById('p5-9').scrollIntoView()")
    before = browser.run(TOP, "p5-9")
    words = browser.run("return document.getElementById('p5-9').textContent.trim().replace(/^[\\d.]+\\s*/, '').slice(0, 60)")
    editor.change("hoofdstukken/02-wat-is-maatschappelijke-onrust.md", "\n## ", "\nEen alinea van de proef.\n\n## ")
    editor.expect_soon("nieuwe alinea", lambda: "Een alinea van de proef." in editor.text())
    editor.expect("zelfde hoogte na een alinea erboven", abs(browser.run(TOP, "p5-9") - before) < 3)
    # A passage before it in its own chapter: the numbers move, the place does not.
    editor.change("hoofdstukken/05-luisteren-en-communiceren.md", "\n## ", "\nNog een alinea van de proef.\n\n## ")
    editor.expect_soon("alinea in dit hoofdstuk", lambda: "Nog een alinea van de proef." in editor.text())
    shifted = browser.run("return [...document.querySelectorAll('[id^=p5-]')].find(p => p.textContent.includes("
                          "arguments[0]))?.getBoundingClientRect().top ?? -9999", words)
    editor.expect("zelfde passage op dezelfde hoogte", abs(shifted - before) < 3)
    editor.expect("geen nieuwe pagina", browser.run("return window.gemerkt"))
    editor.expect("de tekst van een nieuwe pagina", browser.run(IS_FRESH))
    browser.view(pictures / "volg-tekst.png")


def check_faults(editor, axe, server, pictures):
    """What is wrong is told in the page, and goes when it is mended."""
    browser, chapter = editor.browser, "hoofdstukken/04-netwerken-en-sleutelpersonen.md"
    text = (editor.source / chapter).read_text(encoding="utf-8")
    editor.change(chapter, "\n## ", "\nEen netwerk vraagt tijd [@kis-2071-x, p. 3].\n\n## ")
    editor.expect_soon("fout gemeld", lambda: "1 fout" in editor.standing())
    shown = editor.list()
    for part in [f"{chapter}:", "fout: ", "HB-CIT-001", "@kis-2071-x"]:
        editor.expect(f"in de lijst staat {part}", part in shown)
    editor.expect("plek aangewezen", "kis-2071-x" in browser.run("return document.querySelector('#volg mark').textContent"))
    editor.expect("lijst open bij een fout", browser.run("return document.querySelector('#volg details').open"))
    editor.expect("geen e-boek met fouten", browser.run("return document.querySelector('#volg a').checkVisibility()"), False)
    status, _, body = server.ask("/handboek.epub")
    editor.expect("geen e-boek", (status, "1 fout" in body.decode()), (503, True))
    for width, height in [(1200, 800), (320, 640)]:
        browser.size(width, height)
        axe_report(editor, axe, f"met een fout op {width}")
        browser.view(pictures / f"volg-fout-{width}.png")
        wide = browser.run("return document.documentElement.scrollWidth")
        editor.expect(f"past op {width} px", wide <= width)
    browser.size(1200, 800)
    browser.media(prefers_color_scheme="dark")
    axe_report(editor, axe, "met een fout in het donker")
    browser.view(pictures / "volg-donker.png")
    browser.media()
    browser.media("print")
    editor.expect("niet op papier", browser.run("return document.getElementById('volg').checkVisibility()"), False)
    browser.media()
    browser.run("document.querySelector('#volg summary').click()")
    editor.expect("lijst kan dicht", browser.run("return document.querySelector('#volg details').open"), False)
    save(editor.source / chapter, text)
    editor.expect_soon("melding weg na verbeteren", lambda: editor.standing() == FINE)
    editor.expect("lijst leeg", editor.list(), "")


def check_broken_book(editor):
    """A book that cannot be read: the last text stays, and comes to life by itself."""
    browser, facts = editor.browser, editor.source / "handboek.yml"
    good = facts.read_text(encoding="utf-8")
    before = editor.text()
    save(facts, good.replace("delen:", "delen: [", 1))
    editor.expect_soon("gebroken handboek.yml gemeld", lambda: "handboek.yml:" in editor.list())
    editor.expect("tekst blijft staan", editor.text() == before)
    editor.expect("dat staat erbij", "De tekst is die van daarvoor" in editor.standing())
    save(facts, good)
    editor.expect_soon("weer goed", lambda: editor.standing() == FINE)
    away = editor.source.with_name("weg")
    editor.source.rename(away)
    editor.expect_soon("map weg", lambda: "niet te lezen" in editor.standing())
    editor.expect("tekst blijft ook dan", editor.text() == before)
    away.rename(editor.source)
    editor.expect_soon("map terug", lambda: editor.standing() == FINE)
    editor.expect("nog dezelfde pagina", browser.run("return window.gemerkt"))


def check_lists(editor):
    """A record changes under a filter: only it is new, the choice stays, the controls stand there once."""
    browser = editor.browser
    browser.run("document.getElementById('aanbod-adv-antidiscriminatievoorziening').gemerkt = true")
    browser.run("location.hash = '#aanbod?soort=training'")
    wait_for(lambda: browser.run("return Boolean(document.querySelector('#aanbod [data-weg]'))"))
    count = "return document.querySelectorAll('#aanbod .record:not([data-weg])').length"
    shown = browser.run(count)
    editor.change("aanbod/aanbod-afwegingskader-polarisatie.md", "titel: Afwegingskader", "titel: Proefkader")
    title = "return document.getElementById('aanbod').textContent.includes('Proefkader')"
    editor.expect_soon("nieuwe titel in het aanbod", lambda: browser.run(title))
    editor.expect("keuze blijft", browser.run(count), shown)
    editor.expect("met keuze de tekst van een nieuwe pagina", browser.run(IS_FRESH))
    editor.expect("één keer knoppen", browser.run("return document.querySelectorAll('#aanbod form.filter').length"), 1)
    browser.run("document.querySelector('#aanbod form.filter [type=button]').click()")
    editor.expect_soon("knoppen werken", lambda: browser.run(count) > shown)
    editor.change("aanbod/aanbod-afwegingskader-polarisatie.md", "titel: Proefkader", "titel: Afwegingskader")
    editor.expect_soon("oude titel", lambda: not browser.run(title))
    editor.expect("ander aanbod staat er nog", browser.run("return document.getElementById('aanbod-adv-antidiscriminatievoorziening').gemerkt ?? false"))
    editor.expect("weer de tekst van een nieuwe pagina", browser.run(IS_FRESH))


def check_files(editor):
    """Chapters that come, move and go, and many files at once."""
    browser, facts = editor.browser, editor.source / "handboek.yml"
    good = facts.read_text(encoding="utf-8")
    order = "return [...document.querySelectorAll('main > section.hoofdstuk')].map(s => s.querySelector('h2, h3').textContent)"
    before = browser.run(order)
    folder = editor.source / "hoofdstukken" / "nieuw"
    folder.mkdir()
    (folder / "proef.md").write_text("---\ntitel: Een proef\nthemas: [inclusie]\n---\n\nIn een nieuwe map.\n", encoding="utf-8")
    line = "      - hoofdstukken/01-waar-begin-ik.md\n"
    save(facts, good.replace(line, "      - hoofdstukken/nieuw/proef.md\n" + line, 1))
    editor.expect_soon("hoofdstuk in een nieuwe map", lambda: "In een nieuwe map." in editor.text())
    editor.expect("op zijn plaats", "Een proef" in browser.run(order)[0])
    save(folder / "proef.md", "---\ntitel: Een proef\nthemas: [inclusie]\n---\n\nEen tweede keer.\n")
    editor.expect_soon("wijziging in de nieuwe map", lambda: "Een tweede keer." in editor.text())
    save(facts, good)
    shutil.rmtree(folder)
    editor.expect_soon("hoofdstuk weer weg", lambda: browser.run(order) == before and editor.standing() == FINE)
    terms = sorted((editor.source / "begrippen").glob("*.md"))
    texts = [path.read_text(encoding="utf-8") for path in terms]
    for path, text in zip(terms, texts):
        save(path, text.rstrip() + " Overal tegelijk.\n")
    editor.expect_soon("alle begrippen", lambda: editor.text().count("Overal tegelijk.") >= len(terms))
    for path, text in zip(terms, texts):
        path.write_text(text, encoding="utf-8")
    editor.expect_soon("alle begrippen terug", lambda: "Overal tegelijk." not in editor.text())
    editor.expect("nog dezelfde pagina na alles", browser.run("return window.gemerkt"))


def check_answers(editor, server, program, folder):
    """The files are those of `bouw`; nothing else is served, and to nobody else."""
    subprocess.run([program, "bouw", editor.source, "--naar", folder, "--stil"], check=True)
    for name in ["handboek.epub", "handboek.html", "handboek.txt", "handboek.json"]:
        status, fields, body = server.ask(f"/{name}")
        editor.expect(f"{name} is die van bouw", (status, body == (folder / name).read_bytes()), (200, True))
        head_status, head_fields, head_body = server.ask(f"/{name}", "HEAD")
        editor.expect(f"HEAD {name}", (head_status, head_fields["Content-Length"], head_body),
                      (200, str(len(body)), b""))
    for path in ["/handboek.yml", "/../handboek.yml", "/%2e%2e/handboek.yml", "/hoofdstukken/", "/etc/passwd", "//"]:
        editor.expect(f"niet te zien: {path}", server.ask(path)[0], 404)
    editor.expect("andere naam", server.ask("/", Host="kwaad.example")[0], 421)
    editor.expect("andere poort", server.ask("/", Host="127.0.0.1:1")[0], 421)
    editor.expect("zelfde computer", server.ask("/", Host=f"localhost:{server.port}")[0], 200)
    editor.expect("alleen lezen", server.ask("/", "POST")[0], 405)
    editor.expect("andere site", server.ask("/handboek.json", Sec_Fetch_Site="cross-site")[0], 403)
    taken = subprocess.run([program, "volg", editor.source, "--poort", str(server.port)], capture_output=True, text=True)
    editor.expect("bezette poort", (taken.returncode, "al in gebruik" in taken.stderr), (69, True))


def axe_report(editor, axe, place):
    editor.report.add(f"volg, {place}", axe.violations(within="#volg"))
    editor.report.count("keer axe")


def check_start_with_faults(browser, program, folder, report):
    """Begun with a book that cannot be made: a page that says so, and then the book."""
    facts = folder / "handboek.yml"
    good = facts.read_text(encoding="utf-8")
    facts.write_text(good.replace("delen:", "delen: [", 1), encoding="utf-8")
    with Previewer(program, folder, "--peilen") as server:
        browser.open(server.address)
        title = "return document.querySelector('h1').textContent"
        report.expect("volg", "begin met een fout", browser.run(title), "Het handboek kan nog niet worden gemaakt")
        report.add("volg, nog geen boek", Axe(browser).violations())
        facts.write_text(good, encoding="utf-8")
        found = wait_for(lambda: browser.run("return document.querySelectorAll('main > section').length") > 3)
        report.expect("volg", "daarna het boek", bool(found), True)
        report.expect("volg", "einde door SIGTERM", server.stop(signal.SIGTERM), -signal.SIGTERM)


def main(program, source, folder):
    start = time.monotonic()
    report = Report()
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / "bron" / "boek"
    shutil.rmtree(copy.parent, ignore_errors=True)
    shutil.copytree(source, copy)
    names = sorted(path.relative_to(copy) for path in copy.rglob("*"))
    with Chromium(reachable="127.0.0.1") as browser:
        browser.size(1200, 800)
        with Previewer(program, copy) as server:
            browser.open(server.address)
            editor, axe = Editor(browser, copy, report), Axe(browser)
            check_text(editor, axe, folder)
            check_faults(editor, axe, server, folder)
            check_broken_book(editor)
            check_lists(editor)
            check_files(editor)
            check_answers(editor, server, program, folder)
            report.add("volg", (f"console: {line}" for line in browser.console() if "ERR_" not in line))
            report.expect("volg", "einde door Ctrl-C", server.stop(), 0)
            lost = "return document.querySelector('.volg-weg').checkVisibility()"
            report.expect("volg", "pagina merkt het einde", bool(wait_for(lambda: browser.run(lost))), True)
        report.expect("volg", "niets erbij in de map",
                      [path for path in sorted(copy.rglob("*")) if path.relative_to(copy) not in names], [])
        check_start_with_faults(browser, program, copy, report)
    for fault in report.faults:
        print(fault, file=sys.stderr)
    counts = ", ".join(f"{number} {what}" for what, number in sorted(report.counts.items()))
    print(f"handboek volg: {counts}, {len(report.faults)} fouten, {time.monotonic() - start:.0f} s")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main(str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]), Path(sys.argv[3])))

"""Attacks in files to import: what comes in is built, and the outputs are read as those of any other source."""

import json
import shutil
import subprocess

import scan
from builds import BASE, build

BAD = "javascript:alert(1)"
MARKUP = '<script>alert(1)</script><img src=x onerror=alert(1)>"onload="x'
CSV = "titel;soort;aanbieders;themas;doelgroepen;url\n"


class ImportAttack:
    group = "Bestanden om in te lezen"

    def __init__(self, name, suffix, content, says=None, does="komt in als tekst, zonder het adres"):
        self.name, self.suffix, self.content, self.says, self.does = f"{suffix}: {name}", suffix, content, says, does

    def check(self, program, folder, own_scripts, secret):
        """What does not hold."""
        shutil.rmtree(folder, ignore_errors=True)
        book = folder / "boek"
        shutil.copytree(BASE, book)
        source = folder / f"in.{self.suffix}"
        content = self.content() if callable(self.content) else self.content
        source.write_text(content, encoding="utf-8", errors="surrogateescape")
        before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
        done = subprocess.run(
            [program, "importeer", str(source), "--in", str(book), "--standaardthema", "polarisatie", "--kort"],
            capture_output=True, text=True, timeout=60)
        found, made = [], 0
        if done.returncode not in (0, 1, 65):
            found.append(f"eindigde met {done.returncode}: {done.stderr[:300]}")
        if self.says and f"[{self.says}]" not in done.stderr + done.stdout:
            found.append(f"geen {self.says}: {(done.stderr + done.stdout)[:400]}")
        if any(ord(sign) < 32 and sign != "\n" or 0x7F <= ord(sign) < 0xA0 for sign in done.stderr + done.stdout):
            found.append("stuurtekens in de melding")
        for path in folder.rglob("*"):
            made += path.is_file() and path not in before
            if path.is_file() and path not in before and path.parent.name not in ("publicaties", "aanbod", "partners"):
                found.append(f"{path.relative_to(folder)} is gemaakt buiten de mappen van de soort")
            elif path.is_file() and path in before and path.read_bytes() != before[path]:
                found.append(f"{path.relative_to(folder)} is overschreven")
        if not self.says and not made:
            found.append(f"niets ingelezen: {(done.stderr + done.stdout)[:300]}")
        soft = build(program, book, folder / "soepel", "--soepel")
        if (folder / "soepel/handboek.epub").exists():
            found += scan.outputs(folder / "soepel", own_scripts, secret.encode())
        elif soft.returncode != 65:
            found.append(f"bouwen eindigde met {soft.returncode}: {soft.stderr[:300]}")
        shutil.rmtree(folder)
        return found


def entry(fields, key="a"):
    return f"@report{{{key},\n  title = {{T}},\n  year = 2019,\n  {fields}\n}}\n"


def all_imports():
    nested = "{" * 100_000
    return [
        ImportAttack("url met javascript:", "bib", entry(f"url = {{{BAD}}}")),
        ImportAttack("url met hoofdletters en een tab", "bib", entry("url = {JAVA\tSCRIPT:alert(1)}")),
        ImportAttack("HTML in titel, naam en samenvatting", "bib", entry(
            f"author = {{{MARKUP}}}, publisher = {{{MARKUP}}}, abstract = {{{MARKUP}}}, note = {{{MARKUP}}}"), does="is tekst"),
        ImportAttack("Markdown in titel en samenvatting", "bib", entry(
            f"subtitle = {{[x]({BAD}) ![x](../../geheim.svg)}}, abstract = {{[x]({BAD})\n\n```aanbod\n\n---\n\n# x}}"), does="is tekst"),
        ImportAttack("YAML in een veld", "bib", entry("publisher = {x\n---\ntitel: y\n&a *a}"), does="is tekst"),
        ImportAttack("sleutel als pad", "bib", entry("publisher = {x}", "../../../hoofdstukken/01-een"),
                     does="de naam houdt letters, cijfers en streepjes"),
        ImportAttack("sleutel van 5.000 tekens", "bib", entry("publisher = {x}", "a" * 5000), does="de naam wordt korter"),
        ImportAttack("stuurtekens", "bib", entry("publisher = {\x1b]0;x\x07\x9b31m\u202e}"), does="de tekens vervallen"),
        ImportAttack("honderdduizend accolades", "bib", f"@a{{b, title = {nested}", "HB-IN-002", "het item wordt overgeslagen"),
        ImportAttack("afkortingen die verdubbelen", "bib", "@string{a0 = {aaaaaaaaaa}}\n" + "".join(
            f"@string{{a{n} = a{n - 1} # a{n - 1}}}\n" for n in range(1, 40)) + "@misc{x, title = a39}\n", "HB-IN-002",
            "het item wordt overgeslagen"),
        ImportAttack("een waarde van twee megabyte", "bib", lambda: entry(f"publisher = {{{'a' * (2 << 20)}}}"), "HB-IN-002",
                     "het item wordt overgeslagen"),
        ImportAttack("honderdduizend velden", "bib", lambda: entry(", ".join(f"x{n} = {{a}}" for n in range(100_000))),
                     "HB-IN-002", "het item wordt overgeslagen"),
        ImportAttack("UR met javascript:", "ris", f"TY  - RPRT\nTI  - T\nPY  - 2019\nUR  - {BAD}\nER  - \n"),
        ImportAttack("HTML in titel en samenvatting", "ris", f"TY  - RPRT\nTI  - T {MARKUP}\nPY  - 2019\nAB  - {MARKUP}\nER  - \n",
                     does="is tekst"),
        ImportAttack("URL met javascript:", "json", json.dumps([{"id": "a", "type": "report", "title": "T", "URL": BAD}])),
        ImportAttack("URL met een regeleinde en data:", "json", json.dumps(
            [{"id": "a", "type": "report", "title": "T", "URL": "java\nscript:x"}, {"id": "b", "type": "report", "title": "U", "URL": "data:text/html,x"}])),
        ImportAttack("id als pad, HTML in titel", "json", json.dumps(
            [{"id": "../../handboek", "type": "report", "title": MARKUP, "abstract": MARKUP}]), does="is tekst, met een gewone naam"),
        ImportAttack("honderdduizend haken", "json", "[" * 100_000, "HB-IN-001", "het bestand wordt geweigerd"),
        ImportAttack("url met javascript:", "csv", CSV + f"T;training;vng;dialoog;gemeente;{BAD}\n"),
        ImportAttack("HTML in elke cel", "csv", CSV + f'"T {MARKUP.replace(chr(34), chr(34) * 2)}";training;vng;dialoog;gemeente;\n',
                     does="is tekst"),
        ImportAttack("formule van een rekenblad", "csv", CSV + "=cmd|'/c calc'!A1;training;vng;dialoog;gemeente;\n", does="is tekst"),
        ImportAttack("aanhalingsteken zonder eind", "csv", CSV + '"' + "a;\n" * 100_000, "HB-CSV-003", "de rij wordt overgeslagen"),
    ]

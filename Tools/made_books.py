"""Makes two handbooks that nobody would write: a tiny one, and one that has every construct at its limits:
`python Tools/made_books.py FOLDER` gives FOLDER/mini and FOLDER/grens. The same files in every run."""

import sys
from pathlib import Path

LONG = "Aansprakelijkheidswaardevaststellingsveranderingenregistratieformulier"
URL = "https://example.org/" + "een-heel-lang-pad-zonder-spaties/" * 6 + "?a=" + "0123456789abcdef" * 6 + "#deel_1"
RUN = "Dit is een alinea met gewone woorden, zodat er ook iets te lezen valt tussen wat aan de grens zit. "


def pictures(folder):
    for name, width, height in (("breed", 4000, 300), ("hoog", 300, 4000)):
        (folder / f"{name}.svg").write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
            f'<title>{name}</title><rect width="{width}" height="{height}" fill="none" stroke="#000" stroke-width="20"/>'
            f'<path d="M0 0L{width} {height}" stroke="#0b5c5a" stroke-width="20"/></svg>\n', encoding="utf-8")


def deep():
    yield "---\ntitel: Koppen, lijsten en kaders tot op de bodem\nnummer: 1\nvraag: Hoe diep kan het?\nthemas: [diep]\n---\n"
    for level in range(2, 7):
        yield f"{'#' * level} Kop van niveau {level} met {LONG}\n\n{RUN}\n"
    yield "## Een lijst van tien diep\n"
    yield "\n".join("   " * depth + f"{1 if depth % 2 else '-'}{'.' if depth % 2 else ''} niveau {depth + 1}: {RUN[:50]}"
                    for depth in range(10)) + "\n"
    yield "## Taken\n\n- [ ] nog te doen\n- [x] gedaan, met een lang vervolg: " + RUN + "\n"
    yield "## Kaders in kaders\n"
    kinds = ["kern", "voorbeeld", "reactie", "stappen", "let-op", "kader", "bewijs", "citaat"]
    yield "\n>\n".join("> " * (depth + 1) + f"[!{kind}] Kader {depth + 1} {LONG if depth == 3 else ''}\n"
                       + "> " * (depth + 1) + RUN for depth, kind in enumerate(kinds)) + "\n"
    for kind in kinds:
        yield f"> [!{kind}] Los kader {kind}\n> {RUN}\n>\n> - een\n> - twee\n>   1. drie\n"
    yield "## Citaten in citaten\n\n" + "\n>\n".join("> " * depth + RUN for depth in range(1, 6)) + "\n"
    yield "## Code\n\n```swift\nlet breed = " + " + ".join(f"waarde{n}" for n in range(40)) + "\n\tingesprongen()\n```\n"
    yield f"Ook in de regel: `{'zonder_enige_spatie_' * 12}` en ~~weg~~ en **vet *en schuin***.\n\n---\n\n{RUN * 30}\n"


def notes():
    yield "---\ntitel: Tweehonderd noten\nnummer: 2\nthemas: [diep]\n---\n"
    for number in range(1, 201):
        if number % 20 == 1:
            yield f"## Noten vanaf {number}\n"
        again = f" en nog eens[^n{number - 1}]" if number % 10 == 0 else ""
        yield f"Alinea {number} heeft een noot[^n{number}]{again}. {RUN}\n"
    for number in range(1, 201):
        more = "\n\n    Een tweede alinea.\n\n    - met een lijst\n    - van twee\n" if number % 50 == 0 else ""
        yield f"[^n{number}]: Noot {number}, zie [het web]({URL}) of {LONG}.{more}\n"


def table(columns, rows, words):
    yield "| " + " | ".join(f"{words} {n}" for n in range(1, columns + 1)) + " |"
    yield "|" + "|".join([" --- ", " :-: ", " --: "][n % 3] for n in range(columns)) + "|"
    for row in range(1, rows + 1):
        yield "| " + " | ".join(f"cel {row}.{n} met {words.lower()}" if (row + n) % 7 else "" for n in range(columns)) + " |"
    yield ""


def tables():
    yield "---\ntitel: Brede tabellen\nnummer: 3\nthemas: [diep]\n---\n"
    for columns in (2, 3, 4, 5, 8, 12, 20):
        yield f"## Een tabel van {columns}\n\nTabel: {columns} kolommen; {RUN}\n"
        yield "\n".join(table(columns, 6, "Woord"))
    yield "## Lange woorden\n\nTabel: Drie kolommen met lange woorden.\n"
    yield "\n".join(table(3, 4, LONG))
    yield "Tabel: Verwijzingen in cellen.\n\n| Wat | Waar |\n|---|---|\n| Een begrip | [begrip](../begrippen/term-1.md) |\n" \
          f"| Een bron | [@bron-1, p. 3; @bron-2] |\n| Een adres | <{URL}> |\n"


def languages():
    yield "---\ntitel: Vier talen, twee richtingen\nnummer: 4\nthemas: [talen]\n---\n"
    yield "## Social cohesion in one street {#cohesion lang=en}\n\n[The whole paragraph is English.]{lang=en}\n"
    yield "## La paix des quartiers {#paix lang=fr}\n\n[Un paragraphe entier, avec « guillemets » et œuvre.]{lang=fr}\n"
    yield "## Van rechts naar links\n\n[هذه فقرة كاملة باللغة العربية، وفيها رقم 2026 واسم Utrecht داخل النص.]{lang=ar}\n"
    yield "[זו פסקה שלמה בעברית עם המספר 42.]{lang=he}\n"
    yield "In een Nederlandse zin staat [السلام عليكم]{lang=ar}, dan 12 %, en [שלום]{lang=he} (vrede) achteraan.\n"
    yield "- [中文段落测试，没有空格的长句子也要换行，不能超出屏幕的宽度。]{lang=zh}\n- [Żółć, čeština, ελληνικά, кириллица]{lang=pl}\n"
    yield "## Emoji en tekens\n\n👩‍👩‍👧‍👦 👍🏽 🇳🇱 ☑️ 🏳️‍🌈 en e\u0301e\u0301n met losse tekens, zacht\u00adafbreek\u00adstreepje, smalle\u202fspatie.\n"
    yield "## Wiskunde in tekst\n\nDe kans is P(A∪B) = P(A) + P(B) − P(A∩B) ≤ 1; ∑ᵢ xᵢ² ≥ 0, √2 ≈ 1,414, ∀ε>0 ∃δ>0, ½ × 10⁻³ m², E = mc².\n"
    yield f"## Lang\n\n{LONG} {'x' * 300}\n\nZie <{URL}> en [een lange verwijzing]({URL}). {RUN * 3}\n"
    yield f"## {LONG} {LONG}\n\n{RUN}\n"


def catalogue():
    yield "---\ntitel: Verwijzingen en lijsten\nnummer: 5\nvraag: Waar staat wat?\nthemas: [diep, talen]\nsamenvatting: Alles wat verwijst.\n---\n"
    yield "## Bronnen\n\n@bron-1 zegt het [@bron-1, p. 12; zie ook @bron-2; -@bron-3, hfst. 2]. " + " ".join(
        f"[@bron-{n}]" for n in range(4, 13)) + "\n"
    yield "Begrippen: " + ", ".join(f"[](../begrippen/term-{n}.md)" for n in range(1, 9)) + ".\n"
    yield "## Beelden\n\n![Een breed vak met een schuine lijn](../beelden/breed.svg \"Een heel breed beeld\")\n"
    yield "![Een hoog vak met een schuine lijn](../beelden/hoog.svg \"Een heel hoog beeld\")\n\n![decoratief](../beelden/breed.svg)\n"
    yield "## Lijsten\n\n```aanbod\nthema: diep\n```\n\n```publicaties\nthema: talen\n```\n"
    yield "## Naar elders\n\n[hoofdstuk 1](01-diep.md), [de noten](02-noten.md), [aanbod](../aanbod/aanbod-1.md).\n"


TYPES = ["report", "book", "article-journal", "article-magazine", "article-newspaper", "webpage", "chapter",
         "legal_case", "legislation", "pamphlet", "document", "book"]


def records(folder):
    def write(kind, name, text):
        (folder / kind).mkdir(exist_ok=True)
        (folder / kind / f"{name}.md").write_text(text, encoding="utf-8")

    levels = ["effectonderzoek", "onderzoek", "praktijkervaring", "theoretisch", "onbekend"]
    for n, kind in enumerate(TYPES, 1):
        authors = "".join(f"  - {{family: {'Achternaam' * (i % 3 + 1)}, given: A.}}\n" for i in range(n * 2))
        write("publicaties", f"bron-{n}",
              f"---\ntype: {kind}\ntitle: 'Titel {n}: {LONG if n % 4 == 0 else 'over van alles'}'\nauthor:\n{authors}"
              f"issued: {2000 + n}\nURL: {URL}\nthemas: [{'diep' if n % 2 else 'talen'}]\n"
              f"bewijs: {levels[n % 5]}\n---\n\n{RUN * (n % 4 + 1)}\n")
    for n in range(1, 9):
        write("begrippen", f"term-{n}", f"---\nterm: {LONG[:n * 8]} {n}\nsynoniemen: [woord {n}]\n---\n\n{RUN}\n\n- een\n- twee\n")
        write("partners", f"partner-{n}", f"---\nnaam: Partner {n} {LONG if n == 4 else ''}\nurl: {URL}\n---\n\n{RUN}\n")
        write("aanbod", f"aanbod-{n}",
              f"---\ntitel: Aanbod {n} {LONG if n == 3 else ''}\nsoort: {['training', 'contactpunt', 'publicatie'][n % 3]}\n"
              f"aanbieders: [partner-{n}]\nthemas: [{'diep' if n % 2 else 'talen'}]\ndoelgroepen: [iedereen]\nurl: {URL}\n"
              f"gecontroleerd: 2026-11-01\n---\n\n{RUN}\n")
        write("vraagstukken", f"vraag-{n}",
              f"---\nvraag: Wat doen we met {LONG if n == 2 else 'vraag ' + str(n)}?\nthemas: [diep]\naanbod: [aanbod-{n}]\n"
              f"publicaties: [bron-{n}]\nhoofdstukken: [03-tabellen]\n---\n\n{RUN}\n")
    write("leerroutes", "route", "---\ntitel: Een route\nrol: lezer\nhaltes:\n" + "".join(
        f"  - {{plek: {place}, tijd: 10 minuten, waarom: 'Omdat het moet, {LONG}.'}}\n"
        for place in ("../hoofdstukken/01-diep.md", "../begrippen/term-1.md")) + f"---\n\n{RUN}\n")


def limits(folder):
    (folder / "hoofdstukken").mkdir(parents=True)
    (folder / "beelden").mkdir()
    pictures(folder / "beelden")
    chapters = {"01-diep": deep, "02-noten": notes, "03-tabellen": tables, "04-talen": languages, "05-lijsten": catalogue}
    for name, make in chapters.items():
        (folder / "hoofdstukken" / f"{name}.md").write_text("\n".join(make()), encoding="utf-8")
    records(folder)
    (folder / "voorwoord.md").write_text(f"---\ntitel: Voorwoord\n---\n\n{RUN}\n", encoding="utf-8")
    (folder / "handboek.yml").write_text(
        f"titel: Een handboek aan de grens van wat een handboek kan zijn\nondertitel: Met {LONG} en عربي\ntaal: nl\n"
        "uitgave: Proef\ndatum: 2026-11-22\nuitgever: Niemand in het bijzonder\nauteurs: [A. Schrijver, ב. סופר]\n"
        "voorwerk: [voorwoord.md]\nwoordenlijsten:\n  themas: {diep: Diepte, talen: Talen}\n  doelgroepen: {iedereen: Iedereen}\n"
        "delen:\n  - titel: Alles\n    hoofdstukken:\n" + "".join(f"      - hoofdstukken/{name}.md\n" for name in chapters),
        encoding="utf-8")


def tiny(folder):
    (folder / "hoofdstukken").mkdir(parents=True)
    (folder / "handboek.yml").write_text(
        "titel: Mini\ndatum: 2026-11-22\ndelen:\n  - titel: Alles\n    hoofdstukken: [hoofdstukken/een.md]\n", encoding="utf-8")
    (folder / "hoofdstukken" / "een.md").write_text("---\ntitel: Eén\n---\n\nEén zin.\n", encoding="utf-8")


if __name__ == "__main__":
    target = Path(sys.argv[1])
    tiny(target / "mini")
    limits(target / "grens")

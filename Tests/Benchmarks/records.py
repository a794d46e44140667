"""The catalogue of the benchmark's handbook: publications, offers, partners, terms, questions, reading routes.

Every record is a plain dictionary with the names of its source fields, plus `id` and `text`; dialects.py
writes them. Each publication, offer, partner and term is used somewhere, as in a book that an editor keeps:
otherwise `controleer` would measure the printing of thousands of warnings.
"""

from names import FAMILY, GIVEN, JOURNALS, PUBLISHERS
from prose import Prose, slugify
from words import ENDS, FUNCTION, STEMS

THEMES = {"inclusie": "Inclusie", "maatschappelijke-spanningen": "Maatschappelijke spanningen",
          "maatschappelijke-onrust": "Maatschappelijke onrust", "polarisatie": "Polarisatie",
          "radicalisering": "Radicalisering", "extremisme": "Extremisme",
          "problematisch-gedrag": "Problematisch gedrag", "netwerken": "Netwerken",
          "communicatie": "Communicatie", "evidence": "Weten wat werkt"}
AUDIENCES = {"bestuurder": "Bestuurder", "beleidsmedewerker": "Beleidsmedewerker", "raadslid": "Raadslid",
             "communicatieadviseur": "Communicatieadviseur", "jongerenwerker": "Jongerenwerker",
             "onderwijs": "Onderwijs", "politie": "Politie", "inwoner": "Inwoner"}
GROUPS = {"een-persoon": "Een persoon", "een-wijk": "Een wijk", "een-besluit": "Een besluit", "online": "Online",
          "na-een-incident": "Na een incident", "het-netwerk": "Het netwerk"}
FORMS = {"publicatie": ["handreiking", "toolkit", "factsheet"], "training": ["cursus", "workshop", "webinar"],
         "contactpunt": ["meldpunt", "vraagbaak"]}
EVIDENCE = ["effectonderzoek", "onderzoek", "praktijkervaring", "theoretisch", "onbekend"]
PLACES = ["Utrecht", "Leiden", "Groningen", "Amsterdam", "Gent", "’s-Hertogenbosch"]
SITE = "https://www.voorbeeld.example"


class Catalogue:
    """All records of one size; `share` deals them out over the chapters."""

    def __init__(self, seed, chapters, publications, offers):
        self.seed, self.chapters = seed, chapters
        self.publications = references(seed, publications)
        self.partners = partners(seed, max(4, offers // 3))
        self.offers = list(self._offers(offers))
        self.terms = terms(seed, chapters * 3)

    def share(self, records, index):
        """The records that chapter `index` must use, so that each is used once."""
        count, n = len(records), self.chapters
        return records[index * count // n:(index + 1) * count // n]

    def _offers(self, count):
        prose = Prose(self.seed, "offers")
        rng = prose.rng
        for i in range(count):
            kind = rng.pick(list(FORMS))
            yield {"id": f"aanbod-{i + 1:05d}", "titel": prose.phrase(3, 7), "soort": kind,
                   "vorm": rng.pick(FORMS[kind]), "aanbieders": [self.partners[i % len(self.partners)]["id"]],
                   "themas": rng.sample(list(THEMES), 1, 2), "doelgroepen": rng.sample(list(AUDIENCES), 1, 3),
                   "url": f"{SITE}/aanbod/{i + 1}",
                   "gecontroleerd": f"2026-{rng.between(1, 10):02d}-{rng.between(1, 28):02d}",
                   "herzien_voor": f"2027-{rng.between(1, 12):02d}-01", "text": prose.sentences(2, 4)}

    def questions(self, chapters):
        """Three a chapter, each leading to the chapter, to an offer and to publications."""
        for i in range(3 * len(chapters)):
            chapter = chapters[i // 3]
            prose = Prose(self.seed, f"question:{i}")
            rng = prose.rng
            themes = rng.sample(list(THEMES), 1, 2)
            cited = rng.pick(self.publications)["id"]
            yield {"id": f"vraag-{i + 1:05d}", "vraag": prose.phrase(6, 12) + "?", "groep": rng.pick(list(GROUPS)),
                   "volgorde": i + 1, "themas": themes, "doelgroepen": rng.sample(list(AUDIENCES), 1, 2),
                   "aanbod": [rng.pick(self.offers)["id"] for _ in range(2)], "publicaties": [cited],
                   "hoofdstukken": [f"{chapter.id}#{rng.pick(chapter.anchors())}"],
                   "text": f"{prose.sentences(2, 3)} {prose.sentence(10)[:-1]} [@{cited}]."}

    def routes(self, chapters):
        """One reading route for each four chapters."""
        for i in range(0, len(chapters), 4):
            prose = Prose(self.seed, f"route:{i}")
            stops = [{"plek": f"../hoofdstukken/{c.id}.md", "tijd": f"{prose.rng.between(2, 15)} minuten",
                      "waarom": prose.sentence(9)} for c in chapters[i:i + 4]]
            yield {"id": f"route-{i // 4 + 1:05d}", "titel": prose.phrase(4, 7),
                   "rol": prose.rng.pick(list(AUDIENCES.values())), "haltes": stops, "text": prose.sentences(1, 2)}


def references(seed, count):
    """Publications as CSL JSON entries, with our own fields under `own`."""
    prose = Prose(seed, "references")
    rng = prose.rng
    kinds = ["article-journal"] * 5 + ["book"] * 2 + ["chapter", "report", "webpage"]
    entries = []
    for i in range(count):
        kind, year = rng.pick(kinds), rng.between(1985, 2025)
        people = [{"family": rng.pick(FAMILY), "given": rng.pick(GIVEN)} for _ in range(rng.between(1, 4))]
        entry = {"id": f"{slugify(people[0]['family'])}{year}-{i + 1}", "type": kind, "title": prose.phrase(6, 13),
                 "author": people, "issued": {"date-parts": [[year]]}, "language": "nl"}
        if kind == "article-journal":
            first = rng.between(1, 700)
            entry.update({"container-title": rng.pick(JOURNALS), "volume": str(rng.between(1, 60)),
                          "issue": str(rng.between(1, 12)), "page": f"{first}-{first + rng.between(4, 24)}",
                          "DOI": f"10.99999/voorbeeld.{year}.{i}"})
        elif kind == "webpage":
            entry.update({"URL": f"{SITE}/pagina/{i}", "publisher": rng.pick(PUBLISHERS)})
        else:
            entry.update({"publisher": rng.pick(PUBLISHERS), "publisher-place": rng.pick(PLACES)})
            if kind == "chapter":
                first = rng.between(1, 300)
                entry.update({"container-title": prose.phrase(4, 8), "page": f"{first}-{first + rng.between(8, 30)}",
                              "editor": [{"family": rng.pick(FAMILY), "given": rng.pick(GIVEN)}]})
            if kind == "report":
                entry["number"] = f"{year}-{rng.between(1, 99)}"
        entry["own"] = {"themas": rng.sample(list(THEMES), 1, 2), "bewijs": rng.pick(EVIDENCE),
                        "text": prose.sentences(3, 5)}
        entries.append(entry)
    return entries


def partners(seed, count):
    prose = Prose(seed, "partners")
    return [{"id": f"partner-{i + 1:05d}", "naam": f"{PUBLISHERS[i % len(PUBLISHERS)]} {i + 1}",
             "url": f"{SITE}/partner/{i + 1}", "bron": f"{SITE}/over/{i + 1}", "text": prose.sentences(1, 2)}
            for i in range(count)]


def terms(seed, count):
    """Terms of which no word occurs elsewhere but as a link; a quarter begins with an ordinary word.

    As in a real glossary few terms share their first word: `controleer` looks terms up by it.
    """
    prose = Prose(seed, "terms")
    rng, ordinary = prose.rng, prose.words[len(FUNCTION):]
    found = []
    for i in range(count):
        name = f"{rng.pick(STEMS)}{rng.pick(ENDS)}-{letters(i)}"
        if rng.chance(0.25):
            name = f"{rng.pick(ordinary)} {name}"
        found.append({"id": f"begrip-{i + 1:05d}", "term": name, "bron": f"{SITE}/begrip/{i + 1}",
                      "text": prose.sentences(1, 2)})
    return found


def letters(number):
    """0, 1, 2 … as qa, qb, qc …: no word of the text looks like it."""
    text = ""
    while True:
        text = chr(97 + number % 26) + text
        number //= 26
        if not number:
            return "q" + text

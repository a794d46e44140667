"""One chapter of the benchmark as a list of blocks that dialects.py can write in two ways.

Text inside a block is Markdown that both dialects share, but for links: `[text](kind:id#anchor)`, where the
kind is chapter, term, offer or partner.
"""

from names import ASPECTS, FAMILY, GIVEN, SECTIONS, TOPICS
from prose import Prose, Rng, Zipf, slugify
from records import SITE, THEMES

BOXES = ["voorbeeld", "reactie", "let-op", "kader", "bewijs"]


class Outline:
    """Title and sections of a chapter: what others need to refer to it."""

    def __init__(self, index, width, seed):
        self.index, self.seed, self.number = index, seed, index + 1
        n = len(TOPICS) * len(ASPECTS)
        k = (index * 389 + 17) % n  # 389 is prime and does not divide n
        self.title = f"{TOPICS[k % len(TOPICS)]} {ASPECTS[k // len(TOPICS)]}"
        if index >= n:
            self.title += f", deel {index // n + 1}"
        self.id = f"{index + 1:0{width}d}-{slugify(self.title)}"
        rng = Rng(f"{seed}:outline:{index}")
        pool, self.sections = list(SECTIONS), []
        for _ in range(rng.between(5, 7)):
            title = pool.pop(rng.below(len(pool)))
            self.sections.append((title, [pool.pop(rng.below(len(pool))) for _ in range(rng.between(0, 3))]))
        self.themes = rng.sample(list(THEMES), 1, 3)
        prose = Prose(seed, f"summary:{index}")
        self.question, self.summary = prose.phrase(7, 12) + "?", prose.sentences(2, 2)

    def anchors(self):
        return [slugify(t) for title, subs in self.sections for t in [title, *subs]]


class Chapter:
    """Writes the blocks of one chapter, up to about `budget` words."""

    def __init__(self, outline, book, catalogue, pictures, budget):
        self.outline, self.book, self.catalogue, self.pictures = outline, book, catalogue, pictures
        self.prose = Prose(outline.seed, f"body:{outline.index}")
        self.rng = self.prose.rng
        self.keys = Zipf(len(catalogue.publications))
        # What this chapter has to use comes first; then whatever chance brings.
        self.own = [p["id"] for p in catalogue.share(catalogue.publications, outline.index)]
        self.terms = list(catalogue.share(catalogue.terms, outline.index))
        self.notes, self.spent, self.budget = [], 0, budget

    def blocks(self):
        yield ("box", "kern", "", [("list", "-", [self._line(8, 14, cited=True) for _ in range(4)])])
        leaves = sum(1 + len(subs) for _, subs in self.outline.sections)
        done = 0
        for title, subs in self.outline.sections:
            for level, heading in [(2, title)] + [(3, s) for s in subs]:
                yield ("heading", level, heading, slugify(heading))
                yield from self._section(max(20, (self.budget - self.spent) // (leaves - done)))
                done += 1
        yield from self._catalogue()
        for name, text in self.notes:
            yield ("note", name, text)

    def _section(self, limit):
        start = self.spent
        first = True
        while first or self.spent - start < limit:
            r = self.rng.random()
            if r < 0.57 or first:
                yield ("paragraph", self._paragraph(limit - (self.spent - start)))
            elif r < 0.72:
                yield self._list()
            elif r < 0.81:
                yield self._table()
            elif r < 0.92:
                yield self._box()
            else:
                yield ("figure", self._phrase(5, 12), self._phrase(3, 7), self.rng.pick(self.pictures))
            first = False

    def _catalogue(self):
        """Lists out of the catalogue at the end of the chapter, as the real book has them."""
        share = self.catalogue.share
        while self.terms:
            term = self.terms.pop()
            yield ("paragraph", f"{self._line(6, 12)} Dat heet [{term['term']}](term:{term['id']}).")
        while self.own:
            yield ("paragraph", self._line(6, 12, cited=True))
        yield ("heading", 2, "Publicaties", "lijst-publicaties")
        yield ("paragraph", self._paragraph(20))
        yield ("publications", share(self.catalogue.publications, self.outline.index))
        yield ("heading", 2, "Aanbod", "lijst-aanbod")
        yield ("paragraph", self._paragraph(20))
        yield ("offers", share(self.catalogue.offers, self.outline.index))

    def _phrase(self, low, high):
        text = self.prose.phrase(low, high)
        self.spent += len(text.split())
        return text

    def _line(self, low, high, cited=False):
        n = self.rng.between(low, high)
        self.spent += n
        text = self.prose.sentence(n)
        return text[:-1] + self._cite() + text[-1] if cited else text

    def _key(self):
        if self.own:
            return self.own.pop()
        return self.catalogue.publications[self.keys.draw(self.rng)]["id"]

    def _cite(self):
        r, key = self.rng.random(), self._key()
        if r < 0.25:
            return f" [@{key}, p. {self.rng.between(2, 240)}]"
        if r < 0.40:
            other = self._key()
            return f" [@{key}; zie ook @{other}]" if other != key else f" [@{key}]"
        return f" [@{key}]"

    def _link(self):
        r = self.rng.random()
        if r < 0.25:
            partner = self.rng.pick(self.catalogue.partners)
            return f" Vraag het aan [{partner['naam']}](partner:{partner['id']})."
        if r < 0.4:
            offer = self.rng.pick(self.catalogue.offers)
            return f" Kijk bij [{offer['titel']}](offer:{offer['id']})."
        other = self.rng.pick(self.book)
        anchor = "" if r < 0.7 else "#" + self.rng.pick(other.anchors())
        return f" Zie [{other.title}](chapter:{other.id}{anchor})."

    def _paragraph(self, limit):
        rng, left, text = self.rng, min(limit, self.rng.between(45, 95)), []
        while left > 0:
            n = min(max(4, rng.between(5, 18)), max(4, left))
            s = self.prose.sentence(n, decorate=True)
            r = rng.random()
            if r < 0.09:
                s = s[:-1] + self._cite() + s[-1]
            elif r < 0.10:
                s = f"Volgens @{self._key()} geldt: {s[0].lower()}{s[1:]}"
            if rng.chance(0.02):
                name = f"n{len(self.notes) + 1}"
                self.notes.append((name, self._line(8, 22)))
                s += f"[^{name}]"
            if self.terms and rng.chance(0.1):
                term = self.terms.pop()
                s += f" Dat heet [{term['term']}](term:{term['id']})."
            if rng.chance(0.03):
                s += self._link()
            if rng.chance(0.008):
                s += f" Meer op [{self.prose.word()}]({SITE}/{slugify(self.prose.word()) or 'meer'})."
            text.append(s)
            self.spent += n
            left -= n
        return " ".join(text)

    def _list(self):
        items = []
        for _ in range(self.rng.between(3, 6)):
            items.append(self._line(5, 14))
            if self.rng.chance(0.18):
                items.append([self._line(4, 8), self._line(4, 8)])
        kind = self.rng.pick(["-", "-", "-", "1.", "1.", "[ ]"])
        return ("list", kind, items)

    def _table(self):
        columns = self.rng.between(3, 4)
        rows = [[self._phrase(1, 2) for _ in range(columns)]]
        for _ in range(self.rng.between(4, 7)):
            rows.append([self._phrase(1, 5) if not self.rng.chance(0.2) else str(self.rng.between(1, 950))
                         for _ in range(columns)])
        return ("table", self._phrase(4, 9), [self.rng.pick(["---", "---", "---:", ":---"]) for _ in range(columns)], rows)

    def _box(self):
        r = self.rng.random()
        if r < 0.2:
            speaker = f"{self.rng.pick(GIVEN)} {self.rng.pick(FAMILY)}"
            return ("box", "citaat", speaker, [("paragraph", f"‘{self._line(18, 30)}’")])
        if r < 0.35:
            steps = [f"**{self._phrase(2, 4)}.** {self._line(8, 16)}" for _ in range(self.rng.between(3, 6))]
            inner = [("list", "1.", steps)]
            if self.rng.chance(0.4):
                inner.append(("box", "let-op", self._phrase(3, 6), [("paragraph", self._paragraph(30))]))
            return ("box", "stappen", self._phrase(4, 8), inner)
        content = [("paragraph", self._paragraph(50)) for _ in range(self.rng.between(1, 2))]
        return ("box", self.rng.pick(BOXES), self._phrase(3, 7), content)

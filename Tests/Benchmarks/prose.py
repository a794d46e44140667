"""Chance with a seed, and sentences made with it.

Only random.Random(str).random() is drawn from, whose stream the language's documentation fixes: the same
seed gives the same bytes on every CPython from 3.8.
"""

import random
from bisect import bisect_right
from functools import cache
from itertools import accumulate

from words import CODAS, COLLOCATIONS, CONTENT, ENDS, FUNCTION, LINKS, ONSETS, STEMS, SUFFIXES, VOWELS


class Rng:
    """random.Random(str).random() and what can be made of it in one obvious way."""

    def __init__(self, key):
        self.random = random.Random(key).random

    def below(self, n):
        return int(self.random() * n)

    def between(self, low, high):
        return low + int(self.random() * (high - low + 1))

    def pick(self, items):
        return items[int(self.random() * len(items))]

    def sample(self, items, low, high):
        """Some different items, in the order drawn."""
        return list(dict.fromkeys(self.pick(items) for _ in range(self.between(low, high))))

    def chance(self, p):
        return self.random() < p


class Zipf:
    """Ranks 0..n-1 with weight 1/(rank+1)**s."""

    def __init__(self, n, s=0.8):
        self.cum = list(accumulate(1.0 / (r + 1) ** s for r in range(max(1, n))))

    def draw(self, rng):
        return bisect_right(self.cum, rng.random() * self.cum[-1])


@cache
def vocabulary(seed, tail=9000):
    """The words and their cumulative weights (Zipf-Mandelbrot)."""
    rng = Rng(f"{seed}:vocabulary")
    words = list(dict.fromkeys(FUNCTION + CONTENT))
    known = dict.fromkeys(words)
    while tail > 0:
        if rng.chance(0.62):  # a short word of one to three syllables
            syllables = rng.pick([1, 1, 2, 2, 2, 3])
            word = "".join(rng.pick(ONSETS) + rng.pick(VOWELS) + rng.pick(CODAS) for _ in range(syllables))
            word += rng.pick(SUFFIXES)
        else:  # a compound of known stems
            word = rng.pick(STEMS) + rng.pick(LINKS) + rng.pick(STEMS if rng.chance(0.5) else ENDS)
        if word not in known:
            known[word] = None
            words.append(word)
            tail -= 1
    return words, list(accumulate(1.0 / (rank + 2.7) ** 1.06 for rank in range(1, len(words) + 1)))


def slugify(text):
    table = str.maketrans("éëèïöüáàçâêîôûäñ", "eeeiouaacaeiouan")
    kept = "".join(c if c.isalnum() and c.isascii() else " " for c in text.lower().translate(table))
    return "-".join(kept.split())


class Prose:
    """Sentences for one file."""

    def __init__(self, seed, name):
        self.rng = Rng(f"{seed}:{name}")
        self.words, self.cum = vocabulary(seed)
        self.topical = [self.word() for _ in range(40)]  # a chapter repeats its own words

    def word(self):
        return self.words[bisect_right(self.cum, self.rng.random() * self.cum[-1])]

    def run(self, n):
        out = []
        while len(out) < n:
            r = self.rng.random()
            if r < 0.09:
                out.extend(self.rng.pick(COLLOCATIONS))
            elif r < 0.21:
                out.append(self.rng.pick(self.topical))
            else:
                out.append(self.word())
        return out[:n]

    def phrase(self, low, high):
        """A few words without a full stop, for a title, a label or a cell."""
        words = self.run(self.rng.between(low, high))
        words[0] = words[0][0].upper() + words[0][1:]
        return " ".join(words)

    def sentence(self, n, decorate=False):
        rng, words = self.rng, self.run(n)
        if n > 8 and rng.chance(0.6):
            words[rng.between(3, n - 4)] += rng.pick([",", ",", ",", ";", ":"])
        if decorate:
            r, k = rng.random(), rng.below(n)
            if words[k][-1].isalpha():
                for bound, mark, end in DECORATIONS:
                    if r < bound:
                        words[k] = f"{mark}{words[k]}{end}"
                        break
        if words[0][0].isalpha():
            words[0] = words[0][0].upper() + words[0][1:]
        text = " ".join(words)
        return text.rstrip(",;:") + (rng.pick("?!") if rng.chance(0.04) else ".")

    def sentences(self, low, high):
        """A few sentences of ordinary length."""
        return " ".join(self.sentence(self.rng.between(7, 16)) for _ in range(self.rng.between(low, high)))


# What happens to a word of a sentence, up to which chance.
DECORATIONS = [
    (0.10, "*", "*"), (0.17, "**", "**"), (0.19, "‘", "’"), (0.205, "`", "`"), (0.212, "~~", "~~"),
    (0.222, "[", "]{lang=en}"),
]

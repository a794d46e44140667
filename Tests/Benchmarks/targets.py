"""The targets that the table is held against, and whether each was reached: computed, never typed."""

import math
from dataclasses import dataclass

from measure import ratio

SCALE = {"S": 1, "M": 10, "L": 100}
WALL, CPU, MEMORY = 0, 1, 2


@dataclass
class Verdict:
    """One target with what was measured."""

    target: str
    figure: str = "niet gemeten"
    reached: bool | None = None
    note: str = ""

    @property
    def word(self):
        return {True: "gehaald", False: "**niet gehaald**", None: "–"}[self.reached]


def number(value, digits=2):
    return f"{value:.{digits}f}".replace(".", ",")


def at_least(name, wanted, mine, peer):
    """So many times faster in wall time."""
    verdict = Verdict(f"{name}: minstens {wanted} × zo snel als pandoc met citeproc")
    value, is_bound = ratio(mine, peer, WALL)
    if value is None:
        return verdict
    verdict.figure = ("minstens " if is_bound else "") + f"{number(value, 0 if value >= 20 else 1)} ×"
    cpu, _ = ratio(mine, peer, CPU)
    if cpu is not None:
        verdict.figure += f" (CPU {number(cpu, 0 if cpu >= 20 else 1)} ×)"
    # A lower bound below the wish says nothing.
    verdict.reached = None if is_bound and value < wanted else value >= wanted
    if is_bound:
        verdict.note = f"pandoc was na {peer.exceeded:.0f} s niet klaar"
    return verdict


def at_most(name, wanted, value, unit, digits=2, note=""):
    verdict = Verdict(name, note=note)
    if value is not None:
        verdict.figure, verdict.reached = f"{number(value, digits)}{unit}", value <= wanted
    return verdict


def over(mine, other, index):
    return mine.median(index) / other.median(index) if mine.runs and other.runs else None


def exponent(rows, small, large, index):
    """The slope of cost against size, both on logarithmic scales."""
    if not (small in rows and large in rows and rows[small].runs and rows[large].runs):
        return None
    return math.log(rows[large].median(index) / rows[small].median(index)) / math.log(SCALE[large] / SCALE[small])


def shown_exponent(rows, small, large, index):
    value = exponent(rows, small, large, index)
    return "–" if value is None else number(value)


def check_verdict(size, mine, load):
    """No command only parses; against reading and linking together a figure over the bound is certain, one below not."""
    verdict = at_most(f"`controleer`, maat {size}: hoogstens 1,2 × het inlezen alleen", 1.2, over(mine, load, WALL), " ×")
    if verdict.reached is not None:
        verdict.figure = f"minstens {verdict.figure} (CPU {number(over(mine, load, CPU))} ×)"
        verdict.reached = None if verdict.reached else False
        verdict.note = "gedeeld door inlezen én verbinden: er is geen opdracht die alleen inleest"
    return verdict


def verdicts(sizes, small):
    """sizes: what was measured of each; small: the rows that must answer at once."""
    result = []
    measured = {size: each.groups for size, each in sizes.items()}
    judged = [size for size in ("M", "L") if size in measured]
    for size in judged:
        mine, _, peer = measured[size]["epub"][:3]
        result.append(at_least(f"EPUB, maat {size}", {"M": 150, "L": 200}[size], mine, peer))
    for size in judged:
        mine, floor = measured[size]["epub"][:2]
        name = f"EPUB, maat {size}: hoogstens 1,5 × de tijd van zlib op alle kernen"
        note = f"zlib {number(floor.median(WALL) * 1000, 0)} ms; CPU {number(over(mine, floor, CPU))} ×"
        result.append(at_most(name, 1.5, over(mine, floor, WALL), " ×", note=note))
    ours = {size: groups["epub"][0] for size, groups in measured.items()}
    note = "; ".join(f"{name} {shown_exponent(ours, a, b, index)}" for name, a, b, index in
                     (("S–M", "S", "M", WALL), ("M–L", "M", "L", WALL), ("CPU S–L", "S", "L", CPU)))
    name = "EPUB: groei van S naar L met exponent hoogstens 1,03"
    result.append(at_most(name, 1.03, exponent(ours, "S", "L", WALL), "", note=note))
    if "L" in measured:
        memory = ours["L"].median(MEMORY)
        value = memory * 2**20 / sizes["L"].source_bytes if memory else None
        note = f"{number(memory, 0)} MiB voor {number(sizes['L'].source_bytes / 2**20, 1)} MiB bron" if memory else ""
        result.append(at_most("EPUB, maat L: piekgeheugen hoogstens 6 × de bron", 6, value, " ×", 1, note))
    for group, name, wanted in (("html", "HTML", 100), ("tekst", "tekst", 60)):
        for size in judged:
            mine, peer = measured[size][group][:2]
            result.append(at_least(f"{name}, maat {size}", wanted, mine, peer))
    for size in judged:
        mine, load = measured[size]["controleer"]
        result.append(check_verdict(size, mine, load))
    note = f"`true` kost hier {number(small[0].median(WALL) * 1000, 1)} ms"
    for row, wanted in zip(small[1:], (8, 20)):
        result.append(at_most(f"`{row.name}`: onder {wanted} ms", wanted, row.median(WALL) * 1000, " ms", 1, note))
    return result

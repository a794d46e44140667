"""Collects what went wrong and how much was looked at."""


class Report:
    def __init__(self):
        self.faults = []
        self.counts = {}

    def add(self, place, faults):
        """Notes the faults of one place; returns whether there are none."""
        faults = list(faults)
        self.faults += [f"{place}: {fault}" for fault in faults]
        return not faults

    def expect(self, place, what, found, wanted):
        self.count("vergelijkingen")
        if found != wanted:
            self.faults.append(f"{place}: {what}: {found!r} in plaats van {wanted!r}")

    def count(self, what, number=1):
        self.counts[what] = self.counts.get(what, 0) + number

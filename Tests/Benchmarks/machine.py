"""On what was measured, and how busy it was with other things."""

import hashlib
import os
import platform
import re
import resource
import subprocess
import time
import zlib
from pathlib import Path


def first_line(*command):
    try:
        result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    except (OSError, subprocess.TimeoutExpired):
        return "onbekend"
    return (result.stdout or result.stderr).strip().split("\n")[0] or "onbekend"


def processor():
    try:
        return re.search(r"model name\s*: (.+)", Path("/proc/cpuinfo").read_text())[1]
    except (OSError, TypeError):
        return platform.processor() or "onbekend"


def facts(handboek, peers, root):
    """Label → value, for the head of the table."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    own = Path(handboek) == (root / ".build/release/handboek").resolve()
    # Its digest rather than its place, which says nothing on another machine.
    build = f"een eigen build, SHA-256 {hashlib.sha256(Path(handboek).read_bytes()).hexdigest()[:16]}"
    if own:
        git = ["git", "-C", str(root)]
        build = f"commit {first_line(*git, 'rev-parse', '--short=12', 'HEAD')}"
        status = subprocess.run([*git, "status", "--porcelain", "--", "Sources", "Styles", "Package.swift"],
                                capture_output=True, text=True)
        build += " met wijzigingen" if status.stdout.strip() else ""
    return {
        "machine": f"{os.cpu_count()} kernen, {processor()}, {memory:.0f} GiB, {platform.system()} "
                   f"{platform.release()}",
        "handboek": f"{first_line(handboek, '--version')}, {build}",
        "Swift": first_line("swift", "--version"),
        "pandoc": first_line(peers.pandoc, "--version"),
        "Sphinx": first_line(peers.sphinx, "--version"),
        "mdBook": first_line(peers.mdbook, "--version"),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
        "Python": platform.python_version(),
    }


class Load:
    """How much of the cores others used while we measured."""

    def __init__(self):
        self.start, self.busy, self.own = time.time(), self._busy(), self._own()
        self.highest = os.getloadavg()[0]

    def look(self):
        self.highest = max(self.highest, os.getloadavg()[0])

    def others(self):
        """The share of all cores that other processes used; None where /proc/stat is not there."""
        if self.busy is None:
            return None
        used = self._busy() - self.busy - (self._own() - self.own)
        return max(0.0, used / ((time.time() - self.start) * (os.cpu_count() or 1)))

    @staticmethod
    def _busy():
        try:
            fields = [int(n) for n in Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:]]
        except OSError:
            return None
        user, nice, system, _, _, irq, softirq, steal = fields[:8]
        return (user + nice + system + irq + softirq + steal) / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def _own():
        total = 0.0
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
            usage = resource.getrusage(who)
            total += usage.ru_utime + usage.ru_stime
        return total

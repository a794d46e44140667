"""Runs programs in turn and keeps what each run cost.

Keep this process small: the peak memory of a child counts what its parent held when it was started.
"""

import os
import signal
import statistics
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field


class Failure(Exception):
    """A program ended with an error."""


@dataclass
class Row:
    """One program on one job, and its runs: (wall seconds, CPU seconds, peak MiB)."""

    name: str
    command: list
    cwd: str
    turns: int = 0  # 0: in every turn; otherwise only in the first so many
    warms: bool = True
    runs: list = field(default_factory=list)
    exceeded: float = 0  # the time limit that a run did not make

    def column(self, index):
        return [run[index] for run in self.runs]

    def median(self, index):
        return statistics.median(self.column(index)) if self.runs else None

    def once(self, limit):
        """One run; None when it was stopped at the limit."""
        start = time.perf_counter()
        process = subprocess.Popen(self.command, cwd=self.cwd, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, start_new_session=True)
        stopped = threading.Event()

        def stop():
            stopped.set()
            os.killpg(process.pid, signal.SIGKILL)

        timer = threading.Timer(limit, stop)
        timer.start()
        complaints = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        timer.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        process.stderr.close()
        if stopped.is_set():
            return None
        if process.returncode:
            raise Failure(f"{self.name} eindigde met {process.returncode}:\n{complaints.decode(errors='replace')[-2000:]}")
        return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def in_turn(rows, turns, limit):
    """A-B-A-B: every row once a turn, so that a slow moment of the machine touches all; a first round is dropped."""
    for turn in range(-1, turns):
        for row in rows:
            if row.exceeded or turn < 0 and not row.warms or row.turns and turn >= row.turns:
                continue
            print(f"  {'warm' if turn < 0 else turn + 1}: {row.name}", end=" ", flush=True, file=sys.stderr)
            result = row.once(limit)
            print("te lang" if result is None else f"{result[0]:.3f} s", file=sys.stderr)
            if result is None:
                row.exceeded = limit
            elif turn >= 0:
                row.runs.append(result)


def ratio(mine, peer, index):
    """How many times faster; of the pairs when all are there, else of the medians. The second value: a lower bound?"""
    if not mine.runs:
        return None, False
    if peer.exceeded:
        # CPU at the limit is not known; one core kept busy is what pandoc does.
        return (peer.exceeded / mine.median(0), True) if index == 0 else (None, False)
    if not peer.runs:
        return None, False
    if len(peer.runs) == len(mine.runs):
        return statistics.median(b[index] / a[index] for a, b in zip(mine.runs, peer.runs)), False
    return peer.median(index) / mine.median(index), False

"""kill -9 at many moments, SIGTERM and SIGINT, a limit on the size of files, two builds at once."""

import os
import random
import resource
import signal
import subprocess
import time

from bench import FORMS, check, digests, verify


def start(bench, source, target, **options):
    return subprocess.Popen(
        [str(bench.program), "bouw", str(source), "--naar", str(target), "--formaat", FORMS, "--stil"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=bench.folder, **options)


def written(target, process):
    """How many bytes the build has written beside its targets; an earlier moment counts as 0."""
    total = 0
    for name in os.listdir(target):
        if name.endswith(f".{process}.tmp"):
            try:
                total += os.stat(target / name).st_size
            except FileNotFoundError:
                pass
    return total


def fresh(bench):
    """The output of the book itself, made once."""
    made = bench.folder / "nieuw-uit"
    if not made.exists():
        bench.build(bench.book, made).expect(0)
        verify(made)
    return made


def moments(count, length, size):
    """Seeded moments: after so many seconds, after so many bytes, after so many files in place."""
    dice = random.Random(1971)
    for number in range(count):
        match number % 3:
            case 0: yield "tijd", dice.uniform(0, length * 1.1)
            case 1: yield "bytes", dice.randrange(1, size)
            case 2: yield "plaats", dice.randrange(1, 9)


def wait(kind, moment, process, target, old):
    end = time.monotonic() + 30
    if kind == "tijd":
        time.sleep(moment)
    while kind != "tijd" and process.poll() is None and time.monotonic() < end:
        if kind == "bytes" and written(target, process.pid) >= moment:
            return
        if kind == "plaats" and sum(os.stat(target / name).st_ino != old[name] for name in old) >= moment:
            return


def killed(bench):
    """After kill -9 each file is the old or the new one, SHA256SUMS tells which, and the next build clears up."""
    new = fresh(bench)
    begin = time.monotonic()
    bench.build(bench.book, new).expect(0)
    length = time.monotonic() - begin
    expected = digests(new)
    size = sum(path.stat().st_size for path in new.iterdir())
    states = {"oud": 0, "nieuw": 0, "half": 0}
    for kind, moment in moments(300 if bench.is_long else 50, length, size):
        target = bench.output()
        before = digests(target)
        inodes = {name: os.stat(target / name).st_ino for name in before}
        process = start(bench, bench.book, target)
        wait(kind, moment, process, target, inodes)
        process.kill()
        process.communicate()
        after = {name: digest for name, digest in digests(target).items() if not name.endswith(".tmp")}
        check(after.keys() == before.keys(), f"{kind} {moment}: bestanden weg of erbij")
        for name, digest in after.items():
            check(digest in (before[name], expected[name]), f"{kind} {moment}: {name} is half geschreven")
        state = "oud" if after == before else "nieuw" if after == expected else "half"
        # The sums are put in place last: new sums mean that all is new.
        check(state != "half" or after["SHA256SUMS"] == before["SHA256SUMS"], "SHA256SUMS loopt voor")
        states[state] += 1
        if states[state] % 5 == 1:
            bench.build(bench.book, target).expect(0)
            verify(target)
            check(digests(target) == expected, "de bouw na een afgebroken bouw geeft andere bytes")
    return ", ".join(f"{count}× {state}" for state, count in states.items())


def stopped(bench):
    """SIGTERM, SIGINT and SIGHUP leave nothing lying about, at whatever moment."""
    new = digests(fresh(bench))
    size = sum(path.stat().st_size for path in fresh(bench).iterdir())
    dice = random.Random(7)
    for number, name in enumerate([signal.SIGTERM, signal.SIGINT, signal.SIGHUP] * (20 if bench.is_long else 4)):
        target = bench.output()
        process = start(bench, bench.book, target)
        wait("bytes", 1 if number % 2 else dice.randrange(1, size), process, target, {})
        process.send_signal(name)
        error = process.communicate()[1].decode()
        check(process.returncode in (-name, 0), f"{name.name}: eindigde met {process.returncode}: {error}")
        verify(target)
        check(digests(target) in (new, digests(bench.folder / "ouder-uit")), f"{name.name}: deels oud, deels nieuw")
    target = bench.output()
    process = start(bench, bench.book, target, preexec_fn=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    wait("bytes", 1, process, target, {})
    process.send_signal(signal.SIGHUP)
    process.communicate()
    check(process.returncode == 0, "een genegeerd signaal (nohup) brak de bouw toch af")


def limited(bench):
    """`ulimit -f`: writing stops after so many bytes of a file."""
    for size in (0, 4096, 300_000, 1_000_000):
        bench.refused(
            bench.book, 74, "is niet te schrijven: het bestand wordt te groot",
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)))


def together(bench):
    """Two builds into one folder: in the end it is all of one of them."""
    both = [digests(fresh(bench)), digests(bench.output())]
    for _ in range(30 if bench.is_long else 6):
        target = bench.output()
        processes = [start(bench, source, target) for source in (bench.book, bench.older(), bench.book, bench.older())]
        for process in processes:
            error = process.communicate()[1].decode()
            check(process.returncode == 0, f"eindigde met {process.returncode}: {error}")
        verify(target)
        check(digests(target) in both, "de uitvoer komt van twee bouwen")


FAULTS = [("kill -9 op vele momenten", killed), ("SIGTERM, SIGINT en SIGHUP", stopped),
          ("grens aan de grootte van bestanden", limited), ("bouwen tegelijk in één map", together)]

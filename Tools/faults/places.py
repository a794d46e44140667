"""Where the output goes: a full disk, no permission, a folder or a link in the way, somebody else's folder."""

import base64
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

from bench import Bench, Fault, check, digests, verify

NOBODY = 65534


def full(bench):
    """A disk that is full at the first byte, halfway, and just before the end; in a mount namespace of its own."""
    for tool in ("unshare", "mount"):
        if not shutil.which(tool):
            raise Fault(f"‘{tool}’ ontbreekt; installeer util-linux en mount")
    bench.output()
    command = ["unshare", "-m"] if os.geteuid() == 0 else ["unshare", "-rm"]
    done = subprocess.run(
        command + [sys.executable, __file__, str(bench.program), str(bench.book), str(bench.folder)],
        capture_output=True, text=True)
    check(done.returncode == 0, done.stderr.strip() or f"unshare eindigde met {done.returncode}")


def full_inside(bench):
    disk = bench.folder / "schijf"
    disk.mkdir(exist_ok=True)
    older = bench.folder / "ouder-uit"
    newer = bench.folder / "maat"
    bench.build(bench.book, newer).expect(0)

    # In kB, and a tmpfs counts in pages.
    def size_of(folder):
        return 4 * sum(-(-path.stat().st_size // 4096) for path in folder.iterdir())

    size, needed = size_of(older), size_of(newer)
    for room in (8, 500, needed // 2, needed - 8):
        done = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={size + room}k", "tmpfs", str(disk)],
            capture_output=True, text=True)
        check(done.returncode == 0, f"een kleine schijf (tmpfs) is niet te maken: {done.stderr}")
        target = disk / "uit"
        shutil.copytree(older, target)
        before = digests(target)
        bench.build(bench.book, target).expect(74, "is niet te schrijven: de schijf is vol")
        verify(target)
        check(digests(target) == before, "de oude uitvoer is veranderd")
        subprocess.run(["umount", str(disk)], check=True)
    bench.run("lees", bench.book, "--platte-tekst", stdout=open("/dev/full", "wb")).expect(
        74, "de uitvoer is niet te schrijven: de schijf is vol")
    full_import(bench, disk)


def full_import(bench, disk):
    """There is room for the picture of an imported page and not for its chapter: neither is there afterwards."""
    page = bench.folder / "pagina"
    page.mkdir(exist_ok=True)
    (page / "rood.png").write_bytes(base64.b64decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC"))
    (page / "p.html").write_text("<h1>Kop</h1><p><img src=rood.png alt=Rood></p>" + "<p>Woorden genoeg.</p>" * 4000)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=48k", "tmpfs", str(disk)], check=True)
    book = disk / "boek"
    book.mkdir()
    (book / "handboek.yml").write_text("titel: x\n")
    bench.run("importeer", page / "p.html", "--in", book).expect(74, "is niet te schrijven: de schijf is vol")
    left = sorted(str(p.relative_to(book)) for p in book.rglob("*"))
    check(left == ["handboek.yml"], f"er staat nog wat na een mislukte import: {left}")
    subprocess.run(["umount", str(disk)], check=True)


def as_nobody():
    """What to put before a command to run it without rights; nothing when the tests themselves have none."""
    if os.geteuid() != 0:
        return []
    if not shutil.which("setpriv"):
        raise Fault("‘setpriv’ ontbreekt; installeer util-linux")
    return ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]


def forbidden(bench):
    """A folder that is somebody else's, or may only be read."""
    target = bench.output()
    target.chmod(0o555)
    try:
        bench.refused(bench.book, 73, "is niet te schrijven: u hebt er geen rechten voor", target=target, before=as_nobody())
    finally:
        target.chmod(0o755)
    closed = bench.folder / "dicht"
    closed.mkdir(exist_ok=True)
    closed.chmod(0o555)
    bench.build(bench.book, closed / "uit", before=as_nobody()).expect(
        73, "is niet te maken: u hebt er geen rechten voor")
    check(not (closed / "uit").exists(), "de map is toch gemaakt")
    closed.chmod(0o755)


def another(bench):
    """A folder for everybody where one file is another user's (as /tmp): all or nothing is put in place."""
    if os.geteuid() != 0:
        return "overgeslagen: alleen root kan bestanden van twee gebruikers maken"
    for theirs in ("SHA256SUMS", "handboek.html"):
        target = bench.output()
        target.chmod(0o1777)
        for path in target.iterdir():
            if path.name != theirs:
                os.chown(path, NOBODY, NOBODY)
        bench.refused(
            bench.book, 73, f"{theirs}’ is niet te schrijven: u hebt er geen rechten voor", target=target,
            before=as_nobody())
        check((target / theirs).stat().st_uid == 0, "het bestand is van eigenaar veranderd")
    return None


def in_the_way(bench):
    """A folder with the name of a file, a file with the name of a folder, links to elsewhere."""
    target = bench.output()
    for name in ("handboek.epub", "SHA256SUMS"):
        target = bench.output()
        (target / name).unlink()
        (target / name).mkdir()
        before = digests(target)
        bench.build(bench.book, target).expect(73, f"{name}’ is niet te schrijven: er staat een map met die naam")
        check(digests(target) == before and not any((target / name).iterdir()), "er is toch iets geschreven")
        check(not [path for path in target.iterdir() if path.name.startswith(".")], "er blijft iets liggen")
    (bench.folder / "bestand").write_text("van iemand")
    for path in ("bestand", "bestand/uit"):
        bench.build(bench.book, bench.folder / path).expect(73, "er staat een bestand met die naam")
    check((bench.folder / "bestand").read_text() == "van iemand", "het bestand is veranderd")
    # A link as a target is replaced; what it led to stays as it was.
    outside = bench.folder / "elders.txt"
    outside.write_text("van iemand")
    for aim in (outside, bench.folder / "bestaat-niet", Path("handboek.txt")):
        target = bench.output()
        (target / "handboek.txt").unlink()
        (target / "handboek.txt").symlink_to(aim)
        bench.build(bench.book, target).expect(0)
        verify(target)
        check(not (target / "handboek.txt").is_symlink(), "de koppeling staat er nog")
    check(outside.read_text() == "van iemand", "er is door de koppeling heen geschreven")
    check(not (bench.folder / "bestaat-niet").exists(), "er is door de koppeling heen geschreven")
    # A link as the name of a temporary file cannot be guessed in time, and is not followed.
    (bench.folder / "via").unlink(missing_ok=True)
    (bench.folder / "via").symlink_to(bench.output())
    bench.build(bench.book, bench.folder / "via").expect(0)
    verify(bench.folder / "uit")
    (bench.folder / "kring").unlink(missing_ok=True)
    (bench.folder / "kring").symlink_to("kring")
    bench.build(bench.book, bench.folder / "kring").expect(73, "is niet te maken")


def pipe_as_target(bench):
    """A pipe or a device with the name of an output is replaced, never written to."""
    target = bench.output()
    (target / "handboek.json").unlink()
    os.mkfifo(target / "handboek.json")
    bench.build(bench.book, target, timeout=30).expect(0)
    verify(target)
    check(stat.S_ISREG((target / "handboek.json").lstat().st_mode), "de pijp staat er nog")


FAULTS = [("volle schijf", full), ("geen rechten", forbidden), ("bestand van een ander", another),
          ("map, bestand of koppeling in de weg", in_the_way), ("pijp in de weg", pipe_as_target)]

if __name__ == "__main__":
    try:
        full_inside(Bench(*sys.argv[1:4]))
    except Fault as fault:
        sys.exit(str(fault))

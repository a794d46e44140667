"""Sources that change while they are read, are too large, too many or too deep, or may only be read."""

import os
import shutil
import subprocess
import threading

from bench import chapter, check, verify
from places import as_nobody


def moving(bench):
    """Chapters that are written, cut off, removed, and become a folder or a pipe while builds read them."""
    source = bench.copy("wisselend")
    chapters = sorted((source / "hoofdstukken").glob("*.md"))[:6]
    texts = {path: path.read_bytes() for path in chapters}
    stop = threading.Event()

    def change():
        turn = 0
        while not stop.is_set():
            turn += 1
            path = chapters[turn % len(chapters)]
            match turn % 5:
                case 0: path.unlink(missing_ok=True)
                case 1: path.write_bytes(texts[path][:turn * 997 % len(texts[path])])
                case 2:
                    path.unlink(missing_ok=True)
                    path.mkdir()
                    path.rmdir()
                case 3:
                    path.unlink(missing_ok=True)
                    os.mkfifo(path)
                    path.unlink()
                case _: path.write_bytes(texts[path] * 3)
            if not path.exists():
                path.write_bytes(texts[path])

    worker = threading.Thread(target=change)
    worker.start()
    codes = set()
    try:
        target = bench.output()
        for _ in range(200 if bench.is_long else 25):
            run = bench.build(source, target, timeout=30)
            codes.add(run.code)
            match run.code:
                case 65: run.expect(65, "er is niets geschreven", "fout[HB-")
                # A chapter was a folder when the names were read, and gone right after.
                case 66: run.expect(66, "is niet te lezen: het bestaat niet")
                case _: run.expect(0)
            verify(target)
    finally:
        stop.set()
        worker.join()
    return f"eindcodes {sorted(codes)}"


def large(bench):
    """200 MB in one chapter: refused before it is read, in little memory."""
    source = bench.copy("groot")
    path = sorted((source / "hoofdstukken").glob("*.md"))[0]
    with open(path, "ab") as file:
        for _ in range(200):
            file.write(b"Een zin van gewone woorden. " * 37450)
    run = bench.refused(
        source, 65, "fout[HB-BRON-002]", path.name, before=["bash", "-c", "ulimit -v 4000000; exec \"$@\"", "-"])
    shutil.rmtree(source)
    return run.err.splitlines()[0][:120]


def many(bench):
    """More files than the limit: refused with a message, whether they are texts or anything else."""
    source = bench.copy("veel")
    for folder, suffix in [("begrippen", "md"), ("beelden", "bin")][:2 if bench.is_long else 1]:
        made = [source / folder / f"veel-{number}.{suffix}" for number in range(100_000 if bench.is_long else 50_001)]
        (source / folder).mkdir(exist_ok=True)
        for path in made:
            os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
        bench.refused(source, 65, "fout[HB-BRON-006]", "meer dan")
        for path in made:
            path.unlink()
    shutil.rmtree(source)


def deep(bench):
    """Lists, quotes, emphasis, brackets, tags, folders and YAML of ten thousand deep."""
    n = 10_000
    source = bench.folder / "diep"
    for name, text, identity in (
        ("lijst", "".join("  " * min(level, 4000) + "- x\n" for level in range(n // 5)), "HB-BRON-003"),
        ("lijst op één regel", "- " * n + "x\n", "HB-BRON-003"),
        ("genummerd", "1. " * n + "x\n", "HB-BRON-003"),
        ("citaat", ">" * n + " x\n", "HB-BRON-003"),
        ("citaat in lijst", "> - " * n + "x\n", "HB-BRON-003"),
        ("nadruk", "*a _b " * n + "x" + " b_ a*" * n + "\n", "HB-BRON-003"),
        ("haken", "[" * n + "x\n", "HB-BRON-005"),
        ("beelden", "![" * n + "x" + "](y)" * n + "\n", "HB-BRON-003"),
        ("HTML", "<div>" * n + "x" + "</div>" * n + "\n", "HB-HTML-001"),
        ("HTML in de regel", "x " + "<b>" * n + "x" + "</b>" * n + "\n", "HB-HTML-001"),
    ):
        chapter(source, text)
        run = bench.build(source, bench.folder / "diep-uit", timeout=60)
        check(run.code == 65 and identity in run.err, f"{name}: {run.code}, geen {identity}: {run.err[:300]}")
        soft = bench.run("bouw", source, "--soepel", "--naar", bench.folder / "soepel", "--stil", timeout=60)
        check(soft.code in (0, 65), f"{name} met --soepel: {soft.code}: {soft.err[:500]}")
    for name, fields in (
        ("YAML-lijst", "x: " + "[" * n + "]" * n), ("YAML-map", "x: " + "{a: " * n + "1" + "}" * n),
        ("YAML-streepjes", "x:\n  " + "- " * n + "1"),
        ("YAML ingesprongen", "\n".join(" " * level + "a:" for level in range(2000))),
    ):
        chapter(source, "x\n")
        (source / "hoofdstukken/01-vreemd.md").write_text(f"---\ntitel: Vreemd\n{fields}\n---\nx\n")
        run = bench.build(source, bench.folder / "diep-uit", timeout=60)
        check(run.code == 65 and ("HB-YAML-001" in run.err or "HB-BRON-003" in run.err), f"{name}: {run.err[:300]}")
    # A folder of a thousand deep: handboek does not go there, and ends.
    chapter(source, "x\n")
    current = os.getcwd()
    os.chdir(source)
    for _ in range(1000):
        os.mkdir("d")
        os.chdir("d")
    os.chdir(current)
    bench.made(source, timeout=60)
    # Python's own rmtree recurses.
    subprocess.run(["rm", "-rf", str(source)], check=True)


def aliases(bench):
    """A YAML alias bomb, in the front matter, in handboek.yml, in an edition and in the agenda's file."""
    bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{name}: &{name} [{', '.join(['*' + before] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi"))
    source = bench.folder / "bom"
    chapter(source, "x\n")
    (source / "hoofdstukken/01-vreemd.md").write_text(f"---\ntitel: Vreemd\n{bomb}---\nx\n")
    bench.refused(source, 65, "fout[HB-YAML-003]", "01-vreemd.md", timeout=30)
    chapter(source, "x\n")
    with open(source / "handboek.yml", "a") as file:
        file.write(bomb)
    bench.refused(source, 65, "fout[HB-YAML-003]", "handboek.yml", timeout=30)
    chapter(source, "x\n")
    (source / "adressen.yml").write_text(bomb)
    bench.refused(source, 65, "fout[HB-YAML-003]", "adressen.yml", timeout=30)
    chapter(source, "x\n")
    (source / "edities/hier").mkdir(parents=True)
    (source / "edities/hier/editie.yml").write_text("naam: Hier\n" + bomb)
    bench.run("bouw", source, "--editie", "hier", timeout=30).expect(65, "fout[HB-YAML-003]", "editie.yml")


def read_only(bench):
    """A source that may only be read gives the same bytes; one that may not be read says so."""
    source = bench.copy("lezen")
    for folder, _, names in os.walk(source):
        os.chmod(folder, 0o555)
        for name in names:
            os.chmod(os.path.join(folder, name), 0o444)
    try:
        target = bench.folder / "open"
        target.mkdir(mode=0o777, exist_ok=True)
        target.chmod(0o777)
        bench.build(source, target / "uit", before=as_nobody()).expect(0)
        verify(target / "uit")
        bench.run("bouw", source, before=as_nobody(), cwd=source).expect(
            73, "de map ‘dist’ is niet te maken: u hebt er geen rechten voor")
        path = sorted((source / "hoofdstukken").glob("*.md"))[0]
        path.chmod(0)
        bench.build(source, target / "uit", before=as_nobody()).expect(
            65, "fout[HB-BRON-004]", path.name, "geen toestemming", "er is niets geschreven")
        verify(target / "uit")
        path.chmod(0o444)
        (source / "begrippen").chmod(0)
        bench.run("controleer", source, before=as_nobody()).expect(66, "begrippen", "geen toestemming")
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", str(source)], check=True)
        shutil.rmtree(source)


def descriptors(bench):
    """Few files may be open at once."""
    for count in (64, 16):
        bench.made(bench.book, before=["bash", "-c", f"ulimit -n {count}; exec \"$@\"", "-"])


FAULTS = [("bron die verandert tijdens het lezen", moving), ("hoofdstuk van 200 MB", large),
          ("te veel bestanden", many), ("tienduizend diep", deep), ("YAML-bom", aliases),
          ("bron die alleen te lezen is", read_only), ("weinig open bestanden", descriptors)]

"""Builds a good handbook with one attack in it, and looks whether anything of it gets through.

    python3 Tools/hostile/run.py program [folder to keep the soft EPUBs] [--alleen WORD] [--tabel]

Each attack is built three times: as it is (the message must be there, and no output), with --soepel, and with
every message of it switched off in handboek.yml; what those two make is read as a browser would (`scan.py`).
`--tabel` writes HOSTILE.md anew; without it the table must be up to date.
"""

import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import scan
from builds import BASE, build
from cases import SECRET, all_attacks
from documents import all_documents
from imports import all_imports

HERE = Path(__file__).resolve().parent
arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
only = arguments.pop() if "--alleen" in sys.argv else ""


def prepare(folder, attack):
    shutil.rmtree(folder, ignore_errors=True)
    book = folder / "a/b"
    shutil.copytree(BASE, book)
    for path in (folder / "geheim.md", folder / "a/geheim.md", folder / "buiten/01-een.md", folder / "buiten/kaart.svg"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"---\ntitel: {SECRET}\n---\n\n{SECRET}\n")
    (folder / "geheim.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg"><text>{SECRET}</text></svg>')
    for path, content in attack.files.items():
        place = book / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content) if isinstance(content, bytes) else place.write_text(content)
    if attack.prepare:
        attack.prepare(book)
    return book


def problems(program, folder, attack, own_scripts, kept):
    """What does not hold for one attack."""
    book = prepare(folder, attack)
    strict = build(program, book, folder / "streng")
    if attack.says is None:
        if strict.returncode:
            yield f"eindigde met {strict.returncode}: {strict.stderr[:300]}"
    elif f"[{attack.says}]" not in strict.stderr:
        yield f"geen {attack.says}: {strict.stderr[:300]}"
    elif f"fout[{attack.says}]" in strict.stderr and strict.returncode != 65:
        yield f"eindigde met {strict.returncode}"
    if any(ord(sign) < 32 and sign != "\n" or 0x7F <= ord(sign) < 0xA0 for sign in strict.stderr):
        yield "stuurtekens in de melding"
    soft = build(program, book, folder / "soepel", "--soepel")
    if attack.soft and soft.returncode:
        yield f"met --soepel: {soft.returncode}: {soft.stderr[:300]}"
    configuration = book / "handboek.yml"
    if attack.says and not configuration.is_symlink():
        off = sorted({word[1:word.index("]")] for word in strict.stderr.replace("fout[", "\0[").split("\0")[1:]})
        old = configuration.read_text()
        lines = "".join(f"  {identity}: uit\n" for identity in off)
        configuration.write_text(old + lines if "\nmeldingen:" in old else f"{old}meldingen:\n{lines}")
        build(program, book, folder / "uit", "--soepel")
    for name in ("streng", "soepel", "uit"):
        output = folder / name
        if (output / "handboek.epub").exists():
            yield from (f"{name}: {problem}" for problem in scan.outputs(output, own_scripts, SECRET.encode()))
            checked = subprocess.run([program, "controleer", str(output / "handboek.epub"), "--kort"], capture_output=True, text=True)
            if checked.returncode:
                yield f"{name}: de EPUB klopt niet: {(checked.stdout + checked.stderr)[:400]}"
    if kept and (folder / "soepel/handboek.epub").exists():
        shutil.copy(folder / "soepel/handboek.epub", kept / f"{folder.name}.epub")
    shutil.rmtree(folder)


def table(attacks):
    lines = ["# Aanvallen", "", "Wat een partner kan inleveren, wat `handboek` daarvan zegt, en wat er van komt. Deze tabel is",
             "gemaakt met `python3 Tools/hostile/run.py <programma> --tabel`; verander haar niet met de hand. De gevallen",
             "staan in `cases.py`, `imports.py` en `documents*.py`; `run.py` bouwt ze en leest alle vier de vormen na (`scan.py`).", ""]
    group = None
    for attack in attacks:
        if attack.group != group:
            group = attack.group
            lines += [f"## {group}", "", "| aanval | melding | wat er gebeurt |", "|---|---|---|"]
        name = attack.name.replace("|", "\\|").replace("<", "\\<")
        lines.append(f"| {name} | {attack.says or '–'} | {attack.does} |")
        if attack is attacks[-1] or attacks[attacks.index(attack) + 1].group != group:
            lines.append("")
    return "\n".join(lines)


def main():
    program = str(Path(arguments[0]).resolve())
    kept = Path(arguments[1]) if len(arguments) > 1 else None
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
    attacks, failures = all_attacks() + all_imports() + all_documents(), 0
    if "--tabel" in sys.argv:
        (HERE / "HOSTILE.md").write_text(table(attacks))
    with tempfile.TemporaryDirectory(prefix="handboek-aanval-") as folder, ThreadPoolExecutor(2) as pool:
        folder = Path(folder)
        build(program, BASE, folder / "goed")
        own_scripts = scan.scripts(folder / "goed/handboek.html")
        if found := scan.outputs(folder / "goed", own_scripts, SECRET.encode()):
            sys.exit(f"het goede boek deugt niet: {found}")
        chosen = [(number, attack) for number, attack in enumerate(attacks) if only.lower() in attack.name.lower()]
        work = [pool.submit(lambda number=number, attack=attack: list(
            attack.check(program, folder / f"{number:03}", own_scripts, SECRET) if hasattr(attack, "check")
            else problems(program, folder / f"{number:03}", attack, own_scripts, kept))) for number, attack in chosen]
        for (number, attack), done in zip(chosen, work):
            if found := done.result():
                failures += 1
                print(f"MIS  {number:03} {attack.group}, {attack.name}: " + "\n     ".join(found), flush=True)
    if (HERE / "HOSTILE.md").read_text() != table(attacks):
        failures += 1
        print("MIS  HOSTILE.md is niet bijgewerkt; zet --tabel achter de opdracht")
    print(f"{len(chosen)} aanvallen, {failures} door de controle gekomen" if failures else f"{len(chosen)} aanvallen, alle afgeslagen")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()

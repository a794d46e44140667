"""Writes the man pages, one for each command, in Dutch and in English: pages.py PROGRAM TARGET.

The Dutch pages are the program's own help, so that they cannot go stale. The English ones put each text through the
table `en.json`, whose keys are the Dutch texts: a text that has no entry and an entry that no text needs are both faults.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import roff
from commands import Program, arguments, names
from words import FILES, VARIABLES_OF, Words

HERE = Path(__file__).parent


def page_date():
    """The day of these pages: that of SOURCE_DATE_EPOCH, else of the last commit, else today."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        log = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=HERE, capture_output=True, text=True)
        epoch = log.stdout.strip() or time.time()
    return time.strftime("%B %-d, %Y", time.gmtime(int(epoch)))


def all_names(command):
    """The Dutch name of a command and its English one."""
    return [command["commandName"]] + command.get("aliases", [])


class Page:
    """One page in one language; `say` gives the text in that language."""

    def __init__(self, program, command, language, say, date):
        self.program, self.command, self.say = program, command, say
        self.words = Words(language)
        self.is_root = command is program.root
        self.name = command["commandName"] if self.is_root else "handboek-" + command["commandName"]
        self.out = [f".Dd {date}", f".Dt {self.name.upper()} 1", f".Os handboek {program.version}"]
        self.write()

    def section(self, title):
        self.out.append(f".Sh {self.words[title]}")

    def text(self, dutch):
        self.out += roff.lines(self.say(dutch))

    def list(self, items):
        """A list of names with a meaning; names are lines of mdoc, meanings Dutch."""
        self.out.append(".Bl -tag -width Ds")
        for name, meaning in items:
            self.out.append(f".It {name}")
            self.text(meaning)
        self.out.append(".El")

    def write(self):
        command = self.command
        self.section("NAME")
        self.out += [f".Nm {self.name}", f".Nd {roff.escape(self.say(command['abstract']).rstrip('.'))}"]
        self.section("SYNOPSIS")
        self.synopsis()
        self.section("DESCRIPTION")
        self.text(command["abstract"])
        if command.get("discussion"):
            self.out.append(".Pp")
            self.text(command["discussion"])
        self.arguments()
        self.options()
        self.environment()
        self.files()
        self.statuses()
        self.examples()
        self.see_also()

    def synopsis(self):
        if self.is_root:
            word = [roff.argument(self.words["command"]), roff.argument(self.words["arguments"])]
            self.out += [".Nm handboek", f".Ar {word[0]}", f".Op Ar {word[1]}", f".Op Ar {self.words['options']}"]
            return
        for index, name in enumerate(all_names(self.command)):
            # Readers start a line at each name in a section that is called SYNOPSIS, and only there.
            if index and self.words["SYNOPSIS"] != "SYNOPSIS":
                self.out.append(".Pp")
            self.out += [".Nm handboek", f".Cm {name}"]
            for a in arguments(self.command, "positional"):
                ar = "Ar " + roff.argument(self.say(a["valueName"]))
                self.out.append(f".Op {ar}" if a["isOptional"] else f".{ar}")
            self.out.append(f".Op Ar {self.words['options']}")

    def arguments(self):
        if self.is_root:
            self.section("COMMANDS")
            commands = self.program.commands
            self.list([(" , ".join(f"Cm {n}" for n in all_names(c)), c["abstract"]) for c in commands])
            return
        positionals = arguments(self.command, "positional")
        if positionals:
            self.list([("Ar " + roff.argument(self.say(a["valueName"])), a["abstract"]) for a in positionals])

    def options(self):
        self.section("OPTIONS")
        items = []
        for a in arguments(self.command, "option", "flag"):
            value = self.say(a["valueName"]) if a["kind"] == "option" else None
            items.append((roff.option(names(a), value), a["abstract"], a.get("defaultValue") if value else None))
        items.append((roff.option(["-h", "--hulp", "--help"]), "Toon deze hulp.", None))
        if self.is_root:
            items.append((roff.option(["--versie", "--version"]), "Toon de versie.", None))
        self.out.append(".Bl -tag -width Ds")
        for name, meaning, default in items:
            self.out.append(f".It {name}")
            self.text(meaning)
            if default:
                self.out += [f"{self.words['Default']}:", f".Li {roff.argument(default)} ."]
        self.out.append(".El")

    def environment(self):
        has = {n.lstrip("-") for a in arguments(self.command, "option", "flag") for n in names(a)}
        shown = [(n, m) for n, m in self.program.variables if self.is_root or VARIABLES_OF[n] & has]
        if shown:
            self.section("ENVIRONMENT")
            self.list([(f"Ev {n}", m) for n, m in shown])

    def files(self):
        files = FILES.get(self.command["commandName"])
        if files:
            self.section("FILES")
            self.list([(f"Pa {roff.argument(name)}", meaning) for name, meaning in files])

    def statuses(self):
        self.section("EXIT STATUS")
        self.list([(code, m) for code, m in self.program.statuses if self.applies(code, m)])

    def applies(self, code, meaning):
        return code != "1" or self.is_root or self.command["commandName"] in meaning

    def examples(self):
        self.section("EXAMPLES")
        for index, (line, meaning) in enumerate(self.program.examples(self.command)):
            if index:
                self.out.append(".Pp")
            self.text(meaning[:-1] + ":" if meaning.endswith(".") else meaning)
            self.out.append(f".Dl {roff.escape(line)}")

    def see_also(self):
        self.section("SEE ALSO")
        pages = ["handboek"] + ["handboek-" + c["commandName"] for c in self.program.commands]
        pages = [p for p in sorted(pages) if p != self.name]
        if not self.is_root:
            pages = ["handboek"] + (["handboek-hulp"] if self.name != "handboek-hulp" else [])
        self.out += [f".Xr {p} 1" + (" ," if p is not pages[-1] else "") for p in pages]


def main():
    program, target = Program(sys.argv[1]), Path(sys.argv[2])
    table = json.loads((HERE / "en.json").read_text(encoding="utf-8"))
    missing, used, date = {}, set(), page_date()

    def english(dutch):
        used.add(dutch)
        if dutch not in table:
            missing[dutch] = ""
        return table.get(dutch) or dutch

    for language, say, folder in [("nl", lambda t: t, target / "nl/man1"), ("en", english, target / "man1")]:
        folder.mkdir(parents=True, exist_ok=True)
        for command in [program.root] + program.commands:
            page = Page(program, command, language, say, date)
            (folder / f"{page.name}.1").write_text("\n".join(page.out) + "\n", encoding="ascii")
            for alias in command.get("aliases", []):
                link = folder / f"handboek-{alias}.1"
                link.unlink(missing_ok=True)
                link.symlink_to(f"{page.name}.1")
    stale = sorted(set(table) - used)
    for text in stale:
        print(f"en.json: niet meer nodig: {text}", file=sys.stderr)
    if missing:
        print("en.json: vertaling ontbreekt:", file=sys.stderr)
        print(json.dumps(missing, ensure_ascii=False, indent=0), file=sys.stderr)
    print(f"handleidingpagina’s: {2 * len(program.commands) + 2} in {target}")
    sys.exit(bool(stale or missing))


if __name__ == "__main__":
    main()

"""What the program tells about itself: commands, options, examples, exit statuses, variables. All Dutch."""

import json
import os
import re
import subprocess


class Program:
    """A built `handboek`, asked by running it."""

    def __init__(self, path):
        self.path = path
        root = json.loads(self.run("--experimental-dump-help"))["command"]
        # The parsing library adds a command `help` of its own behind `hulp`.
        commands = [c for c in root["subcommands"] if c["commandName"] != "help"]
        self.root, self.commands = root, commands
        self.version = self.run("--versie").split()[-1]
        self.statuses = entries(self.run("hulp", "afsluitcodes"))
        self.variables = entries(self.run("hulp", "omgeving"))

    def run(self, *arguments):
        environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1"}
        return subprocess.run(
            [self.path, *arguments], env=environment, capture_output=True, check=True, text=True
        ).stdout

    def examples(self, command):
        """Pairs of a command line and what it does; they stand in the help only."""
        text = self.run("--hulp") if command is self.root else self.run("hulp", command["commandName"])
        return entries(text.split("VOORBEELDEN\n", 1)[1].split("\n\n", 1)[0])


def entries(text):
    """The entries of a help page: two blanks, a name, two blanks or more, its meaning, which may run on."""
    found = []
    for line in text.splitlines():
        if line.startswith("   "):
            found[-1][1] = f"{found[-1][1]} {line.strip()}".strip()
        elif line.startswith("  "):
            name, _, meaning = re.match(r"  (\S.*?)(  +|$)(.*)", line).groups()
            found.append([name, meaning])
    return [tuple(entry) for entry in found]


def arguments(command, *kinds):
    return [a for a in command.get("arguments", []) if a["shouldDisplay"] and a["kind"] in kinds]


def names(option):
    """The names of an option as typed, short ones first, as the help shows them."""
    every = option.get("names", [])
    short = ["-" + n["name"] for n in every if n["kind"] == "short"]
    return short + ["--" + n["name"] for n in every if n["kind"] != "short"]

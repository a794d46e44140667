"""Holds the JSON schemas of this folder against the program: check.py PROGRAM HANDBOOK…

    real files     the front matter of every file of the handbooks fits its schema
    fields         the program itself tells which fields it knows, when it meets one that it does not
    choices        the values of a field are those of the enumeration in the sources
    verdicts       a value that the one refuses, the other refuses too (the cases are in `cases.yml`)
    diagnostics    the JSON of `controleer` fits `meldingen.schema.json`
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from jsonschema import Draft7Validator

HERE = Path(__file__).parent
FOLDERS = {
    "hoofdstukken": "hoofdstuk", "publicaties": "publicatie", "aanbod": "aanbod", "partners": "partner",
    "begrippen": "begrip", "vraagstukken": "vraagstuk", "leerroutes": "leerroute",
}  # fmt: skip
# Where a schema names the values of an enumeration: the type, and the file that declares it.
CHOICES = [
    ("publicatie", "type", "CSLType"), ("publicatie", "bewijs", "EvidenceLevel"), ("aanbod", "soort", "OfferKind"),
    ("pagina", "soort", "Purpose"), ("passage", "doe", "Action"), ("handboek-yml", "namen", "NameOrder"),
    ("handboek-yml", "medewerkers.rol", "Role"), ("handboek-yml", "reeks.soort", "Kind"),
    ("handboek-yml", "meldingen.*", "SeverityOverride"),
]  # fmt: skip
PROBE = "xqzwjvkfqz"
faults = []


class Loader(yaml.SafeLoader):
    """YAML 1.2, as editors and the program read it: a date is a text, and only true and false are booleans."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?[0-9]+\.[0-9]+$", list("-+0123456789")),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


def load(text):
    return yaml.load(text, Loader)


def front_matter(path):
    text = path.read_text(encoding="utf-8")
    match = re.match(r"---\n(.*?)^---$", text, flags=re.M | re.S)
    return (load(match[1]) if match else None) or {}


schemas = {p.name.removesuffix(".schema.json"): json.loads(p.read_text()) for p in HERE.glob("*.schema.json")}


def problems(name, value):
    found = sorted(Draft7Validator(schemas[name]).iter_errors(value), key=lambda e: list(map(str, e.path)))
    return [f"{'/'.join(map(str, e.path)) or 'velden'}: {e.message[:120]}" for e in found]


def real_files(handbook):
    """The files of a handbook and of its editions; gives how many there were."""
    config = load((handbook / "handboek.yml").read_text(encoding="utf-8"))
    pages = [*config.get("voorwerk", []), *config.get("nawerk", []), *filter(None, [config.get("colofon")])]
    files = [(handbook / "handboek.yml", "handboek-yml", config)]
    for edition in handbook.glob("edities/*/editie.yml"):
        files.append((edition, "editie-yml", load(edition.read_text(encoding="utf-8"))))
    for root in [handbook, *handbook.glob("edities/*")]:
        files += [(p, kind, front_matter(p)) for f, kind in FOLDERS.items() for p in sorted(root.glob(f"{f}/*.md"))]
        files += [(root / p, "pagina", front_matter(root / p)) for p in pages if (root / p).exists()]
        files += [(p, "passage", front_matter(p)) for p in sorted(root.glob("passages/*.md"))]
    for path, kind, value in files:
        faults.extend(f"{path}: {problem}" for problem in problems(kind, value))
    return len(files)


class Trial:
    """A small handbook into which files are put, to hear what the program says about them."""

    GOOD = {
        "handboek-yml": "titel: Proef\nhoofdstukken: [hoofdstukken/een.md]\n",
        "editie-yml": "naam: gemeente Voorbeelddam\n",
        "hoofdstuk": "titel: Een\n", "publicatie": "type: report\ntitle: Een\nthemas: [a]\nbewijs: onbekend\n",
        "aanbod": "titel: Een\nsoort: training\naanbieders: [p]\nthemas: [a]\n", "partner": "naam: P\n",
        "begrip": "term: T\n", "vraagstuk": "vraag: V?\n", "leerroute": "titel: L\nrol: R\n",
        "pagina": "titel: P\n", "passage": "bij: hoofdstukken/een.md\npassage: Tekst\ndoe: erna\n",
    }  # fmt: skip

    def __init__(self, program):
        self.program = program

    def verdict(self, kind, fields):
        """The diagnostics about the fields of one file of a kind, in an otherwise good handbook."""
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            paths = {kind: root / f / "p.md" for f, kind in FOLDERS.items()}
            paths["hoofdstuk"] = root / "hoofdstukken/een.md"
            config = self.GOOD["handboek-yml"] + ("voorwerk: [pagina.md]\n" if kind == "pagina" else "")
            start, name = root, "handboek.yml"
            for wanted in {"hoofdstuk", "partner", "publicatie"} | {kind} & paths.keys():
                paths[wanted].parent.mkdir(exist_ok=True)
                paths[wanted].write_text(f"---\n{fields if wanted == kind else self.GOOD[wanted]}---\n\nTekst.\n")
            if kind == "handboek-yml":
                config = fields
            elif kind == "pagina":
                (root / "pagina.md").write_text(f"---\n{fields}---\n\nTekst.\n")
                name = "pagina.md"
            elif kind == "passage":
                start, name = root / "edities/e", "p.md"
                (start / "passages").mkdir(parents=True)
                (start / "editie.yml").write_text(self.GOOD["editie-yml"])
                (start / "passages/p.md").write_text(f"---\n{fields}---\n\nTekst.\n")
            elif kind == "editie-yml":
                start, name = root / "edities/e", "editie.yml"
                start.mkdir(parents=True)
                (start / name).write_text(fields)
            else:
                name = str(paths[kind].relative_to(root))
            (root / "handboek.yml").write_text(config)
            run = subprocess.run([self.program, "controleer", start, "--json"], capture_output=True, text=True)
            found = json.loads(run.stdout)["diagnostics"]
            return [d for d in found if re.match("HB-(VELD|NEGEER-001|BOEK-003)", d["id"]) and d["file"].endswith(name)]

    def known(self, kind, fields):
        """The fields that the program knows where `fields` has an unknown one."""
        for diagnostic in self.verdict(kind, fields):
            match = re.search(r"bekende velden: (.*)", diagnostic["fix"] or "")
            if match and PROBE in diagnostic["message"]:
                return set(match[1].split(", "))
        return set()


def resolve(schema, node):
    """The object schemas at a place, through references and alternatives."""
    if "$ref" in node:
        return resolve(schema, schema["definitions"][node["$ref"].rsplit("/", 1)[1]])
    inner = [n for key in ("anyOf",) for n in node.get(key, [])] + ([node["items"]] if "items" in node else [])
    return ([node] if "properties" in node else []) + [o for n in inner for o in resolve(schema, n)]


def fields(trial):
    """Every object of every schema has the fields that the program knows there."""
    for kind, good in Trial.GOOD.items():
        schema = schemas[kind]
        # Only the files of an edition have a `basis`; the trial is of the handbook itself.
        ours = set(schema["properties"]) - (set() if kind == "passage" else {"basis"})
        compare(kind, "", ours, trial.known(kind, f"{good}{PROBE}: x\n"))
        for name, node in schema["properties"].items():
            for inner in resolve(schema, node):
                # Both fields that depend on each other are there, so that only the unknown one is amiss.
                value = json.dumps({PROBE: "x", **{r: "x" for r in inner.get("required", [])}})
                is_single = name in ("reeks", "toegankelijkheid", "woordenlijsten")
                text = f"{name}: {value}\n" if is_single else f"{name}: [{value}]\n"
                compare(kind, name, set(inner["properties"]), trial.known(kind, good + text))


def compare(kind, place, ours, theirs):
    if ours != theirs:
        where = f"{kind}{' bij ' + place if place else ''}"
        faults.append(f"{where}: alleen in het schema {sorted(ours - theirs)}, alleen in het programma {sorted(theirs - ours)}")


def choices():
    sources = "\n".join(p.read_text(encoding="utf-8") for p in sorted(Path("Sources").glob("Handboek*/**/*.swift")))
    for kind, place, name in CHOICES:
        candidates = [set(cases(block)) for block in re.findall(rf"enum {name}: String[^{{]*\{{(.*?)\n *\}}", sources, flags=re.S)]
        found = values(schemas[kind], place.split("."))
        if not any(found == candidate for candidate in candidates):
            faults.append(f"{kind}: {place} heeft {sorted(found)}, en {name} {[sorted(c) for c in candidates]}")


def cases(block):
    """The raw values of the cases of an enumeration, up to its first member that is none."""
    block = re.split(r"\n\s*(?:public |package )?(?:var|func|init|static)", block)[0]
    for line in re.findall(r"^\s*case ([^\n/]+)$", block, flags=re.M):
        for case in line.split(","):
            name, _, raw = case.partition("=")
            yield raw.strip().strip('"') or name.strip().strip("`")


def values(schema, place):
    nodes = [schema["properties"][place[0]]]
    if place[1:] == ["*"]:
        nodes = [nodes[0]["additionalProperties"]]
    elif place[1:]:
        nodes = [o["properties"][place[1]] for o in resolve(schema, nodes[0]) if place[1] in o["properties"]]
    return {v for n in nodes for v in n.get("enum", []) if v is not None}


def verdicts(trial):
    """Both refuse the same values; gives the number of cases."""
    count = 0
    for kind, groups in load((HERE / "cases.yml").read_text(encoding="utf-8")).items():
        for wanted in ("goed", "fout"):
            for case in groups[wanted]:
                count += 1
                base = load(Trial.GOOD[kind])
                base = {k: v for k, v in {**base, **case}.items() if v != "WEG"}
                text = yaml.dump(base, allow_unicode=True, sort_keys=False)
                said, ours = trial.verdict(kind, text), problems(kind, load(text))
                if bool(said) != (wanted == "fout"):
                    faults.append(f"{kind} {case}: het programma zegt {[d['message'] for d in said]}")
                if bool(ours) != (wanted == "fout"):
                    faults.append(f"{kind} {case}: het schema zegt {ours}")
    return count


def diagnostics(program, handbooks):
    """What `controleer --json` prints fits its schema: of good and of broken books and EPUBs."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "handboek.yml").write_text("titel: Fout\nhoofdstukken: [een.md, twee.md]\nkleur: rood\n")
        (root / "een.md").write_text("---\ntitel: [a]\n---\n\n# Een\n\nZie [weg](weg.md) en [@niets].\n\n![x](beelden/x.svg)\n\n## Kop {#x}\n\n## Kop {#x}\n")
        # A refused drawing has a line and no column.
        (root / "beelden").mkdir()
        (root / "beelden/x.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
        (root / "fout.epub").write_bytes(b"PK geen zip")
        subprocess.run([program, "bouw", handbooks[0], "--naar", root / "uit", "--formaat", "epub", "--stil"], check=True)
        for what in [*handbooks, root, root / "fout.epub", root / "uit/handboek.epub"]:
            run = subprocess.run([program, "controleer", what, "--json"], capture_output=True, text=True)
            faults.extend(f"{what}: {p}" for p in problems("meldingen", json.loads(run.stdout)))


def main():
    program, handbooks = str(Path(sys.argv[1]).resolve()), [Path(a) for a in sys.argv[2:]]
    for schema in schemas.values():
        Draft7Validator.check_schema(schema)
    files = sum(real_files(handbook) for handbook in handbooks)
    trial = Trial(program)
    fields(trial)
    choices()
    count = verdicts(trial)
    diagnostics(program, handbooks)
    for fault in faults:
        print(fault, file=sys.stderr)
    print(f"JSON-schema’s: {len(schemas)}, gehouden tegen {files} bestanden en {count} gevallen; {len(faults)} fouten")
    sys.exit(bool(faults))


if __name__ == "__main__":
    main()

"""What the help of the program does not tell: headings, files, and which options make a variable matter."""

DUTCH = {
    "NAME": "NAAM", "SYNOPSIS": "GEBRUIK", "DESCRIPTION": "BESCHRIJVING", "COMMANDS": "OPDRACHTEN",
    "OPTIONS": "OPTIES", "ENVIRONMENT": "OMGEVING", "FILES": "BESTANDEN", "EXIT STATUS": "AFSLUITCODES",
    "EXAMPLES": "VOORBEELDEN", "SEE ALSO": "ZIE OOK",
    "command": "opdracht", "arguments": "argumenten", "options": "opties", "Default": "Standaard",
}  # fmt: skip


class Words:
    """The words of the pages themselves, in one language."""

    def __init__(self, language):
        self.table = DUTCH if language == "nl" else {}

    def __getitem__(self, word):
        return self.table.get(word, word)


COLOUR, PAGER, PDF = {"kleur"}, {"geen-pager", "pager"}, {"pdf-programma"}

# A command with one of these options heeds the variable. Every variable of the program must be here.
VARIABLES_OF = {
    "HANDBOEK_KLEUR": COLOUR,
    "NO_COLOR": COLOUR,
    "CLICOLOR_FORCE": COLOUR,
    "TERM": COLOUR,
    "COLUMNS": {"breedte"},
    "HANDBOEK_PAGER": PAGER,
    "PAGER": PAGER,
    "LESS": PAGER,
    "XDG_STATE_HOME": {"scherm"},
    "XDG_CONFIG_HOME": {"toetsen"},
    "HOME": {"scherm", "toetsen"},
    "PATH": PDF,
    "TMPDIR": PDF,
    "SOURCE_DATE_EPOCH": PDF,
}

BOOK = [
    ("handboek.yml", "Waaraan een map als handboek te herkennen is: titel, uitgave, delen en woordenlijsten."),
]
STATE = ("~/.local/state/handboek/", "Waar u gebleven was, en uw bladwijzers; één bestand per boek.")
KEYS = ("~/.config/handboek/toetsen", "Eigen toetsen voor het lezen op het hele scherm.")

FILES = {
    "handboek": BOOK + [("dist/", "De uitvoer van ‘bouw’."), STATE, KEYS],
    "bouw": BOOK
    + [
        ("edities/naam/editie.yml", "Een editie van dit handboek, bijvoorbeeld van een gemeente."),
        ("dist/", "De uitvoer van ‘bouw’."),
        ("dist/SHA256SUMS", "Controlegetallen van alle uitvoer, voor ‘sha256sum -c’."),
    ],
    "controleer": BOOK + [("adressen.yml", "Wat een linkcontrole over de adressen vond.")],
    "lees": [STATE, KEYS],
    "importeer": BOOK + [("adressen.yml", "Wat een linkcontrole over de adressen vond.")],
    "opds": [
        ("opds.json", "De plank als OPDS 2.0."),
        ("opds.xml", "De plank als OPDS 1.2."),
    ],
}

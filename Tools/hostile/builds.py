"""Builds a handbook in all four forms."""

import subprocess
from pathlib import Path

BASE = Path(__file__).resolve().parents[2] / "Tests/HandboekCommandsTests/Fixtures/basis"
FORMS = "epub,html,tekst,json"


def build(program, book, target, *options):
    command = [program, "bouw", str(book), "--naar", str(target), "--formaat", FORMS, *options]
    return subprocess.run(command, capture_output=True, text=True, timeout=60)

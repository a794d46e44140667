#!/usr/bin/env python3
"""Makes the documents of Tests/HandboekImportTests/Fixtures: with pandoc, with LibreOffice, and by hand.

    pip install pypandoc-binary; apt-get install libreoffice-writer-nogui
    python3 Tools/import_fixtures/make.py [name ...]

The documents are kept in the repository, so that tests need neither program. After a change record the golden files
and read them next to what the document shows.
"""

import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE))

import by_hand  # noqa: E402
import changed  # noqa: E402
import easily_lost  # noqa: E402
import office  # noqa: E402
import pages  # noqa: E402
import pandoc_texts  # noqa: E402

TARGET = HERE.parent.parent / "Tests" / "HandboekImportTests" / "Fixtures"


def with_pandoc(name, text, options, ending):
    import pypandoc

    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "in.md"
        source.write_text(text)
        (pathlib.Path(folder) / "kaart.png").write_bytes(by_hand.PNG)
        subprocess.run(
            [pypandoc.get_pandoc_path(), str(source), "-o", str(TARGET / f"{name}.{ending}"), *options],
            check=True, cwd=folder, env={"SOURCE_DATE_EPOCH": "1767225600", "PATH": "/usr/bin:/bin"})


def with_office(name, text, ending, source_ending):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / f"{name}.{source_ending}"
        source.write_text(text)
        filters = {"docx": "docx:MS Word 2007 XML", "html": "html:HTML (StarWriter)"}
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profiel", "--headless", "--convert-to",
             filters[ending], "--outdir", str(TARGET), str(source)],
            check=True, stdout=subprocess.DEVNULL)


def main(names):
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, (text, options, ending) in pandoc_texts.ALL.items():
        if not names or name in names:
            with_pandoc(name, text, options, ending)
    for name, (text, ending, source_ending) in office.ALL.items():
        if not names or name in names:
            with_office(name, text, ending, source_ending)
    for name, data in {**by_hand.ALL, **changed.ALL, **easily_lost.ALL, **pages.ALL}.items():
        if not names or name in names:
            (TARGET / name).write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1:])

#!/usr/bin/env bash
# Everything: lint, the real book twice and three made ones, EPUBCheck, the Nu HTML checker, every page in
# Chromium, the preview, PDFs of two engines, the JSON schema, the feeds, our own checks of EPUBs next to EPUBCheck,
# reading in a real terminal, and last the unit, golden and command tests, whose closing lines end the output.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

source_folder=${1:-Handboek} target=${2:-dist}

step() { printf '\n== %s (%d s)\n' "$*" "$SECONDS"; }

step "hulpmiddelen"
bash Tools/install-libraries.sh
bash Tools/install-test-tools.sh

step "opmaak van de code"
bash Tools/lint.sh

step "programma"
bash Tools/build.sh | grep -vE '^\[[0-9]+/[0-9]+\] '
handboek=$PWD/.build/release/handboek
forms=epub,html,tekst,json,opds

step "handleidingpagina’s en de voorbeelden uit de hulp"
.venv/bin/python Tools/man/check.py "$handboek" "$source_folder"

step "handboek"
TZ=America/New_York LC_ALL=C "$handboek" bouw "$source_folder" --naar "$target" --formaat "$forms"
(cd "$target" && sha256sum -c SHA256SUMS)

step "handleiding: elke opdracht erin, en het boek dat zij zelf is"
.venv/bin/python Tools/run_manual.py "$handboek" "$target/handboek.epub"
"$handboek" controleer Tools/handleiding --streng
"$handboek" bouw Tools/handleiding --naar "$target/handleiding" --formaat epub,html
"$handboek" controleer "$target/handleiding/handboek.epub" --streng
bash Tools/check-epub.sh "$target/handleiding/handboek.epub"
bash Tools/check-html.sh "$target/handleiding/handboek.html"

step "dezelfde bytes uit een andere map, tijdzone en taal, van een andere gebruiker, op één kern"
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
python3 Tools/same_bytes.py "$handboek" "$source_folder" "$target/SHA256SUMS" "$forms"

step "wat er mis kan gaan: schijf vol, afgebroken, geen rechten, vreemde bronnen"
python3 Tools/faults/run.py "$handboek" "$source_folder"

step "bronnen van wie het kwaad meent"
python3 Tools/hostile/run.py "$handboek" "$again/vijandig"
.venv/bin/python Tools/check_many_epubs.py "$again"/vijandig/*.epub
python3 Tools/fuzz/sources.py "$handboek" "$source_folder" 120r 1

step "drie gemaakte boeken: het kleinste, een aan de grens en een nieuw begonnen"
python3 Tools/made_books.py "$again/gemaakt"
"$handboek" nieuw "$again/gemaakt/nieuw"
"$handboek" controleer "$again/gemaakt/nieuw" --streng
"$handboek" bouw "$again/gemaakt/nieuw" --naar "$again/nieuw" --stil
bash Tools/check-html.sh "$again/nieuw/handboek.html"
for book in "$again"/gemaakt/*; do
  "$handboek" bouw "$book" --naar "$book/dist" --formaat epub,opds --stil
done
made=("$again"/gemaakt/*/dist/handboek.epub)
"$handboek" info "${made[0]}" | sed -n 1,6p

step "verzonnen handboek van de meting"
python3 Tests/Benchmarks/check.py "$handboek"

step "EPUBCheck"
bash Tools/check-epub.sh "$target/handboek.epub" "${made[@]}"

step "OPDS"
.venv/bin/python Tools/check_opds.py "$target" "$again"/gemaakt/*/dist

step "edities"
for edition in "$source_folder"/edities/*/; do
  name=$(basename "$edition")
  "$handboek" controleer "$edition" --streng
  "$handboek" bouw "$source_folder" --editie "$name" --naar "$again/edities/$name" --formaat epub
  "$handboek" controleer "$again/edities/$name/handboek.epub" --streng
  bash Tools/check-epub.sh "$again/edities/$name/handboek.epub"
done

step "drie edities in één keer, in delen, en afgebroken"
bash Tools/schaal/check.sh "$handboek" "$source_folder" "$again/schaal"

step "Debian-pakket"
bash Tools/package/check.sh "$handboek"

step "Nu HTML checker"
bash Tools/check-html.sh "$target/handboek.html"

step "Chromium en axe-core"
.venv/bin/python Tools/browser/run.py "$target" "${made[@]}"

step "handboek volg in Chromium"
.venv/bin/python Tools/browser/preview.py "$handboek" "$source_folder" "$again/volg"

step "PDF met WeasyPrint en Chromium"
.venv/bin/python Tools/print/run.py "$handboek" "$source_folder" "$again/druk"

step "boek met de bladzijden van de PDF"
for engine in weasyprint chromium; do
  bash Tools/check-epub.sh "$again/druk/boek-$engine/handboek.epub"
  "$handboek" controleer "$again/druk/boek-$engine/handboek.epub" --streng --kort
done

step "documentatie van de modules"
bash Tools/docs.sh .build/release/Modules "$again/docs"

step "installeren en aanvullen"
bash Tools/check-install.sh "$handboek"
bash Tools/check-completions.sh "$handboek"

step "JSON Schema"
schema=Sources/HandboekJSON/handboek.schema.json
[ -f "$schema" ] || fail "$schema ontbreekt"
.venv/bin/python Tools/check-json.py "$schema" "$target/handboek.json"
.venv/bin/python Tools/check-json.py "$schema" "$again/druk/boek-weasyprint/handboek.json"

step "schema's van velden en meldingen"
.venv/bin/python Tools/schemas/check.py "$handboek" "$source_folder" Tools/handleiding

step "controles op EPUB's, naast EPUBCheck"
for epub in "$target/handboek.epub" "${made[@]}"; do "$handboek" controleer "$epub" --streng; done
bash Tools/check-conformance.sh "$handboek"

step "lezen in een terminal"
.venv/bin/python Tools/terminal/run.py "$handboek" "$source_folder" "$again/schermen"

step "tests"
swift test --parallel

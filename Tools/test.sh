#!/usr/bin/env bash
# Everything: lint, the real book twice and two made ones, EPUBCheck, the Nu HTML checker, every page in
# Chromium, PDFs of two engines, the JSON schema, the feeds, our own checks of EPUBs next to EPUBCheck,
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

step "dezelfde bytes uit een andere map, tijdzone en taal"
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
cp -r "$source_folder" "$again/een andere map"
(cd / && umask 077 && TZ=Pacific/Kiritimati LC_ALL=tr_TR.UTF-8 LANG=tr_TR.UTF-8 \
  "$handboek" bouw "$again/een andere map" --naar "$again/uit" --formaat "$forms" --stil)
cmp "$target/SHA256SUMS" "$again/uit/SHA256SUMS" || fail "de tweede keer geeft andere bytes"
echo "gelijk"

step "twee gemaakte boeken: het kleinste en een aan de grens"
python3 Tools/made_books.py "$again/gemaakt"
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

step "PDF met WeasyPrint en Chromium"
.venv/bin/python Tools/print/run.py "$handboek" "$source_folder" "$again/druk"

step "boek met de bladzijden van de PDF"
for engine in weasyprint chromium; do
  bash Tools/check-epub.sh "$again/druk/boek-$engine/handboek.epub"
  "$handboek" controleer "$again/druk/boek-$engine/handboek.epub" --streng --kort
done

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

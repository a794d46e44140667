#!/usr/bin/env bash
# Everything: lint, the real book twice, EPUBCheck, the Nu HTML checker, every page in Chromium, PDFs
# of two engines, the JSON schema, our own checks of EPUBs next to EPUBCheck, and last the unit, golden
# and command tests, whose closing lines end the output.
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
handboek=.build/release/handboek

step "handboek"
"$handboek" bouw "$source_folder" --naar "$target"
(cd "$target" && sha256sum -c SHA256SUMS)

step "dezelfde bytes bij een tweede keer"
again=$(mktemp -d)
trap 'rm -rf "$again"' EXIT
"$handboek" bouw "$source_folder" --naar "$again" --stil
cmp "$target/SHA256SUMS" "$again/SHA256SUMS" || fail "de tweede keer geeft andere bytes"
echo "gelijk"

step "verzonnen handboek van de meting"
python3 Tests/Benchmarks/check.py "$handboek"

step "EPUBCheck"
bash Tools/check-epub.sh "$target/handboek.epub"

step "edities"
for edition in "$source_folder"/edities/*/; do
  name=$(basename "$edition")
  "$handboek" controleer "$edition" --streng
  "$handboek" bouw "$source_folder" --editie "$name" --naar "$again/edities/$name" --formaat epub
  "$handboek" controleer "$again/edities/$name/handboek.epub" --streng
  bash Tools/check-epub.sh "$again/edities/$name/handboek.epub"
done

step "Nu HTML checker"
bash Tools/check-html.sh "$target/handboek.html"

step "Chromium en axe-core"
.venv/bin/python Tools/browser/run.py "$target"

step "PDF met WeasyPrint en Chromium"
.venv/bin/python Tools/print/run.py "$handboek" "$source_folder" "$again/druk"

step "JSON Schema"
schema=Sources/HandboekJSON/handboek.schema.json
[ -f "$schema" ] || fail "$schema ontbreekt"
.venv/bin/python Tools/check-json.py "$schema" "$target/handboek.json"

step "controles op EPUB's, naast EPUBCheck"
"$handboek" controleer "$target/handboek.epub" --streng
bash Tools/check-conformance.sh "$handboek"

step "tests"
swift test --parallel

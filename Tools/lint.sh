#!/usr/bin/env bash
# Checks the layout of the Swift code, the length of its files, and the direction of imports.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

swift format lint --strict -r Package.swift Sources Tests Styles

status=0
while read -r count file; do
  [ "$file" != total ] && [ "$count" -gt 300 ] || continue
  echo "$file heeft $count regels; splits het (hoogstens 300)" >&2
  status=1
done < <(find Sources Tests Styles -name '*.swift' -print0 | xargs -0 wc -l)

# One importer for each C library and for the argument parser; the whole of Foundation nowhere.
only_in() {
  local module=$1 pattern=$2 found
  found=$(grep -rlE "^ *(public |package |internal )?import $pattern\$" Sources | grep -v "^Sources/$module/" || true)
  [ -z "$found" ] || {
    echo "alleen $module importeert $pattern, maar ook: $found" >&2
    status=1
  }
}
only_in HandboekSource CCMarkGFM
only_in HandboekSource CYAML
only_in HandboekXML CLibXML2
only_in HandboekContainer CZlib
only_in HandboekContainer CLibDeflate
only_in HandboekCatalogue CStemmer
only_in HandboekCommands ArgumentParser
only_in HandboekCommands CMalloc
only_in HandboekPreview "NIO[A-Za-z0-9]*"
only_in nergens Foundation
python3 Tools/check_limits.py || status=1
exit $status

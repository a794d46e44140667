#!/usr/bin/env bash
# Runs all Swift tests, and reading in a real terminal, while counting which lines they meet, also in the programs that
# they start, and fails when a library module stays under 90 percent. COVERAGE_HTML=folder writes pages that show the lines.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scratch=$PWD/.build-coverage
llvm=$(dirname "$(readlink -f "$(command -v swift)")")
swift build --build-tests --enable-code-coverage --scratch-path "$scratch"
tests=$(swift build --show-bin-path --scratch-path "$scratch")
runs=$tests/coverage-runs
rm -rf "$tests/codecov" "$runs"
mkdir -p "$tests/codecov" "$runs"
# A file for each run, 2 MB: runs that share one write nonsense in it when one of them is killed.
export HANDBOEK_PROFILE="$runs/%p.profraw"
swift test --skip-build --parallel --enable-code-coverage --scratch-path "$scratch"
python3 Tools/terminal/run.py "$tests/handboek" Handboek
find "$tests/codecov" "$runs" -name '*.profraw' >"$runs/list"
# Of a run that was killed while it wrote, the file is cut off; only when no file is whole, this fails.
"$llvm/llvm-profdata" merge -sparse -failure-mode=all -input-files="$runs/list" -o "$tests/codecov/all.profdata"
rm -rf "$runs"
objects=("$tests/handboekPackageTests.xctest" -object "$tests/handboek")
[ -z "${COVERAGE_HTML:-}" ] || "$llvm/llvm-cov" show -format html -output-dir "$COVERAGE_HTML" \
  -instr-profile "$tests/codecov/all.profdata" -ignore-filename-regex '/(Tests|\.build[^/]*)/' "${objects[@]}"
"$llvm/llvm-cov" export -summary-only -instr-profile "$tests/codecov/all.profdata" "${objects[@]}" |
  python3 Tools/coverage.py

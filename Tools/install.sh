#!/usr/bin/env bash
# Puts the program and what completes it in a shell under a folder, or takes them away again:
# `install.sh install PROGRAM PREFIX`, `install.sh uninstall PREFIX`. DESTDIR stands before it, for packages.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

action=${1:-} prefix=${!#}
case $prefix in /*) ;; *) fail "PREFIX moet een heel pad zijn, vanaf /: $prefix" ;; esac
root=${DESTDIR:-}$prefix
program=$root/bin/handboek
declare -A completions=(
  [bash]=$root/share/bash-completion/completions/handboek
  [zsh]=$root/share/zsh/site-functions/_handboek
  [fish]=$root/share/fish/vendor_completions.d/handboek.fish
)

case $action in
install)
  built=$2
  [ -x "$built" ] || fail "$built is er niet; voer eerst ‘make boek’ uit"
  install -D -m 755 "$built" "$program"
  for shell in "${!completions[@]}"; do
    "$built" hulp --aanvullen "$shell" | install -D -m 644 /dev/stdin "${completions[$shell]}"
  done
  echo "handboek staat in $program; aanvullen met de tab-toets werkt in een nieuw venster"
  ;;
uninstall)
  rm -f "$program" "${completions[@]}"
  # Folders that others use stay.
  for path in "$program" "${completions[@]}"; do
    (cd "$root" 2>/dev/null && rmdir -p --ignore-fail-on-non-empty "$(dirname "${path#"$root"/}")" 2>/dev/null) || true
  done
  echo "handboek is weg uit $root"
  ;;
*) fail "gebruik: install.sh install PROGRAMMA PREFIX, of install.sh uninstall PREFIX" ;;
esac

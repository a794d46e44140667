#!/usr/bin/env bash
# Tries the completion of commands, options and values in bash, zsh and fish themselves.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

handboek=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export PATH="$(dirname "$handboek"):$PATH"

"$handboek" hulp --aanvullen bash >"$folder/handboek.bash"
"$handboek" hulp --aanvullen zsh >"$folder/_handboek"
"$handboek" hulp --aanvullen fish >"$folder/handboek.fish"

expect() {
  local shell=$1 line=$2 wanted=$3 found=$4
  grep -qF -- "$wanted" <<<"$found" || fail "$shell vult ‘$line’ niet aan met ‘$wanted’, maar met: $found"
}

in_bash() {
  bash -c '. "$1"; COMP_WORDS=($2); [ "${2% }" = "$2" ] || COMP_WORDS+=(""); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _handboek; printf "%s\n" "${COMPREPLY[@]}"' bash "$folder/handboek.bash" "$1"
}

in_fish() { fish --no-config -c 'source $argv[1]; complete -C $argv[2]' "$folder/handboek.fish" "$1"; }

# zsh completes only at a prompt: one is made in a pseudo-terminal.
in_zsh() { python3 Tools/zsh_completion.py "$folder" "$1"; }

for shell in bash fish zsh; do
  command -v "$shell" >/dev/null || fail "$shell ontbreekt; voer ‘make install-tools’ uit"
  expect "$shell" "handboek vol" "volg" "$("in_$shell" "handboek vol")"
  expect "$shell" "handboek bouw --pap" "--papier" "$("in_$shell" "handboek bouw --pap")"
  expect "$shell" "handboek bouw --papier gr" "groot" "$("in_$shell" "handboek bouw --papier gr")"
  expect "$shell" "handboek hulp afs" "afsluitcodes" "$("in_$shell" "handboek hulp afs")"
  expect "$shell" "handboek bouw --naar Sou" "Sources" "$("in_$shell" "handboek bouw --naar Sou")"
done
# Where a shell shows meanings, they are Dutch.
expect fish "handboek vol" "Toont het handboek in uw browser" "$(in_fish "handboek vol")"
expect fish "handboek bouw --pap" "papier" "$(in_fish "handboek bouw --pap")"
expect zsh "handboek bouw --s" "Wijs aan wat er veranderd is" "$(in_zsh "handboek bouw --s")"
echo "bash, zsh en fish vullen aan"

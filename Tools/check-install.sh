#!/usr/bin/env bash
# Installs the program in a folder of its own, uses what is there, and takes it away again.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir -p "$folder/eigen map/bin"
touch "$folder/eigen map/bin/van-een-ander"
before=$(cd "$folder" && find . | sort)
bash Tools/install.sh install "$1" "$folder/eigen map"
(cd / && env -i HOME="$folder" "$folder/eigen map/bin/handboek" --versie)
bash -n "$folder/eigen map/share/bash-completion/completions/handboek"
head -1 "$folder/eigen map/share/zsh/site-functions/_handboek" | grep -qx '#compdef handboek'
[ -s "$folder/eigen map/share/fish/vendor_completions.d/handboek.fish" ]
bash Tools/install.sh uninstall "$folder/eigen map"
[ "$before" = "$(cd "$folder" && find . | sort)" ] || fail "weghalen liet iets achter: $(find "$folder")"
DESTDIR=$folder/wortel bash Tools/install.sh install "$1" /usr
[ -x "$folder/wortel/usr/bin/handboek" ] || fail "DESTDIR telt niet mee"

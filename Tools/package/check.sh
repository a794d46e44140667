#!/usr/bin/env bash
# The short check of the package, part of `make test`: check.sh PROGRAM. It is made twice, unpacked and used from there.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! has_apt; then
  echo "geen Debian: geen pakket"
  exit 0
fi
bash Tools/package/build.sh "$1" "$work/een"
(umask 077 && TZ=Pacific/Kiritimati LC_ALL=C bash Tools/package/build.sh "$1" "$work/twee" >/dev/null)
cmp "$work"/een/*.deb "$work"/twee/*.deb || fail "de tweede keer geeft andere bytes"

dpkg-deb -x "$work"/een/*.deb "$work/wortel"
dpkg-deb -e "$work"/een/*.deb "$work/gegevens"
(cd "$work/wortel" && md5sum --quiet -c "$work/gegevens/md5sums")
env -i "$work/wortel/usr/bin/handboek" --versie
env -i "$work/wortel/usr/bin/handboek" lees "$work/wortel/usr/share/doc/handboek/handleiding/handboek.epub" 3.1 >/dev/null
bash -n "$work/wortel/usr/share/bash-completion/completions/handboek"
! find "$work/wortel" -xtype l | grep . || fail "links zonder doel"

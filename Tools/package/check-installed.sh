#!/usr/bin/env bash
# Installs the package in a bare Debian 12 and uses it there as each of the four users of the program would, without a
# network and without rights: check-installed.sh PACKAGE HANDBOOK. Needs root, and Debian's mirror the first time.
#
# What each does is in `users.sh`. The bare system stays in .build/debian-12; the book must have the bytes that the same
# program gives outside it.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

package=$(readlink -f "$1") handbook=$(readlink -f "$2")
[ "$(id -u)" -eq 0 ] || fail "voer dit uit als root: het maakt een Debian in een map"
apt_install debootstrap lintian
bare=$PWD/.build/debian-12
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

step() { printf '== %s (%d s)\n' "$*" "$SECONDS"; }

step "lintian"
lintian --allow-root --fail-on error,warning "$package"

step "een kale Debian 12"
if [ ! -e "$bare/klaar" ]; then
  rm -rf "$bare"
  mkdir -p "$bare"
  debootstrap --variant=minbase bookworm "$bare" >"$bare.log" 2>&1 || fail "debootstrap mislukt; zie $bare.log"
  touch "$bare/klaar"
fi
cp -a "$bare/." "$root/"
[ ! -e "$root/usr/bin/swift" ] || fail "hier hoort geen Swift te zijn"

step "installeren zoals de handleiding zegt"
mkdir "$root/pakket"
cp "$package" "$root/pakket/"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# The line of the manual, as root: there is no sudo here, and nobody to say yes.
line=$(sed -n '/^```sh pakket$/,/^```$/p' Tools/handleiding/hoofdstukken/02-installeren.md | sed '1d;$d; s/^sudo apt /apt-get -y -qq /')
[ -n "$line" ] || fail "de handleiding zegt niet meer hoe je het pakket installeert"
chroot "$root" sh -c "apt-get update -qq && cd /pakket && DEBIAN_FRONTEND=noninteractive $line" >"$root/apt.log" 2>&1 ||
  fail "installeren mislukt: $(tail -5 "$root/apt.log")"
chroot "$root" ldd /usr/bin/handboek | grep -E 'swift|not found' && fail "er ontbreken bibliotheken"
chroot "$root" dpkg --verify handboek

step "vier gebruikers"
mkdir -p "$root/home/jan"
cp -r "$handbook" "$root/home/jan/Handboek"
cp Tools/package/users.sh "$root/home/jan/"
chown -R 1000:1000 "$root/home/jan"
# Swift reads its arguments from /proc; the mount is gone as soon as this ends.
unshare --net --mount sh -c 'mount -t proc proc "$0/proc" && exec chroot --userspec=1000:1000 "$0" "$@"' "$root" \
  env -i HOME=/home/jan PATH=/usr/bin:/bin LC_ALL=C.UTF-8 bash /home/jan/users.sh
mkdir "$root/buiten"
dpkg-deb -x "$package" "$root/buiten"
"$root/buiten/usr/bin/handboek" bouw "$handbook" --naar "$root/buiten/uit" --stil
cmp "$root/buiten/uit/SHA256SUMS" "$root/home/jan/uit/SHA256SUMS" || fail "daar ontstaan andere bytes dan hier"

step "verwijderen"
chroot "$root" dpkg --purge handboek >/dev/null
left=$(find "$root" -xdev -path "$root/buiten" -prune -o -path "$root/home" -prune -o -path "$root/pakket" -prune -o \
  -name '*handboek*' -print | grep -vE '/var/(log|lib/apt|cache)/' || true)
[ -z "$left" ] || fail "er blijft iets achter: $left"
echo "het pakket doet wat het belooft ($SECONDS s)"

#!/usr/bin/env bash
# Makes the Debian package of a built program: build.sh PROGRAM TARGET. The same sources give the same bytes.
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

program=$(readlink -f "$1") target=$2
has_apt || fail "een Debian-pakket maken kan alleen op Debian of Ubuntu"
apt_install dpkg-dev
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH

version=$("$program" --versie | cut -d' ' -f2)
arch=$(dpkg --print-architecture)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/handboek_${version}_$arch
share=$root/usr/share
docs=$share/doc/handboek
umask 022

# Without its symbols the program is 25 MB rather than 63.
install -D -m 755 "$program" "$root/usr/bin/handboek"
strip --strip-all --remove-section=.comment --remove-section=.note "$root/usr/bin/handboek"

python3 Tools/man/pages.py "$program" "$share/man" >/dev/null
find "$share/man" -type l | while read -r link; do
  ln -s "$(readlink "$link").gz" "$link.gz"
  rm "$link"
done
find "$share/man" -name '*.1' -exec gzip -9n {} +

install -d "$share/bash-completion/completions" "$share/zsh/vendor-completions" "$share/fish/vendor_completions.d"
# Completions are read by a shell, not run: no line that names an interpreter.
complete() { "$program" --generate-completion-script "$1" | sed '1{/^#!/d}'; }
complete bash >"$share/bash-completion/completions/handboek"
complete zsh >"$share/zsh/vendor-completions/_handboek"
complete fish >"$share/fish/vendor_completions.d/handboek.fish"

# Schemas by which editors check and complete fields.
install -D -m 644 -t "$share/handboek/schemas" Tools/schemas/*.schema.json Sources/HandboekJSON/handboek.schema.json

install -d "$docs"
{
  cat Tools/package/copyright
  sed 's/^/ /; s/^ *$/ ./' Sources/HandboekCover/OFL.txt
} >"$docs/copyright"
printf 'handboek (%s) stable; urgency=medium\n\n  * See README.md and the man pages.\n\n -- %s  %s\n' "$version" \
  "$(sed -n '0,/^Maintainer: /s/^Maintainer: //p' Tools/package/control)" "$(LC_ALL=C date -Ru -d "@$SOURCE_DATE_EPOCH")" |
  gzip -9n >"$docs/changelog.gz"
gzip -9nc CHANGELOG.md >"$docs/NEWS.md.gz"
cp README.md "$docs/"
"$program" bouw Tools/handleiding --naar "$work/handleiding" --formaat epub,html --stil
install -D -m 644 -t "$docs/handleiding" "$work/handleiding/handboek.epub" "$work/handleiding/handboek.html"

# What the program needs of the system, with the least versions, as Debian's own tool finds it.
mkdir "$work/debian"
cp Tools/package/control "$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$root/usr/bin/handboek" 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
[ -n "$depends" ] || fail "dpkg-shlibdeps vindt niet wat het programma nodig heeft"
install -d "$root/DEBIAN"
{
  printf 'Package: handboek\nVersion: %s\nArchitecture: %s\nInstalled-Size: %s\nDepends: %s\n' \
    "$version" "$arch" "$(du -sk --apparent-size "$root/usr" | cut -f1)" "$depends"
  sed '1,/^Package:/d; /^Architecture:/d' Tools/package/control
} >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"

mkdir -p "$target"
dpkg-deb --root-owner-group -Zxz --build "$root" "$target" >/dev/null
echo "gemaakt: $target/handboek_${version}_$arch.deb ($(du -k "$target/handboek_${version}_$arch.deb" | cut -f1) kB)"

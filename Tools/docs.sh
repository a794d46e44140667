#!/usr/bin/env bash
# Makes the documentation of the library modules out of their doc comments: docs.sh MODULES TARGET.
#
# MODULES is the folder of built modules. Both tools come with Swift: no plugin, no network, no second build.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

modules=$1 target=$2
for tool in swift-symbolgraph-extract docc; do
  command -v "$tool" >/dev/null || fail "$tool ontbreekt; het hoort bij Swift"
done
[ -d "$modules" ] || fail "$modules is er niet; voer eerst ‘make boek’ uit"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

options=(-target "$(swift -print-target-info | sed -n 's/.*"triple": "\([^"]*\)".*/\1/p' | head -1)" -I "$modules")
for library in Sources/C*/; do options+=(-I "$library"); done
read -ra found < <(pkg-config --cflags-only-I libxml-2.0)
for include in "${found[@]}"; do options+=(-Xcc "$include"); done
# The C modules of SwiftNIO and what it uses, which HandboekPreview imports.
for map in "$modules"/../*.build/module.modulemap .build/checkouts/*/Sources/*/include/module.modulemap; do
  [ ! -f "$map" ] || options+=(-Xcc "-fmodule-map-file=$map")
done

archives=()
for folder in Sources/Handboek*/; do
  module=$(basename "$folder")
  mkdir -p "$work/$module"
  swift-symbolgraph-extract -module-name "$module" "${options[@]}" -minimum-access-level public \
    -skip-synthesized-members -output-dir "$work/$module"
  # A module without public declarations has nothing to tell.
  grep -q '"symbols":\[{' "$work/$module/$module.symbols.json" || continue
  # The page of the module itself.
  introduction=$(grep "^$module"$'\t' Tools/modules.tsv) || fail "Tools/modules.tsv zegt niets van $module"
  mkdir -p "$work/$module.docc"
  printf '# ``%s``\n\n%s\n\n## Overview\n\n%s\n' "$module" "$(cut -f2 <<<"$introduction")" \
    "$(cut -f3 <<<"$introduction")" >"$work/$module.docc/$module.md"
  docc convert "$work/$module.docc" --additional-symbol-graph-dir "$work/$module" --fallback-display-name "$module" \
    --fallback-bundle-identifier "nl.handboek.$module" --output-dir "$work/$module.doccarchive" \
    >"$work/$module.log" 2>&1 || fail "$module: $(tail -5 "$work/$module.log")"
  archives+=("$work/$module.doccarchive")
done
rm -rf "$target"
mkdir -p "$(dirname "$target")"
docc merge "${archives[@]}" --synthesized-landing-page-name handboek --output-path "$work/alles.doccarchive"
docc process-archive transform-for-static-hosting "$work/alles.doccarchive" --output-path "$target" ${BASE:+--hosting-base-path "$BASE"}
echo "gemaakt: $target (${#archives[@]} modules); bekijk het met: python3 -m http.server -d $target"

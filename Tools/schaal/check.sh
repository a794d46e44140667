#!/usr/bin/env bash
# A step of `make test`: a few made-up editions of the real book, at once and as shares in processes of their own.
#   check.sh PROGRAM SOURCE TARGET
source "$(dirname "${BASH_SOURCE[0]}")/../lib.sh"

program=$1 source_folder=$2 target=$3 count=3

rm -rf "$target"
mkdir -p "$target"
python3 Tests/Benchmarks/editions.py "$source_folder" "$target/boek" "$count"
"$program" bouw "$target/boek" --edities alle --formaat epub --naar "$target/heel" --stil

pids=()
for ((share = 1; share <= count; share++)); do
  "$program" bouw "$target/boek" --edities alle --deel "$share/$count" --formaat epub --naar "$target/delen" --stil &
  pids+=($!)
done
for pid in "${pids[@]}"; do wait "$pid" || fail "een deel is mislukt"; done
diff -r "$target/heel" "$target/delen" || fail "$count delen in $count processen geven andere bytes dan één keer"

for ((share = 1; share <= count; share++)); do
  "$program" bouw "$target/boek" --edities alle --deel "$share/$count" --formaat tekst --naar "$target/deel-$share" --stil
  told=$(for edition in "$target"/boek/edities/*/; do basename "$edition"; done |
    python3 Tools/schaal/deel.py "$count" | grep "^$share/" | cut -f2)
  made=$(for edition in "$target/deel-$share"/*/; do [ ! -d "$edition" ] || basename "$edition"; done)
  [ "$told" = "$made" ] || fail "deel $share/$count: $made in plaats van $told"
done

for edition in "$target"/heel/*/; do
  (cd "$edition" && sha256sum -c --quiet SHA256SUMS)
  "$program" controleer "$edition/handboek.epub" --streng
done
bash Tools/check-epub.sh "$target"/heel/*/handboek.epub

# Ctrl-C halfway: what is there, is whole, and nothing else is.
"$program" bouw "$target/boek" --edities alle --naar "$target/afgebroken" >"$target/gezegd" 2>&1 &
pid=$!
until ls "$target"/afgebroken/* >"$target/lijst" 2>/dev/null || ! kill -0 "$pid" 2>/dev/null; do sleep 0.01; done
kill -TERM "$pid" 2>/dev/null || true
status=0
wait "$pid" || status=$?
[ "$status" -eq 143 ] || [ "$status" -eq 0 ] || fail "afgebroken, maar met afsluitcode $status"
[ "$status" -eq 0 ] || grep -q '^afgebroken' "$target/gezegd" || fail "er is niet gezegd dat het is afgebroken"
[ -z "$(find "$target/afgebroken" -name '.*')" ] || fail "er is een half bestand blijven staan"
for edition in "$target"/afgebroken/*/; do (cd "$edition" && sha256sum -c --quiet SHA256SUMS); done
echo "$count edities: in delen en in één keer dezelfde bytes; afgebroken staat er niets half"

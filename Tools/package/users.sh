# What the four users of handboek do, in a system where only the package is installed; see check-installed.sh.
set -euo pipefail
cd "$HOME"

user() { printf '\n%s\n' "-- $*"; }
expect() { # STATUS COMMAND…: it must end with that status
  local status=$1 got=0
  shift
  "$@" || got=$?
  [ "$got" -eq "$status" ] || { echo "‘$*’ eindigt met $got, niet met $status" >&2; exit 1; }
}

user "redactie: controleren, een fout maken en verbeteren, bouwen, bijhouden"
handboek controleer --streng
cp -r Handboek proef
echo 'Een dode [link](weg.md).' >>proef/hoofdstukken/01-waar-begin-ik.md
expect 1 handboek controleer proef --kort
expect 65 handboek bouw proef --naar nergens --kort
[ ! -e nergens ]
handboek bouw --naar uit
handboek controleer uit/handboek.epub --streng
handboek controleer --werklijst | head -4
handboek hiaten --csv >hiaten.csv
(cd uit && sha256sum --quiet -c SHA256SUMS)

user "bestuurder: het e-boek lezen, zonder de map"
mkdir los && cp uit/handboek.epub los/ && cd los
handboek info handboek.epub | head -3
handboek lees handboek.epub 3.1
[ "$(TERM=dumb handboek lees handboek.epub | wc -l)" -gt 1000 ]
cd ..

user "griffie: een raadsstuk, het boek op papier, en de handleiding"
handboek raadstuk 4 3.12-3.18 --vraag groep-blijft-demonstreren --vergadering Raad --agendapunt 7 \
  --titel "Omgaan met onrust" --formaat html,epub,tekst --naar stuk
ls stuk
expect 69 handboek raadstuk 4 --formaat pdf --naar stuk
handboek lees /usr/share/doc/handboek/handleiding/handboek.epub 9.1 | head -5

user "terminal: zoeken, filteren, data, hulp"
handboek zoek los/handboek.epub polarisatie --aantal 2
expect 1 handboek zoek los/handboek.epub zeppelin
handboek aanbod los/handboek.epub --thema polarisatie --soort training --json >aanbod.json
handboek vraag los/handboek.epub "mag ik zorgen over een jongere delen" | head -3
handboek exporteer --formaat csl --naar bronnen.json
expect 64 handboek zoek --regel
expect 0 sh -c 'handboek lees los/handboek.epub | head -1 >/dev/null'
for page in /usr/share/man/man1/handboek.1.gz /usr/share/man/nl/man1/handboek-bouw.1.gz; do
  # A bare Debian leaves out man pages of packages it installs; a desktop has them.
  [ ! -e "$page" ] || gzip -t "$page"
done

#!/usr/bin/env bash
# Installs the C libraries that `handboek` is linked with. Does nothing when they are there.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

command -v swift >/dev/null || fail "swift ontbreekt; installeer Swift 6.2 of nieuwer van swift.org"
packages=(libcmark-gfm-dev libcmark-gfm-extensions-dev libdeflate-dev libstemmer-dev libxml2-dev
  libyaml-dev zlib1g-dev pkg-config)
if has_apt; then
  apt_install "${packages[@]}"
elif command -v pkg-config >/dev/null &&
  pkg-config --exists libcmark-gfm libdeflate libxml-2.0 yaml-0.1 zlib; then
  :
elif [ "$(uname)" = Darwin ]; then
  fail "bibliotheken ontbreken; voer uit: brew install cmark-gfm libdeflate libxml2 libyaml snowball zlib pkg-config"
else
  fail "dit systeem heeft geen apt; installeer zelf de ontwikkelbestanden van
  cmark-gfm (met extensies), libdeflate, libstemmer (snowball), libxml2, libyaml, zlib en pkg-config"
fi

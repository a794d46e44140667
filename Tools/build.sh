#!/usr/bin/env bash
# Builds the release program. On Linux the Swift runtime goes into it: it then starts in 5 ms rather than
# 15 ms, and runs where no Swift is installed.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

options=(-c release --product handboek)
runtime=$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")/lib/swift_static
[ "$(uname)" = Linux ] && [ -d "$runtime" ] && options+=(--static-swift-stdlib)

# The linker warns about a function of Foundation that handboek does not call.
swift build "${options[@]}" 2>&1 | grep -v mktemp

#!/usr/bin/env python3
"""Says in which share of `handboek bouw --edities alle --deel i/n` each edition falls.

    deel.py COUNT NAME...        # or names on standard input, one a line

The rule, so that other programs can follow it: the first eight bytes of the SHA-256 of the name in UTF-8, as a number
with the most significant byte first; its remainder when divided by the number of shares, plus one.
"""

import hashlib
import sys


def share_of(name, count):
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], "big") % count + 1


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    for name in sys.argv[2:] or sys.stdin.read().splitlines():
        print(f"{share_of(name, int(sys.argv[1]))}/{sys.argv[1]}\t{name}")

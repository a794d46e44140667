"""Pictures for the benchmark: small PNGs that do not shrink, and small drawings that do."""

import struct
import zlib


def png(width, height, rng):
    """An RGB PNG of noise over a gradient: stored blocks, so that no version of zlib matters."""
    raw = bytearray()
    for y in range(height):
        raw.append(0)
        for x in range(width):
            r = int(rng.random() * 16777216)
            raw += bytes(((r >> 16) & 255, ((r >> 8) & 127) + x * 128 // width, (r & 127) + y * 128 // height))
    body, at = bytearray(b"\x78\x01"), 0
    while at < len(raw):
        piece = raw[at:at + 65535]
        at += len(piece)
        body += struct.pack("<BHH", 1 if at >= len(raw) else 0, len(piece), len(piece) ^ 0xFFFF) + piece
    body += struct.pack(">I", zlib.adler32(bytes(raw)))

    def chunk(kind, data):
        data = bytes(data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def svg(rng):
    """A drawing of boxes with lines between them, as the real book's are."""
    places = [(rng.between(10, 360), rng.between(10, 220)) for _ in range(rng.between(6, 12))]
    lines = [f'<path d="M{a} {b} L{c} {d}" stroke="#555"/>' for (a, b), (c, d) in zip(places, places[1:])]
    boxes = [f'<rect x="{x}" y="{y}" width="60" height="26" rx="4" fill="#dce6f0" stroke="#234"/>' for x, y in places]
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 440 270">\n'
            + "\n".join(lines + boxes) + "\n</svg>\n").encode()

#pragma once
#include <zlib.h>

// deflateInit2 and inflateInit2 are macros, which Swift cannot see.
static inline int hb_deflate_init(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
}
static inline int hb_inflate_init(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

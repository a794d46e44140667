#pragma once
#include <zlib.h>

// inflateInit2 is a macro, which Swift cannot see.
static inline int hb_inflate_init(z_stream *stream) { return inflateInit2(stream, -MAX_WBITS); }

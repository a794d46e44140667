/// What other formats than ZIP ask of zlib.
public enum CompressedData {
  /// The bytes as a zlib stream (RFC 1950), which a PNG holds.
  public static func zlib(_ bytes: [UInt8]) -> [UInt8] {
    // 32 kB window, default level: 0x789C is a multiple of 31.
    [0x78, 0x9C] + (Deflate.deflated(bytes) ?? stored(bytes)) + bigEndian(Zlib.adler(bytes))
  }

  /// The CRC-32 of the bytes (ISO 3309), which a PNG asks of each chunk.
  public static func checksum(_ bytes: [UInt8]) -> UInt32 { Zlib.checksum(bytes) }

  /// The bytes as blocks that are not compressed (RFC 1951 §3.2.4), for when there is no memory.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    repeat {
      let end = min(start + 65_535, bytes.count)
      let length = UInt16(truncatingIfNeeded: end - start)
      result.append(end == bytes.count ? 1 : 0)
      for value in [length, ~length] {
        result.append(UInt8(truncatingIfNeeded: value))
        result.append(UInt8(truncatingIfNeeded: value >> 8))
      }
      result += bytes[start..<end]
      start = end
    } while start < bytes.count
    return result
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
  }
}

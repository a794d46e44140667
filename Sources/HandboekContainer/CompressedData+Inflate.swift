extension CompressedData {
  /// What a zlib stream holds; nil when it is broken, or holds more than `limit` bytes.
  ///
  /// Its checksum is not looked at, nor what follows it: a PDF may end a stream with a line end.
  public static func inflated(zlib bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    guard bytes.count > 2, bytes[bytes.startIndex] & 0x0F == 8, bytes[bytes.startIndex + 1] & 0x20 == 0,
      var stream = InflateStream()
    else { return nil }
    return stream.expand(bytes.dropFirst(2), limit: limit)
  }
}

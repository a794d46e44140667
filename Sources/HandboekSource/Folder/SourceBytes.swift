internal import HandboekXML

/// The bytes of a source file as this program counts its lines and columns.
public enum SourceBytes {
  /// The bytes without a byte order mark, which is no text, and with each line end as one line feed.
  ///
  /// Some Windows editors write the mark; a lone carriage return counts as a line end too.
  public static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    let hasReturn = unsafe bytes.withUnsafeBufferPointer {
      unsafe ByteSearch.place(of: 0x0D, in: $0, from: 0) < $0.count
    }
    return hasReturn ? unixLines(bytes) : bytes
  }

  private static func unixLines(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      if byte != 0x0D {
        result.append(byte)
      } else if index + 1 >= bytes.count || bytes[index + 1] != 0x0A {
        result.append(0x0A)
      }
    }
    return result
  }
}

/// Bytes of an address that stand as `%` and two hexadecimal digits (RFC 3986 §2.1).
public enum PercentEncoding {
  /// The text with such bytes decoded, once; broken escapes stay as they are.
  public static func decoded(_ text: some StringProtocol) -> String {
    // One call for all bytes: a loop over the text of a type that is not known here takes several for each.
    let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
      unsafe !utf8.contains(UInt8(ascii: "%"))
    }
    if isPlain == true { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The value of a hexadecimal digit; nil for another byte.
  public static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }
}

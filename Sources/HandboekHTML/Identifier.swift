/// Ids for the `id` attribute.
public enum Identifier {
  /// The text as an id that is valid in HTML and XML and needs no escape in an address.
  ///
  /// Letters, digits, `-` and `_` stay; every other byte becomes `.` and its number, so that different texts
  /// stay different.
  public static func safe(_ text: String) -> String {
    if text.utf8.allSatisfy(isSafe) { return text }
    var safe: [UInt8] = []
    for byte in text.utf8 {
      if isSafe(byte) {
        safe.append(byte)
      } else {
        safe += Array(".\(byte)".utf8)
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

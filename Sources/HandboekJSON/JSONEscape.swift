/// The escapes of JSON strings (RFC 8259 §7).
///
/// Beside what the standard asks, DEL, C1 controls, line separators, bidirectional controls and the
/// byte order mark are escaped too: a JSON document shown on a terminal cannot command it either.
enum JSONEscape {
  static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var runStart = 0
    var index = 0
    while index < utf8.count {
      let first = unsafe utf8[index]
      if first >= 0x20, first < 0x7F, first != UInt8(ascii: "\""), first != UInt8(ascii: "\\") {
        index += 1
        continue
      }
      let second = index + 1 < utf8.count ? unsafe utf8[index + 1] : 0
      let third = index + 2 < utf8.count ? unsafe utf8[index + 2] : 0
      guard let (escaped, length) = escape(first, second, third) else {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: utf8[runStart..<index])
      bytes.append(contentsOf: escaped)
      index += length
      runStart = index
    }
    unsafe bytes.append(contentsOf: utf8[runStart...])
  }

  /// The escape for the character that starts with these bytes, and how many bytes it replaces.
  private static func escape(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> ([UInt8], Int)? {
    switch first {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): ([UInt8(ascii: "\\"), first], 1)
    case 0x00..<0x20, 0x7F: (unicode(UInt16(first)), 1)
    case 0xC2 where second < 0xA0: (unicode(UInt16(second)), 2)
    case 0xE2 where second == 0x80 && (0xA8...0xAE).contains(third):
      (unicode(0x2000 + UInt16(third - 0x80)), 3)
    case 0xE2 where second == 0x81 && (0xA6...0xA9).contains(third):
      (unicode(0x2040 + UInt16(third - 0x80)), 3)
    case 0xEF where second == 0xBB && third == 0xBF: (unicode(0xFEFF), 3)
    default: nil
    }
  }

  /// The escape of a code unit, such as `\u001B`.
  private static func unicode(_ value: UInt16) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return Array("\\u".utf8) + [12, 8, 4, 0].map { digits[Int(value >> $0) & 0xF] }
  }
}

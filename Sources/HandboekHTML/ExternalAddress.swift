/// Outside addresses, made fit for an `href` attribute.
enum ExternalAddress {
  private static let schemes = ["https:", "http:", "mailto:", "tel:"]

  /// The address with characters that URLs may not contain percent-encoded (WHATWG URL §1.3).
  ///
  /// Nil for other schemes than web, mail and telephone: `javascript:` and the like run code.
  static func safe(_ address: String) -> String? {
    let lowercased = address.prefix(8).lowercased()
    guard schemes.contains(where: { lowercased.hasPrefix($0) }) else { return nil }
    var bytes: [UInt8] = []
    let source = Array(address.utf8)
    bytes.reserveCapacity(source.count)
    for (index, byte) in source.enumerated() {
      let mustEncode =
        switch byte {
        case 0..<0x20, 0x7F: false  // the writer drops control characters
        case UInt8(ascii: "%"): !isEscape(at: index, in: source)
        default: encoded.contains(byte)
        }
      if mustEncode {
        bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The address as readers see it: without `https://` and a last slash.
  static func shown(_ address: String) -> String {
    var shown = Substring(address)
    for scheme in ["https://", "http://", "mailto:", "tel:"] where shown.hasPrefix(scheme) {
      shown = shown.dropFirst(scheme.count)
      break
    }
    if shown.hasSuffix("/") { shown = shown.dropLast() }
    return String(shown)
  }

  private static let encoded = Array(" \"<>\\^`{|}[]".utf8)

  private static func isEscape(at index: Int, in bytes: [UInt8]) -> Bool {
    index + 2 < bytes.count && isHexadecimal(bytes[index + 1]) && isHexadecimal(bytes[index + 2])
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

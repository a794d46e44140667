import HandboekDocument

/// How characters are compared in a search: small letters without accents.
enum WordFolding {
  /// What a byte of UTF-8 is to a word: a letter or digit in its small form, or one of the codes below.
  static let bytes: [UInt8] = (0...255).map { (byte: Int) -> UInt8 in
    switch byte {
    case 0x30...0x39, 0x61...0x7A: UInt8(byte)
    case 0x41...0x5A: UInt8(byte + 32)
    case 0x27, 0x2D: special
    case 0x80...0xFF: special
    default: ends
    }
  }
  /// A byte that ends a word.
  static let ends: UInt8 = 0
  /// A byte that needs a closer look: an apostrophe, a hyphen, the start of a longer character.
  static let special: UInt8 = 1

  /// The folded form of a character beyond ASCII; nil when it is no part of a word.
  ///
  /// A combining mark (U+0300 to U+036F) is part of a word, and nothing without its accents.
  static func folded(_ scalar: Unicode.Scalar) -> [UInt8]? {
    if (0x80...0x17F).contains(scalar.value) { return latin[Int(scalar.value) - 0x80] }
    if (0x300...0x36F).contains(scalar.value) { return [] }
    // Dashes, quotes and dots: asking Unicode of each was a hundredth of a search.
    if (0x2000...0x2070).contains(scalar.value) { return nil }
    return general(scalar)
  }

  private static let latin: [[UInt8]?] = (0x80...0x17F).map { (value: UInt32) in
    Unicode.Scalar(value).flatMap(general)
  }

  private static func general(_ scalar: Unicode.Scalar) -> [UInt8]? {
    guard scalar.properties.isAlphabetic else { return nil }
    var bytes: [UInt8] = []
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = LetterFolding.plain(small) {
        bytes += Array(plain.utf8)
      } else if small.properties.isAlphabetic {
        bytes += Array(String(small).utf8)
      }
    }
    return bytes
  }

  /// One character as patterns compare it: in its small form, without accent where one letter is left.
  static func folded(single scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 {
      return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
    }
    let small = scalar.properties.lowercaseMapping.unicodeScalars
    guard small.count == 1, let only = small.first else { return scalar }
    guard let plain = LetterFolding.plain(only)?.unicodeScalars, plain.count == 1 else { return only }
    return plain.first ?? only
  }

  /// The character that starts at a byte, and its length; a replacement character for what is no UTF-8.
  static func decode(_ bytes: Swift.Span<UInt8>, at index: Int, end: Int) -> (
    scalar: Unicode.Scalar, length: Int
  ) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, index + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0xFF >> (UInt32(length) + 1))
    for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

import HandboekDocument

/// Takes the words out of a text: small letters and digits, without accents.
///
/// A word with hyphens gives its parts and the whole without hyphens, so that "e-learning" and "elearning"
/// meet; the ’s of a plural goes ("thema’s" is "thema").
struct WordScanner {
  /// What is longer is no word.
  private static let longest = 64
  private var word: [UInt8] = []
  /// The parts of a word with hyphens so far.
  private var parts: [[UInt8]] = []
  /// The length of the word when its last apostrophe came.
  private var apostrophe: Int?

  /// Calls `visit` with each word of a text.
  static func scan(_ text: String, _ visit: ([UInt8]) -> Void) {
    var scanner = WordScanner()
    var text = text
    text.makeContiguousUTF8()
    // Most of Dutch is ASCII; the few other characters are decoded one by one.
    let utf8 = text.utf8
    var index = utf8.startIndex
    while index < utf8.endIndex {
      let byte = utf8[index]
      if byte < 0x80 {
        scanner.take(byte, visit)
        utf8.formIndex(after: &index)
      } else {
        scanner.take(text.unicodeScalars[index], visit)
        index = text.unicodeScalars.index(after: index)
      }
    }
    scanner.end(visit)
  }

  private mutating func take(_ byte: UInt8, _ visit: ([UInt8]) -> Void) {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: word.append(byte)
    case 0x41...0x5A: word.append(byte + 32)
    case UInt8(ascii: "'"): apostrophe = word.count
    case UInt8(ascii: "-") where !word.isEmpty:
      parts.append(word)
      word.removeAll(keepingCapacity: true)
    default: end(visit)
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar, _ visit: ([UInt8]) -> Void) {
    // Soft hyphens and apostrophes are no part of a word, and do not end it.
    if scalar.value == 0xAD { return }
    if scalar.value == 0x2019 { return apostrophe = word.count }
    guard scalar.properties.isAlphabetic else { return end(visit) }
    for small in scalar.properties.lowercaseMapping.unicodeScalars {
      if let plain = LetterFolding.plain(small) {
        word += Array(plain.utf8)
      } else if small.properties.isAlphabetic {
        word += Array(String(small).utf8)
      }
    }
  }

  private mutating func end(_ visit: ([UInt8]) -> Void) {
    defer {
      word.removeAll(keepingCapacity: true)
      parts.removeAll(keepingCapacity: true)
      apostrophe = nil
    }
    if let apostrophe, apostrophe > 0, word.count == apostrophe + 1, word.last == UInt8(ascii: "s") {
      word.removeLast()
    }
    if parts.isEmpty { return give(word, visit) }
    if !word.isEmpty { parts.append(word) }
    for part in parts { give(part, visit) }
    if parts.count > 1 { give(Array(parts.joined()), visit) }
  }

  /// A single sign says too little to look for.
  private func give(_ word: [UInt8], _ visit: ([UInt8]) -> Void) {
    if (2...Self.longest).contains(word.count) { visit(word) }
  }
}

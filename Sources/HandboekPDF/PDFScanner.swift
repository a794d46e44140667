/// Reads values and words from the bytes of a PDF (ISO 32000-1 §7.2, §7.3).
///
/// Everything is bounded by the bytes and by a depth; what is broken ends the reading.
struct PDFScanner {
  let bytes: ArraySlice<UInt8>
  /// The place of the next byte; never behind the end.
  var index: Int

  /// How deep arrays and dictionaries may stand in each other.
  private static let maximumDepth = 40

  init(_ bytes: ArraySlice<UInt8>, at index: Int? = nil) {
    self.bytes = bytes
    self.index = min(max(index ?? bytes.startIndex, bytes.startIndex), bytes.endIndex)
  }

  /// A value, or a word that is none: `obj`, `endobj`, an operator.
  enum Token: Hashable {
    case value(PDFValue)
    case word(String)
  }

  var isAtEnd: Bool { index >= bytes.endIndex }

  /// The next value or word; nil at the end or where the file is broken.
  mutating func token() -> Token? { token(depth: 0) }

  /// The next value; nil when there is a word, or nothing.
  mutating func value() -> PDFValue? {
    if case .value(let value)? = token() { return value }
    return nil
  }

  /// Skips the word when it comes next.
  mutating func skip(_ word: String) -> Bool {
    let start = index
    if token() == .word(word) { return true }
    index = start
    return false
  }

  mutating func skipSpace() {
    while index < bytes.endIndex {
      if bytes[index] == UInt8(ascii: "%") {
        while index < bytes.endIndex, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      } else if Self.isSpace(bytes[index]) {
        index += 1
      } else {
        return
      }
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 || byte == 0x0C || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: isSpace(byte)
    }
  }

  private func peek(_ distance: Int = 0) -> UInt8? {
    index + distance < bytes.endIndex ? bytes[index + distance] : nil
  }

  private mutating func token(depth: Int) -> Token? {
    skipSpace()
    guard let byte = peek(), depth <= Self.maximumDepth else { return nil }
    switch byte {
    case UInt8(ascii: "/"): return .value(.name(name()))
    case UInt8(ascii: "("): return literalString().map { .value(.string($0)) }
    case UInt8(ascii: "["): return array(depth).map { .value(.array($0)) }
    case UInt8(ascii: "<"):
      if peek(1) == UInt8(ascii: "<") { return dictionary(depth).map { .value(.dictionary($0)) } }
      return hexString().map { .value(.string($0)) }
    case UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ")"):
      index += 1
      return .word(String(decoding: [byte], as: UTF8.self))
    case UInt8(ascii: ">"):
      index += peek(1) == byte ? 2 : 1
      return .word(">>")
    default: return numberOrWord(depth)
    }
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = index
    while let byte = peek(), !Self.isDelimiter(byte) { index += 1 }
    return bytes[start..<index]
  }

  /// A number, a reference (§7.3.10), a constant, or another word.
  private mutating func numberOrWord(_ depth: Int) -> Token? {
    let text = word()
    if let number = Self.number(text) {
      guard depth > 0 || isReferenceAllowed, let object = Int(exactly: number), object >= 0 else {
        return .value(.number(number))
      }
      return .value(reference(to: object) ?? .number(number))
    }
    switch String(decoding: text, as: UTF8.self) {
    case "true": return .value(.bool(true))
    case "false": return .value(.bool(false))
    case "null": return .value(.null)
    case let word: return .word(word)
    }
  }

  /// Whether `1 0 R` outside an array or dictionary is a reference; content streams have none.
  var isReferenceAllowed = false

  private mutating func reference(to object: Int) -> PDFValue? {
    let start = index
    skipSpace()
    if let generation = Self.number(word()), generation >= 0 {
      skipSpace()
      if word().elementsEqual([UInt8(ascii: "R")]) { return .reference(object) }
    }
    index = start
    return nil
  }

  private static func number(_ text: ArraySlice<UInt8>) -> Double? {
    guard let first = text.first, text.count <= 40 else { return nil }
    guard
      first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: ".")
        || (0x30...0x39).contains(first)
    else { return nil }
    return Double(String(decoding: text, as: UTF8.self))
  }

  private mutating func name() -> String {
    index += 1
    let raw = word()
    guard raw.contains(UInt8(ascii: "#")) else { return String(decoding: raw, as: UTF8.self) }
    var decoded: [UInt8] = []
    var position = raw.startIndex
    while position < raw.endIndex {
      if raw[position] == UInt8(ascii: "#"), position + 2 < raw.endIndex,
        let high = Self.digit(raw[position + 1]), let low = Self.digit(raw[position + 2])
      {
        decoded.append(high << 4 | low)
        position += 3
      } else {
        decoded.append(raw[position])
        position += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private mutating func hexString() -> [UInt8]? {
    index += 1
    var result: [UInt8] = []
    var high: UInt8?
    while let byte = peek() {
      index += 1
      if byte == UInt8(ascii: ">") {
        if let high { result.append(high << 4) }
        return result
      }
      guard let value = Self.digit(byte) else { continue }
      if let first = high {
        result.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return nil
  }

  private mutating func array(_ depth: Int) -> [PDFValue]? {
    index += 1
    var values: [PDFValue] = []
    while let token = token(depth: depth + 1) {
      if case .value(let value) = token { values.append(value) }
      if token == .word("]") { return values }
    }
    return nil
  }

  private mutating func dictionary(_ depth: Int) -> [String: PDFValue]? {
    index += 2
    var entries: [String: PDFValue] = [:]
    while let token = token(depth: depth + 1) {
      if token == .word(">>") { return entries }
      guard case .value(.name(let key)) = token, case .value(let value)? = self.token(depth: depth + 1) else {
        return nil
      }
      entries[key] = value
    }
    return nil
  }
}

/// The tokens of CSS (CSS Syntax Level 3 §4), coarse: what the rules need.
struct StyleToken: Sendable {
  enum Kind: Sendable, Hashable {
    case space
    case word
    /// `@media`.
    case atWord
    case string
    case url
    /// A word and its opening parenthesis.
    case function
    /// One other byte.
    case delimiter(UInt8)
    /// A string that ends at a line end.
    case badString
    /// A comment, string or address that the end of the file cuts off.
    case unfinished
  }

  var kind: Kind
  var range: Range<Int>
}

/// Splits CSS into tokens in one pass.
struct StyleTokenizer {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  static func tokens(_ bytes: [UInt8]) -> [StyleToken] {
    var tokenizer = StyleTokenizer(bytes)
    var tokens: [StyleToken] = []
    while let token = tokenizer.next() { tokens.append(token) }
    return tokens
  }

  mutating func next() -> StyleToken? {
    guard index < bytes.count else { return nil }
    let start = index
    let kind = read()
    return StyleToken(kind: kind, range: start..<index)
  }

  private mutating func read() -> StyleToken.Kind {
    let byte = bytes[index]
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20:
      skipSpace()
      return .space
    case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"):
      let end = TagScanner.end(bytes, after: index + 2, "*/")
      let isClosed = end - index >= 4 && bytes[end - 2] == UInt8(ascii: "*") && bytes[end - 1] == byte
      index = end
      return isClosed ? .space : .unfinished
    case UInt8(ascii: "<") where bytes[index...].starts(with: Array("<!--".utf8)):
      index += 4
      return .space
    case UInt8(ascii: "-") where bytes[index...].starts(with: Array("-->".utf8)):
      index += 3
      return .space
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return readString(byte)
    case UInt8(ascii: "@"):
      index += 1
      skipWord()
      return .atWord
    default:
      guard Self.isWord(byte) else {
        index += 1
        return .delimiter(byte)
      }
      return readWord()
    }
  }

  private mutating func readWord() -> StyleToken.Kind {
    let start = index
    skipWord()
    guard peek(0) == UInt8(ascii: "(") else { return .word }
    let name = String(decoding: bytes[start..<index], as: UTF8.self).lowercased()
    index += 1
    guard name == "url" else { return .function }
    let open = index
    skipSpace()
    if let quote = peek(0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let kind = readString(quote)
      guard kind == .string else { return kind }
      skipSpace()
      guard peek(0) == UInt8(ascii: ")") else { return .unfinished }
      index += 1
      return .url
    }
    guard let close = bytes[open...].firstIndex(of: UInt8(ascii: ")")) else {
      index = bytes.count
      return .unfinished
    }
    index = close + 1
    return .url
  }

  private mutating func readString(_ quote: UInt8) -> StyleToken.Kind {
    index += 1
    while index < bytes.count {
      switch bytes[index] {
      case quote:
        index += 1
        return .string
      case 0x0A, 0x0D: return .badString
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    index = bytes.count
    return .unfinished
  }

  private mutating func skipSpace() {
    while let byte = peek(0), [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte) { index += 1 }
  }

  private mutating func skipWord() {
    while let byte = peek(0), Self.isWord(byte) {
      index += byte == UInt8(ascii: "\\") && index + 1 < bytes.count ? 2 : 1
    }
  }

  private func peek(_ offset: Int) -> UInt8? { index + offset < bytes.count ? bytes[index + offset] : nil }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "\\"), UInt8(ascii: "%"): true
    default: false
    }
  }
}

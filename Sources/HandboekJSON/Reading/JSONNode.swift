/// A JSON value (RFC 8259), with the members of an object in their order.
package indirect enum JSONNode: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number that is no integer; nothing here needs its value.
  case number
  case string(String)
  case array([JSONNode])
  case object([Member])

  package struct Member: Sendable, Equatable {
    package var name: String
    package var value: JSONNode
  }
}

/// Reads JSON as hostile input: bounded in size, depth and number of values.
package struct JSONParser {
  /// The most bytes, levels and values that a document may have.
  package static let maximumBytes = 64 << 20
  package static let maximumDepth = 64
  package static let maximumValues = 8_000_000

  private let bytes: [UInt8]
  private let unwanted: [String]
  private var index = 0
  private var values = 0
  /// Whether what is read is only looked over, because it stands in a member that nobody wants.
  private var isSkipping = false

  /// The value of a whole document.
  ///
  /// - Parameter unwanted: Names of members to leave out wherever they stand; what they hold must be JSON all the same.
  package static func parse(_ bytes: [UInt8], without unwanted: [String] = []) throws(JSONFault) -> JSONNode {
    guard bytes.count <= maximumBytes else { throw .tooLarge }
    var parser = JSONParser(bytes: bytes, unwanted: unwanted)
    let value = try parser.value(depth: 0)
    parser.skipSpace()
    guard parser.index == bytes.count else { throw .notJSON(offset: parser.index) }
    return value
  }

  private init(bytes: [UInt8], unwanted: [String]) {
    self.bytes = bytes
    self.unwanted = unwanted
  }

  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONNode {
    guard depth < Self.maximumDepth else { throw .tooLarge }
    values += 1
    guard values <= Self.maximumValues else { throw .tooLarge }
    skipSpace()
    switch byte {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONNode.Member] {
    var members: [JSONNode.Member] = []
    index += 1
    skipSpace()
    if take(UInt8(ascii: "}")) { return [] }
    repeat {
      skipSpace()
      guard byte == UInt8(ascii: "\"") else { throw fault }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw fault }
      let wasSkipping = isSkipping
      if unwanted.contains(name) { isSkipping = true }
      let value = try value(depth: depth + 1)
      if !isSkipping { members.append(JSONNode.Member(name: name, value: value)) }
      isSkipping = wasSkipping
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw fault }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONNode] {
    var elements: [JSONNode] = []
    index += 1
    skipSpace()
    if take(UInt8(ascii: "]")) { return [] }
    repeat {
      let value = try value(depth: depth + 1)
      if !isSkipping { elements.append(value) }
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw fault }
    return elements
  }

  private mutating func word(_ word: StaticString, _ value: JSONNode) throws(JSONFault) -> JSONNode {
    let end = index + word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { unsafe bytes[index..<min(end, bytes.count)].elementsEqual($0) }
    guard matches else { throw fault }
    index = end
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONNode {
    let start = index
    _ = take(UInt8(ascii: "-"))
    let digits = index
    while isDigit(byte) { index += 1 }
    guard index > digits, bytes[digits] != UInt8(ascii: "0") || index == digits + 1 else { throw fault }
    var isInteger = true
    if take(UInt8(ascii: ".")) { try skipDigits(&isInteger) }
    if byte | 0x20 == UInt8(ascii: "e") {
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      try skipDigits(&isInteger)
    }
    guard isInteger, let value = Int(String(decoding: bytes[start..<index], as: UTF8.self)) else {
      return .number
    }
    return .integer(value)
  }

  private mutating func skipDigits(_ isInteger: inout Bool) throws(JSONFault) {
    isInteger = false
    guard isDigit(byte) else { throw fault }
    while isDigit(byte) { index += 1 }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func take(_ wanted: UInt8) -> Bool {
    guard index < bytes.count, bytes[index] == wanted else { return false }
    index += 1
    return true
  }

  private var fault: JSONFault { .notJSON(offset: index) }
}

// MARK: Strings

extension JSONParser {
  /// A string; bytes that are no UTF-8 become U+FFFD.
  private mutating func string() throws(JSONFault) -> String {
    index += 1
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") {
      guard bytes[index] >= 0x20 else { throw fault }
      index += 1
    }
    guard index < bytes.count else { throw fault }
    if bytes[index] == UInt8(ascii: "\"") {
      defer { index += 1 }
      return isSkipping ? "" : String(decoding: bytes[start..<index], as: UTF8.self)
    }
    var text = Array(bytes[start..<index])
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      guard bytes[index] >= 0x20 else { throw fault }
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
        try escape(into: &text)
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    guard take(UInt8(ascii: "\"")) else { throw fault }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    let sign = byte
    index += 1
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(sign)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): try unicodeEscape(into: &text)
    default: throw fault
    }
  }

  /// `\u00E9`, or two of them for a character beyond U+FFFF; half a pair becomes U+FFFD.
  private mutating func unicodeEscape(into text: inout [UInt8]) throws(JSONFault) {
    var value = try hexadecimal()
    if (0xD800..<0xDC00).contains(value), index + 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"),
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let saved = index
      index += 2
      let low = try hexadecimal()
      if (0xDC00..<0xE000).contains(low) {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
      } else {
        index = saved
      }
    }
    text += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
  }

  private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
    guard index + 4 <= bytes.count else { throw fault }
    var value: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x61 + 10)
      default: throw fault
      }
    }
    index += 4
    return value
  }
}

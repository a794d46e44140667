/// Reads numbers out of the table of letters.
struct TableReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpace()
      return position == bytes.endIndex
    }
  }

  private mutating func skipSpace() {
    while position < bytes.endIndex, bytes[position] <= 0x20 { position += 1 }
  }

  /// Whether the next byte is `byte`; if so, goes past it.
  mutating func skip(_ byte: UInt8) -> Bool {
    skipSpace()
    guard position < bytes.endIndex, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  /// A decimal number.
  mutating func number() -> Int? {
    let isNegative = skip(UInt8(ascii: "-"))
    skipSpace()
    let start = position
    var value = 0
    while position < bytes.endIndex, (0x30...0x39).contains(bytes[position]), position - start < 9 {
      value = 10 * value + Int(bytes[position] - 0x30)
      position += 1
    }
    return position > start ? (isNegative ? -value : value) : nil
  }

  /// A hexadecimal number.
  mutating func code() -> UInt32? {
    skipSpace()
    let start = position
    var value: UInt32 = 0
    while position < bytes.endIndex, position - start < 6 {
      switch bytes[position] {
      case 0x30...0x39: value = 16 * value + UInt32(bytes[position] - 0x30)
      case 0x61...0x66: value = 16 * value + UInt32(bytes[position] - 0x57)
      default: return position > start ? value : nil
      }
      position += 1
    }
    return position > start ? value : nil
  }
}

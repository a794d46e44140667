extension PDFScanner {
  /// A string between brackets (ISO 32000-1 §7.3.4.2).
  mutating func literalString() -> [UInt8]? {
    index += 1
    var result: [UInt8] = []
    var depth = 1
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        depth -= 1
        if depth == 0 { return result }
      case UInt8(ascii: "\\"):
        escaped(into: &result)
        continue
      default: break
      }
      result.append(byte)
    }
    return nil
  }

  private mutating func escaped(into result: inout [UInt8]) {
    guard index < bytes.endIndex else { return }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case 0x0D: if index < bytes.endIndex, bytes[index] == 0x0A { index += 1 }
    case 0x0A: break
    case 0x30...0x37:
      var code = Int(byte - 0x30)
      var count = 1
      while count < 3, index < bytes.endIndex, (0x30...0x37).contains(bytes[index]) {
        code = code * 8 + Int(bytes[index] - 0x30)
        index += 1
        count += 1
      }
      result.append(UInt8(truncatingIfNeeded: code))
    default: result.append(byte)
    }
  }
}

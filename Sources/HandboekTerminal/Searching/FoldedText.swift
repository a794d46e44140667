import HandboekDocument

/// Text as it is compared: small letters without accents, one space for any white space, plain quotes.
///
/// Each byte knows where it came from, so that what is found can be shown where it stands.
struct FoldedText: Sendable {
  private(set) var bytes: [UInt8] = []
  /// For each byte, the byte of the original that its character begins with; and one for the end.
  private(set) var origins: [Int] = []

  init(_ text: [UInt8]) {
    bytes.reserveCapacity(text.count)
    origins.reserveCapacity(text.count + 1)
    var offset = 0
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      append(scalar, at: offset)
      offset += UTF8.width(scalar)
    }
    origins.append(offset)
  }

  init(_ text: String) { self.init(Array(text.utf8)) }

  /// The folded words alone, for what was typed: a space at the end may still get a word behind it.
  static func query(_ text: String) -> [UInt8] {
    var bytes = FoldedText(text).bytes
    while bytes.first == 0x20 { bytes.removeFirst() }
    return bytes
  }

  private mutating func append(_ scalar: Unicode.Scalar, at offset: Int) {
    switch scalar.value {
    case 0x0A:
      // Paragraphs stay apart: a phrase does not run on from one into the next.
      if bytes.last != 0x0A { add(0x0A, offset) }
    case 0x20, 0x09, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
      if bytes.last != 0x20, bytes.last != 0x0A { add(0x20, offset) }
    case 0xAD, 0x0300...0x036F: break
    case 0x41...0x5A: add(UInt8(scalar.value) + 0x20, offset)
    case 0x00...0x7F: add(UInt8(scalar.value), offset)
    case 0x2018...0x201B: add(UInt8(ascii: "'"), offset)
    case 0x201C...0x201F: add(UInt8(ascii: "\""), offset)
    case 0x2010...0x2015: add(UInt8(ascii: "-"), offset)
    case 0x2026: for _ in 0..<3 { add(UInt8(ascii: "."), offset) }
    default:
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = LetterFolding.plain(small) {
          for byte in plain.utf8 { add(byte, offset) }
        } else if !(0x0300...0x036F).contains(small.value) {
          for byte in String(small).utf8 { add(byte, offset) }
        }
      }
    }
  }

  private mutating func add(_ byte: UInt8, _ offset: Int) {
    bytes.append(byte)
    origins.append(offset)
  }

  /// Where a folded query stands in the original, from the start, without overlaps, at most `limit` times.
  ///
  /// - Parameter acrossParagraphs: Whether a space may stand for the end of a paragraph.
  func ranges(of query: [UInt8], limit: Int = .max, acrossParagraphs: Bool = false) -> [Range<Int>] {
    guard let first = query.first, bytes.count >= query.count else { return [] }
    var found: [Range<Int>] = []
    var index = 0
    let last = bytes.count - query.count
    while index <= last, found.count < limit {
      if bytes[index] == first, matches(query, at: index, acrossParagraphs) {
        found.append(origins[index]..<end(at: index + query.count))
        index += query.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Where the original has what stands in a stretch of the folded text.
  func origin(of range: Range<Int>) -> Range<Int> {
    let start = end(at: range.lowerBound)
    return start..<max(start, end(at: range.upperBound))
  }

  private func matches(_ query: [UInt8], at index: Int, _ acrossParagraphs: Bool) -> Bool {
    for step in query.indices {
      let byte = bytes[index + step]
      if byte == query[step] || (acrossParagraphs && byte == 0x0A && query[step] == 0x20) { continue }
      return false
    }
    return true
  }

  /// Where the original goes on behind a folded byte; marks on the last letter belong to it.
  private func end(at index: Int) -> Int { origins[min(index, origins.count - 1)] }
}

/// Finds where the tags of a well-formed document stand, which libxml2 does not tell.
enum TagScanner {
  /// The offsets of the start tags, in document order.
  static func startTags(_ bytes: [UInt8]) -> [Int] {
    var tags: [Int] = []
    var index = 0
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      guard open + 1 < bytes.count else { break }
      switch bytes[open + 1] {
      case UInt8(ascii: "!"):
        if starts(bytes, open, "<!--") {
          index = end(bytes, after: open + 4, "-->")
        } else if starts(bytes, open, "<![CDATA[") {
          index = end(bytes, after: open + 9, "]]>")
        } else {
          index = endOfDeclaration(bytes, open)
        }
      case UInt8(ascii: "?"): index = end(bytes, after: open + 2, "?>")
      case UInt8(ascii: "/"): index = end(bytes, after: open + 2, ">")
      default:
        tags.append(open)
        index = endOfTag(bytes, open)
      }
    }
    return tags
  }

  /// The name in the start tag at an offset.
  static func name(_ bytes: [UInt8], tag: Int) -> Range<Int> {
    var end = tag + 1
    while end < bytes.count, isNameByte(bytes[end]) { end += 1 }
    return tag..<end
  }

  /// The value of an attribute in the start tag at an offset, without its quotation marks.
  ///
  /// - Parameter isPrefixed: Whether the name has a prefix, whichever it is.
  static func value(_ bytes: [UInt8], tag: Int, of name: String, isPrefixed: Bool) -> Range<Int>? {
    let wanted = Array(name.utf8)
    var index = Self.name(bytes, tag: tag).upperBound
    let limit = endOfTag(bytes, tag)
    while index < limit {
      while index < limit, !isNameByte(bytes[index]) { index += 1 }
      let start = index
      while index < limit, isNameByte(bytes[index]) { index += 1 }
      let found = bytes[start..<index]
      while index < limit, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "'") {
        index += 1
      }
      guard index < limit else { return nil }
      let quote = bytes[index]
      let from = index + 1
      let to = bytes[from..<limit].firstIndex(of: quote) ?? limit
      let colon = found.firstIndex(of: UInt8(ascii: ":"))
      let local = colon.map { found[($0 + 1)...] } ?? found
      if (colon != nil) == isPrefixed, local.elementsEqual(wanted) { return from..<to }
      index = to + 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: true
    case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }

  private static func starts(_ bytes: [UInt8], _ offset: Int, _ text: StaticString) -> Bool {
    text.withUTF8Buffer { unsafe bytes[offset...].starts(with: $0) }
  }

  /// The offset after the next occurrence of a text, or the end.
  static func end(_ bytes: [UInt8], after start: Int, _ text: StaticString) -> Int {
    let wanted = text.withUTF8Buffer { unsafe Array($0) }
    guard let first = wanted.first, start < bytes.count else { return bytes.count }
    var index = start
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return found + wanted.count }
      index = found + 1
    }
    return bytes.count
  }

  /// The offset after the `>` that closes a tag; a quoted value may hold one.
  static func endOfTag(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"): return index + 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = (bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count) + 1
      default: index += 1
      }
    }
    return bytes.count
  }

  /// The offset after a document type declaration with its internal subset.
  static func endOfDeclaration(_ bytes: [UInt8], _ start: Int) -> Int {
    var index = start + 1
    var isInSubset = false
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "["): isInSubset = true
      case UInt8(ascii: "]"): isInSubset = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        index = bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.count
      case UInt8(ascii: "<") where starts(bytes, index, "<!--"):
        index = end(bytes, after: index + 4, "-->") - 1
      case UInt8(ascii: ">") where !isInSubset: return index + 1
      default: break
      }
      index += 1
    }
    return bytes.count
  }
}

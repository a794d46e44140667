/// What stands before the root element of an XML document (XML 1.0 §2.8).
struct XMLProlog: Sendable {
  /// The encodings that the first bytes show.
  enum Encoding: Sendable, Hashable {
    case utf8
    case utf16
  }

  var encoding = Encoding.utf8
  /// The version in the XML declaration.
  var version: String?
  /// The encoding in the XML declaration.
  var declaredEncoding: String?
  /// Where the XML declaration stands.
  var declaration: Range<Int>?
  /// Where the document type declaration stands.
  var doctype: Range<Int>?
  var publicID: String?
  var systemID: String?
  /// The entities that the document declares with a text of its own.
  var entities: [String: String] = [:]
  /// The names of entities that stand in other files.
  var externalEntities: [String] = []

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0x3C, 0x00]) || bytes.starts(with: [0x00, 0x3C])
    {
      encoding = .utf16
      return
    }
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if bytes[index...].starts(with: Array("<?xml ".utf8)) {
      let end = TagScanner.end(bytes, after: index, "?>")
      declaration = index..<end
      let words = Self.words(bytes[(index + 5)..<max(index + 5, end - 2)])
      for (position, word) in words.enumerated() where position + 1 < words.count {
        if word.text == "version" { version = words[position + 1].text }
        if word.text == "encoding" { declaredEncoding = words[position + 1].text }
      }
      index = end
    }
    readDoctype(bytes, from: index)
  }

  /// Finds the document type declaration before the first element.
  private mutating func readDoctype(_ bytes: [UInt8], from start: Int) {
    var index = start
    while let open = bytes[index...].firstIndex(of: UInt8(ascii: "<")), open + 1 < bytes.count {
      if bytes[open...].starts(with: Array("<!--".utf8)) {
        index = TagScanner.end(bytes, after: open + 4, "-->")
      } else if bytes[open + 1] == UInt8(ascii: "?") {
        index = TagScanner.end(bytes, after: open + 2, "?>")
      } else if bytes[open + 1] == UInt8(ascii: "!") {
        let end = TagScanner.endOfDeclaration(bytes, open)
        doctype = open..<end
        readIdentifiers(bytes[open..<end])
        return
      } else {
        return
      }
    }
  }

  private mutating func readIdentifiers(_ declaration: ArraySlice<UInt8>) {
    let subset = declaration.firstIndex(of: UInt8(ascii: "[")) ?? declaration.endIndex
    let words = Self.words(declaration[..<subset])
    for (position, word) in words.enumerated() where !word.isQuoted {
      if word.text == "PUBLIC", position + 1 < words.count {
        publicID = words[position + 1].text
        systemID = position + 2 < words.count ? words[position + 2].text : nil
      } else if word.text == "SYSTEM", position + 1 < words.count {
        systemID = words[position + 1].text
      }
    }
    let declarations = Self.words(declaration[subset...])
    for (position, word) in declarations.enumerated() where word.text == "<!ENTITY" && !word.isQuoted {
      guard position + 2 < declarations.count else { continue }
      let name = declarations[position + 1].text
      let value = declarations[position + 2]
      if value.isQuoted {
        if entities[name] == nil { entities[name] = value.text }
      } else if ["SYSTEM", "PUBLIC"].contains(value.text) {
        externalEntities.append(name)
      }
    }
  }

  private struct Word {
    var text: String
    var isQuoted: Bool
  }

  /// The words and quoted values of a declaration; `=` and `>` part words.
  private static func words(_ bytes: ArraySlice<UInt8>) -> [Word] {
    var words: [Word] = []
    var index = bytes.startIndex
    let longest = 10_000
    while index < bytes.endIndex, words.count < longest {
      switch bytes[index] {
      case 0x09, 0x0A, 0x0D, 0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "]"):
        index += 1
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        let end = bytes[(index + 1)...].firstIndex(of: bytes[index]) ?? bytes.endIndex
        words.append(Word(text: String(decoding: bytes[(index + 1)..<end], as: UTF8.self), isQuoted: true))
        index = min(end + 1, bytes.endIndex)
      default:
        let start = index
        while index < bytes.endIndex, !" \t\r\n=>[]\"'".utf8.contains(bytes[index]) { index += 1 }
        words.append(Word(text: String(decoding: bytes[start..<index], as: UTF8.self), isQuoted: false))
      }
    }
    return words
  }
}

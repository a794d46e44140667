import HandboekDocument

/// What a sign is to the rules of emphasis (CommonMark 0.31 §6.2).
enum SignClass {
  /// White space, or the edge of a line.
  case space
  /// Punctuation, a backslash in front of it included.
  case mark
  case other

  init(_ character: Character?) {
    guard let scalar = character?.unicodeScalars.first, scalar.value > 1 else {
      self = .space
      return
    }
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .control, .lineSeparator, .paragraphSeparator: self = .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      self = .mark
    default:
      self =
        scalar.isASCII && !scalar.properties.isAlphabetic && scalar.properties.numericType == nil
        ? .mark : .other
    }
  }

  /// The signs that the reader hides from cmark behind their backslash, so that they are no punctuation to it.
  private static let hidden: Set<Character> = ["@", "[", "]", "{"]

  /// What Markdown starts with.
  init(startOf markdown: Substring) {
    let isHidden = markdown.first == "\\" && (markdown.dropFirst().first.map(Self.hidden.contains) ?? false)
    self = isHidden ? .other : SignClass(markdown.first)
  }

  /// What Markdown ends with.
  init(endOf markdown: Substring) {
    let isHidden = markdown.dropLast().last == "\\" && (markdown.last.map(Self.hidden.contains) ?? false)
    self = isHidden ? .other : SignClass(markdown.last)
  }

  /// What the Markdown of an inline starts with.
  init(startOf inline: Inline) {
    switch inline {
    case .text(let text):
      let isHidden = text.first.map(Self.hidden.contains) ?? false
      self = isHidden ? .other : SignClass(text.first)
    case .lineBreak: self = .space
    case .citation, .footnote, .span: self = .mark
    // Their marks may have to be left out: then a letter comes first.
    case .emphasis, .strong, .strikethrough, .code, .link, .image: self = .other
    }
  }
}

/// Puts a backslash before what Markdown, or our source format, would read as markup (CommonMark 0.31 §2.4).
struct MarkdownEscaping {
  /// Whether the next sign is the first of a line.
  private var isAtStart: Bool
  private var previous: Character?
  private let isInTable: Bool
  private let isInLink: Bool
  /// Whether nothing but the end of the line follows the text.
  private let isAtEnd: Bool

  init(isAtStart: Bool, previous: Character?, isInTable: Bool, isInLink: Bool, isAtEnd: Bool = false) {
    self.isAtEnd = isAtEnd
    self.isAtStart = isAtStart
    self.previous = previous
    self.isInTable = isInTable
    self.isInLink = isInLink
  }

  mutating func escape(_ text: String) -> String {
    let characters = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    result.reserveCapacity(characters.count + characters.count / 16)
    var index = 0
    while index < characters.count {
      if isAtStart {
        // White space at the start of a line is no text; four of it would make code.
        if characters[index] == " " || characters[index] == "\t" || characters[index] == "\n" {
          index += 1
          continue
        }
        let count = Self.digits(of: characters, from: index)
        if count > 0 {
          result.append(contentsOf: characters[index..<(index + count)])
          index += count
          result.append("\\")
          isAtStart = false
          continue
        }
      }
      let address = addressLength(characters, from: index)
      if address > 0 {
        // An address that becomes a link by itself (GFM §6.9) stays as it is.
        result.append(contentsOf: characters[index..<(index + address)])
        index += address
        previous = characters[index - 1].properties.isWhitespace ? " " : Character(characters[index - 1])
        isAtStart = false
        continue
      }
      let scalar = characters[index]
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if needsBackslash(scalar, next, characters, index) { result.append("\\") }
      // A line end in the middle of a text is a space.
      result.append(scalar == "\n" || scalar == "\t" ? " " : scalar)
      previous = Character(scalar)
      // Wide space at the start may be cut off later: what follows it may come first.
      isAtStart = isAtStart && scalar.properties.isWhitespace
      index += 1
    }
    return String(result)
  }

  /// How many digits stand before what would make them the number of a list item.
  private static func digits(of text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < text.count, end - start < 10, ("0"..."9").contains(text[end]) { end += 1 }
    guard end > start, end < text.count, text[end] == "." || text[end] == ")" else { return 0 }
    let isNumber = end + 1 >= text.count || text[end + 1].properties.isWhitespace
    return isNumber ? end - start : 0
  }

  /// How long the web address is that starts here, when every sign in it is safe; 0 for anything else.
  private func addressLength(_ text: [Unicode.Scalar], from start: Int) -> Int {
    guard text[start] == "h", !isInLink, !isWord(previous) else { return 0 }
    let scheme = ["https://", "http://"].first { mark in
      zip(text[start...], mark.unicodeScalars).allSatisfy { pair in pair.0 == pair.1 }
    }
    guard let scheme else { return 0 }
    var end = start
    while end < text.count, !text[end].properties.isWhitespace {
      let scalar = text[end]
      let isSafe = scalar.isASCII && (Self.isWord(scalar) || ":/.?=%#+,;-".unicodeScalars.contains(scalar))
      guard isSafe else { return 0 }
      end += 1
    }
    let isWhole = end < text.count || isAtEnd
    return isWhole && end - start > scheme.unicodeScalars.count ? end - start : 0
  }

  private func needsBackslash(
    _ scalar: Unicode.Scalar, _ next: Unicode.Scalar?, _ text: [Unicode.Scalar], _ index: Int
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "]", "<", "~", "{": return true
    case "_": return !(isWord(previous) && Self.isWord(next))
    case "@": return isInLink || !isWord(previous)
    case "|": return isInTable
    case "&": return next == "#" || Self.isWord(next)
    case "#": return isAtStart || previous?.isWhitespace ?? true || previous == "#"
    case ">", "+", "-", "=", "?", "!": return isAtStart
    case ":": return isAtStart || next == "/"
    // GFM's extended autolinks (§6.9): what looks like an address would become a link.
    case ".": return Self.ends("www", text, index)
    default: return false
    }
  }

  private func isWord(_ character: Character?) -> Bool { Self.isWord(character?.unicodeScalars.first) }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func ends(_ word: String, _ text: [Unicode.Scalar], _ index: Int) -> Bool {
    index >= word.unicodeScalars.count
      && zip(text[(index - word.unicodeScalars.count)..<index], word.unicodeScalars)
        .allSatisfy { String($0).lowercased() == String($1) }
  }
}

/// The address of a link or picture between parentheses (CommonMark 0.31 §6.3).
enum MarkdownAddress {
  /// The address with percent-encoding (RFC 3986 §2.1) for what would end it or mean something else.
  static func encode(_ address: String) -> String {
    var result = ""
    for byte in address.utf8 {
      switch byte {
      case 0...0x20, 0x7F, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "`"), UInt8(ascii: "^"):
        let hex = String(byte, radix: 16, uppercase: true)
        result += "%" + (hex.utf8.count < 2 ? "0" : "") + hex
      case UInt8(ascii: "&"): result += "&amp;"
      default: result.unicodeScalars.append(Unicode.Scalar(byte < 0x80 ? byte : 0x3F))
      }
    }
    return address.utf8.allSatisfy { $0 < 0x80 } ? result : encodeWide(address)
  }

  /// The same for an address with letters beyond ASCII, which stay readable.
  private static func encodeWide(_ address: String) -> String {
    address.unicodeScalars.map { $0.isASCII ? encode(String($0)) : String($0) }.joined()
  }
}

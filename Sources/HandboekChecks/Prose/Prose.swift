import HandboekDocument

/// Running text as bytes, with what the checks on wording need to know about it.
///
/// Bytes rather than characters: every check reads the whole book on each build.
struct Prose {
  /// The text as readers see it, without note marks and citations in brackets.
  private(set) var bytes: [UInt8] = []
  /// The stretches of `bytes` that are links to records, in order.
  private(set) var links: [(range: Range<Int>, target: RecordID)] = []
  /// Whether a citation, a note or an address says where the text comes from.
  private(set) var hasSource = false
  /// The words, in order: letters, digits and what joins them (`wij-zij-denken`, `foto’s`, `1.200`).
  private(set) var words: [Range<Int>] = []

  init(_ inlines: [Inline]) {
    add(inlines)
    words = Self.words(in: bytes)
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): bytes += text.utf8
      case .emphasis(let content), .strong(let content): add(content)
      case .span(let span): add(span.content)
      case .lineBreak: bytes.append(0x20)
      case .citation(let citation):
        hasSource = true
        // In running text the authors' names are part of the sentence.
        if citation.isNarrative { bytes += "Naam".utf8 }
      case .footnote: hasSource = true
      case .link(let link):
        let start = bytes.count
        add(link.content)
        switch link.target {
        case .external: hasSource = true
        case .place(let place):
          links.append((start..<bytes.count, place.record))
          if place.record.kind == .publication || place.record.kind == .offer { hasSource = true }
        case .source, .broken: break
        }
      case .strikethrough, .code, .image: break
      }
    }
  }

  private static func words(in bytes: [UInt8]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(bytes.count / 6 + 1)
    var start: Int?
    var index = 0
    while index < bytes.count {
      let length = letterLength(in: bytes, at: index)
      if length > 0 {
        if start == nil { start = index }
        index += length
        continue
      }
      let joiner = start == nil ? 0 : joinerLength(in: bytes, at: index)
      if joiner > 0, letterLength(in: bytes, at: index + joiner) > 0 {
        index += joiner
        continue
      }
      if let first = start { words.append(first..<index) }
      start = nil
      index += 1
    }
    if let first = start { words.append(first..<bytes.count) }
    return words
  }

  /// The length of a letter or digit here; 0 for anything else.
  static func letterLength(in bytes: [UInt8], at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return 1
    case 0x00...0x7F, 0x80...0xBF: return 0
    case 0xC2, 0xE2: return 0  // No-break space, quotes, dashes, bullets: signs of punctuation.
    default: return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
  }

  /// The length of a hyphen, an apostrophe, or a point or comma inside a number.
  private static func joinerLength(in bytes: [UInt8], at index: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"): return 1
    case UInt8(ascii: "."), UInt8(ascii: ","):
      let isNumber = isDigit(bytes[index - 1]) && index + 1 < bytes.count && isDigit(bytes[index + 1])
      return isNumber ? 1 : 0
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      // U+2019, the apostrophe, and U+2011, the hyphen that does not break.
      return bytes[index + 2] == 0x99 || bytes[index + 2] == 0x91 ? 3 : 0
    default: return 0
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The bytes of a word in lower case; letters beyond Latin-1 stay as they are.
  func folded(_ word: Range<Int>) -> [UInt8] { Self.folded(bytes[word]) }

  static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.underestimatedCount)
    var lead: UInt8 = 0
    for byte in bytes {
      result.append(folded(byte, after: lead))
      lead = byte
    }
    return result
  }

  /// A byte of a word in lower case.
  static func folded(_ byte: UInt8, after lead: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte + 0x20
    case 0x80...0x9E where lead == 0xC3 && byte != 0x97: byte + 0x20
    default: byte
    }
  }

  /// Whether a word is another, that is in lower case.
  func matches(_ word: Range<Int>, _ folded: [UInt8]) -> Bool {
    guard word.count == folded.count else { return false }
    var lead: UInt8 = 0
    for (offset, index) in word.enumerated() {
      if Self.folded(bytes[index], after: lead) != folded[offset] { return false }
      lead = bytes[index]
    }
    return true
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

import HandboekDiagnostics
import HandboekDocument

/// Reads pandoc's citation syntax.
enum CitationParser {
  /// Reads what stands between brackets: `zie @a, p. 12; -@b`; nil when it holds no citation.
  static func parse(bracket: [UInt8], _ context: inout ConversionContext) -> Citation? {
    guard bracket.indices.contains(where: { isCitationStart(bracket, at: $0) }) else { return nil }
    var items: [CitationItem] = []
    for part in bracket.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let part = Array(part)
      if let item = item(part, &context) {
        items.append(item)
        continue
      }
      let words = BracketParser.unescaped(part[...]).trimmed
      context.report(
        .citationMalformed,
        words.isEmpty ? "hier ontbreekt een publicatie" : "‘\(words)’ noemt geen publicatie",
        words.isEmpty ? emptyPlace(bracket, &context) : context.locate(words),
        fix: words.isEmpty ? "haal de puntkomma weg" : "schrijf @ met daarachter de naam van het bestand")
      if !items.isEmpty, !words.isEmpty {
        let last = items.count - 1
        items[last].suffix += (items[last].suffix.isEmpty ? "" : "; ") + words
      }
    }
    guard let first = items.first, let last = items.last else { return nil }
    return Citation(
      items: items, isNarrative: false, range: SourceRange(first.range.start, last.range.end))
  }

  /// The place of the semicolon that stands beside nothing.
  private static func emptyPlace(_ bracket: [UInt8], _ context: inout ConversionContext) -> SourceRange {
    let whole = context.locate("[" + BracketParser.unescaped(bracket[...]) + "]")
    let parts = bracket.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
    guard whole.end > whole.start,
      let empty = parts.first(where: { $0.allSatisfy { $0 == 0x20 } })
    else { return whole }
    // Before an empty part that is not the first stands its semicolon; behind the first one too.
    let offset = empty.startIndex > 0 ? empty.startIndex : empty.endIndex + 1
    return SourceRange(
      at: SourcePosition(line: Int(whole.start.line), column: Int(whole.start.column) + offset))
  }

  /// Reads one part: `prefix -@id, suffix`.
  private static func item(_ part: [UInt8], _ context: inout ConversionContext) -> CitationItem? {
    guard let at = part.indices.first(where: { isCitationStart(part, at: $0) }) else { return nil }
    let end = identifierEnd(part, from: at + 1)
    let identifier = String(decoding: part[(at + 1)..<end], as: UTF8.self)
    let suppresses = at > 0 && part[at - 1] == UInt8(ascii: "-")
    let prefix = BracketParser.unescaped(part[..<(suppresses ? at - 1 : at)]).trimmed
    var suffix = BracketParser.unescaped(part[end...]).trimmed
    if suffix.hasPrefix(",") { suffix = String(suffix.dropFirst()).trimmed }
    return CitationItem(
      publication: identifier, prefix: prefix, suffix: suffix, suppressesAuthor: suppresses,
      range: context.locate("@" + identifier, as: .citation))
  }

  /// Whether an `@` stands where a citation can begin: not inside a word or an e-mail address.
  static func isCitationStart(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "@"), index + 1 < bytes.count, isIdentifier(bytes[index + 1])
    else { return false }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    if before == UInt8(ascii: "-") { return index == 1 || !isWord(bytes[index - 2]) }
    return !isWord(before) && before != UInt8(ascii: ".") && before != UInt8(ascii: "/")
  }

  /// Where an id ends; a trailing `.` or `:` belongs to the sentence.
  static func identifierEnd(_ bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count {
      if isIdentifier(bytes[end]) {
        end += 1
      } else if [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/")].contains(bytes[end]),
        end + 1 < bytes.count, isIdentifier(bytes[end + 1])
      {
        end += 1
      } else {
        break
      }
    }
    while end > start + 1, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return end
  }

  private static func isIdentifier(_ byte: UInt8) -> Bool {
    isWord(byte) && byte < 0x80 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }
}

/// Finds citations in running text: "@kis-2019 laat zien".
enum NarrativeCitations {
  static func parse(_ bytes: [UInt8], _ context: inout ConversionContext) -> [Inline] {
    guard !bytes.isEmpty else { return [] }
    var result: [Inline] = []
    var runStart = 0
    var index = 0
    while index < bytes.count {
      guard CitationParser.isCitationStart(bytes, at: index), !isOpenBefore(bytes, index) else {
        index += 1
        continue
      }
      let end = CitationParser.identifierEnd(bytes, from: index + 1)
      if runStart < index { result.append(.text(BracketParser.unescaped(bytes[runStart..<index]))) }
      let identifier = String(decoding: bytes[(index + 1)..<end], as: UTF8.self)
      let range = context.locate("@" + identifier, as: .citation)
      let item = CitationItem(
        publication: identifier, prefix: "", suffix: "", suppressesAuthor: false, range: range)
      result.append(.citation(Citation(items: [item], isNarrative: true, range: range)))
      runStart = end
      index = end
    }
    if runStart < bytes.count { result.append(.text(BracketParser.unescaped(bytes[runStart...]))) }
    return result
  }

  /// A hyphen directly before the sign is no narrative citation ("-@x" only works in brackets).
  private static func isOpenBefore(_ bytes: [UInt8], _ index: Int) -> Bool {
    index > 0 && bytes[index - 1] == UInt8(ascii: "-")
  }
}

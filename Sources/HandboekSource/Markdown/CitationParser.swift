import HandboekDiagnostics
import HandboekDocument

/// Reads pandoc's citation syntax.
enum CitationParser {
  /// Reads what stands between brackets: `zie @a, p. 12; -@b`; nil when it names no publication.
  static func parse(
    _ text: RunningText, _ content: Range<Int>, _ marks: ArraySlice<CitationMark>,
    _ context: inout ConversionContext
  ) -> Citation? {
    var items: [CitationItem] = []
    var marks = marks
    for part in parts(of: text.bytes, content) {
      marks = marks.drop { $0.offset < part.lowerBound }
      if let mark = marks.first, mark.offset < part.upperBound {
        items.append(item(text, part, mark))
        continue
      }
      let words = text.words(part).trimmed
      context.report(
        .citationMalformed,
        words.isEmpty ? "hier ontbreekt een publicatie" : "‘\(words)’ noemt geen publicatie",
        words.isEmpty ? emptyPlace(text, content, part, &context) : context.locate(words),
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
  private static func emptyPlace(
    _ text: RunningText, _ content: Range<Int>, _ part: Range<Int>, _ context: inout ConversionContext
  ) -> SourceRange {
    let whole = context.locate("[" + text.words(content) + "]")
    guard whole.end > whole.start else { return whole }
    // Before an empty part stands its semicolon; behind the first one too.
    let isFirst = part.lowerBound == content.lowerBound
    let offset = (isFirst ? part.upperBound + 1 : part.lowerBound) - content.lowerBound
    return SourceRange(
      at: SourcePosition(line: Int(whole.start.line), column: Int(whole.start.column) + offset))
  }

  /// What stands between semicolons.
  private static func parts(of bytes: [UInt8], _ content: Range<Int>) -> [Range<Int>] {
    bytes[content].split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { $0.startIndex..<$0.endIndex }
  }

  /// Reads one part: `prefix -@id, suffix`.
  private static func item(_ text: RunningText, _ part: Range<Int>, _ mark: CitationMark) -> CitationItem {
    let suppresses = mark.offset > part.lowerBound && text.bytes[mark.offset - 1] == UInt8(ascii: "-")
    let prefix = text.words(part.lowerBound..<(suppresses ? mark.offset - 1 : mark.offset)).trimmed
    var suffix = text.words(mark.end..<max(mark.end, part.upperBound)).trimmed
    if suffix.hasPrefix(",") { suffix = String(suffix.dropFirst()).trimmed }
    return CitationItem(
      publication: mark.identifier, prefix: Typography.dutch(prefix), suffix: Typography.dutch(suffix),
      suppressesAuthor: suppresses, range: mark.range)
  }

  /// Whether an `@` stands where a citation can begin: not inside a word or an e-mail address.
  ///
  /// - Parameter lowerBound: Where the text starts.
  static func isCitationStart(_ bytes: [UInt8], at index: Int, from lowerBound: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "@"), index + 1 < bytes.count, isIdentifier(bytes[index + 1])
    else { return false }
    guard index > lowerBound else { return true }
    let before = bytes[index - 1]
    if before == UInt8(ascii: "-") {
      return index == lowerBound + 1 || !isWord(endingAt: index - 2, bytes, lowerBound)
    }
    return !isWord(endingAt: index - 1, bytes, lowerBound) && before != UInt8(ascii: ".")
      && before != UInt8(ascii: "/")
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
    isWord(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Whether the character that ends at an offset is a letter or digit; quotes and dashes are not.
  private static func isWord(endingAt offset: Int, _ bytes: [UInt8], _ lowerBound: Int) -> Bool {
    guard bytes[offset] >= 0x80 else { return isWord(bytes[offset]) }
    var start = offset
    while start > lowerBound, offset - start < 3, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let scalar = String(decoding: bytes[start...offset], as: UTF8.self).unicodeScalars.first
    return scalar.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}

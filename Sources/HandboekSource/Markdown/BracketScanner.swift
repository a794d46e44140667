import HandboekDiagnostics
import HandboekDocument

/// Finds which brackets of a running text mean something: citations `[@id]` and spans
/// `[words]{lang=en}` as pandoc writes them.
struct BracketScanner {
  /// A bracket pair that means something.
  enum Region {
    /// A citation that ends before an offset.
    case citation(Citation, end: Int)
    /// Words with attributes behind them; the offset is that of the closing bracket.
    case span(SpanAttributes, close: Int)
    /// Words with the address of a file behind them that Markdown takes for words.
    case link(LooseLink, close: Int)
  }

  private struct Opening {
    var offset: Int
    /// How many citation marks stand before it.
    var marksBefore: Int
    /// Whether it holds an inline that is more than words with emphasis, a citation or a span.
    var holdsInline = false
    var holdsBracket = false
  }

  /// The longest name of a note that is looked at.
  private static let noteNameLimit = 100

  private var openings: [Opening] = []
  /// By the offset of the opening bracket.
  private var regions: [Int: Region] = [:]

  /// The meaningful brackets of a text, by the offset of the opening one; they never cross.
  static func scan(_ text: RunningText, _ context: inout ConversionContext) -> [Int: Region] {
    var scanner = BracketScanner()
    scanner.run(text, &context)
    return scanner.regions
  }

  private mutating func run(_ text: RunningText, _ context: inout ConversionContext) {
    var marks = 0
    var inline = 0
    var index = 0
    while index < text.bytes.count {
      while marks < text.citations.count, text.citations[marks].offset < index { marks += 1 }
      switch text.bytes[index] {
      case UInt8(ascii: "["):
        if let last = openings.indices.last { openings[last].holdsBracket = true }
        openings.append(Opening(offset: index, marksBefore: marks))
      case UInt8(ascii: "]"):
        if let opening = openings.popLast() {
          let end = close(opening, at: index, marks: opening.marksBefore..<marks, text, &context)
          index = max(index, end - 1)
        }
      case RunningText.inlineMark:
        if let last = openings.indices.last, !Self.isWords(text.inlines[inline]) {
          openings[last].holdsInline = true
        }
        inline += 1
      default: break
      }
      index += 1
    }
  }

  /// Decides about one pair and returns the offset behind it.
  private mutating func close(
    _ opening: Opening, at index: Int, marks: Range<Int>, _ text: RunningText,
    _ context: inout ConversionContext
  ) -> Int {
    var holdsInline = opening.holdsInline
    defer {
      if holdsInline, let last = openings.indices.last { openings[last].holdsInline = true }
    }
    if let attributes = SpanAttributes.parse(text.bytes, at: index + 1) {
      regions[opening.offset] = .span(attributes, close: index)
      holdsInline = true
      return attributes.end
    }
    if let link = LooseLink.parse(text.bytes, at: index + 1) {
      regions[opening.offset] = .link(link, close: index)
      holdsInline = true
      return link.end
    }
    guard !opening.holdsInline else { return index + 1 }
    let content = (opening.offset + 1)..<index
    if !marks.isEmpty {
      if let citation = CitationParser.parse(text, content, text.citations[marks], &context) {
        regions[opening.offset] = .citation(citation, end: index + 1)
        holdsInline = true
      }
    } else if !opening.holdsBracket {
      reportMissingNote(text, content, &context)
    }
    return index + 1
  }

  /// Whether nothing but emphasis is lost when an inline becomes plain words inside a citation.
  private static func isWords(_ inline: Inline) -> Bool {
    switch inline {
    case .text, .code: true
    case .emphasis(let content), .strong(let content): content.allSatisfy(isWords)
    case .strikethrough, .lineBreak, .link, .image, .citation, .footnote, .span: false
    }
  }

  /// `[^x]` is a mark of a note; cmark leaves it as text when there is no such note.
  private func reportMissingNote(
    _ text: RunningText, _ content: Range<Int>, _ context: inout ConversionContext
  ) {
    guard content.count > 1, content.count <= Self.noteNameLimit,
      text.bytes[content.lowerBound] == UInt8(ascii: "^"), !text.bytes[content].contains(0x20)
    else { return }
    let label = "[\(text.words(content))]"
    context.report(
      .footnoteUnknown, "de voetnoot \(label) bestaat niet", context.locate(label),
      fix: "voeg een regel ‘\(label): …’ toe")
  }
}

import HandboekDiagnostics
import HandboekDocument

/// Turns a running text back into inlines, with its citations and spans in place.
struct RunningTextWriter {
  private let text: RunningText
  private let regions: [Int: BracketScanner.Region]
  /// What is being collected: the text itself, and the open spans inside it.
  private var levels = [Level()]
  /// Closing brackets of spans that only lose their attributes, with the offset behind those.
  private var dropped: [Int: Int] = [:]
  private var nextInline = 0
  private var nextMark = 0

  private struct Level {
    /// The offset of the bracket that ends it, and the offset behind its attributes.
    var close = Int.max
    var end = Int.max
    var language = LanguageTag.dutch
    /// The link that it is, where it is none of another language.
    var link: (address: String, range: SourceRange)?
    var inlines: [Inline] = []
    /// Text that is not yet an inline: neighbouring texts become one.
    var words = ""

    mutating func flush() {
      if !words.isEmpty { inlines.append(.text(words)) }
      words = ""
    }
  }

  /// How deep spans may be nested in one container, because rendering recurses over them.
  private static let spanDepth = 2

  init(text: RunningText, regions: [Int: BracketScanner.Region]) {
    self.text = text
    self.regions = regions
  }

  mutating func write(_ context: inout ConversionContext) -> [Inline] {
    var index = 0
    var runStart = 0
    while index < text.bytes.count {
      switch text.bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"), RunningText.inlineMark:
        let run = runStart..<index
        if let end = step(at: index, after: run, &context) {
          index = end
          runStart = end
        } else {
          index += 1
        }
      default: index += 1
      }
    }
    add(words: runStart..<index)
    levels[0].flush()
    return levels[0].inlines
  }

  /// Handles a sign that may mean something; nil when it is text, else the offset behind it.
  private mutating func step(
    at index: Int, after run: Range<Int>, _ context: inout ConversionContext
  ) -> Int? {
    switch text.bytes[index] {
    case UInt8(ascii: "["):
      guard let region = regions[index] else { return nil }
      add(words: run)
      switch region {
      case .citation(let citation, let end):
        add(.citation(citation))
        nextInline = text.firstInline(from: end)
        return end
      case .span(let attributes, let close):
        open(attributes, close: close, &context)
        return index + 1
      case .link(let link, let close):
        open(link, close: close, &context)
        return index + 1
      }
    case UInt8(ascii: "]"):
      if let end = dropped.removeValue(forKey: index) {
        add(words: run)
        return end
      }
      guard levels[levels.count - 1].close == index else { return nil }
      add(words: run)
      return closeSpan()
    case RunningText.inlineMark:
      add(words: run)
      add(text.inlines[nextInline])
      nextInline += 1
      return index + 1
    default:
      return narrative(at: index, after: run)
    }
  }

  /// A citation in a sentence, as in "@kis-2019 laat zien".
  ///
  /// A hyphen before it only works in brackets.
  private mutating func narrative(at index: Int, after run: Range<Int>) -> Int? {
    while nextMark < text.citations.count, text.citations[nextMark].offset < index { nextMark += 1 }
    guard nextMark < text.citations.count, text.citations[nextMark].offset == index,
      index == 0 || text.bytes[index - 1] != UInt8(ascii: "-")
    else { return nil }
    let mark = text.citations[nextMark]
    add(words: run)
    let item = CitationItem(
      publication: mark.identifier, prefix: "", suffix: "", suppressesAuthor: false, range: mark.range)
    add(.citation(Citation(items: [item], isNarrative: true, range: mark.range)))
    return mark.end
  }

  /// Opens a span of another language; of other attributes, such as {.smallcaps}, the words stay.
  private mutating func open(
    _ attributes: SpanAttributes, close: Int, _ context: inout ConversionContext
  ) {
    let language = attributes.language.flatMap(LanguageTag.init)
    if let tag = attributes.language, language == nil {
      context.report(.languageInvalid, "‘\(tag)’ is geen taalcode", context.locate("{lang=\(tag)"))
    }
    if let language, levels.count <= Self.spanDepth {
      levels.append(Level(close: close, end: attributes.end, language: language))
    } else {
      dropped[close] = attributes.end
    }
  }

  /// Opens a link whose address has spaces, which Markdown takes for words.
  private mutating func open(_ link: LooseLink, close: Int, _ context: inout ConversionContext) {
    let range = context.locate(link.address)
    context.report(
      .linkWithSpaces, "‘\(link.address)’ wordt zo geen link: er staan spaties in", range,
      fix: "schrijf (<\(link.address)>)")
    guard levels.count <= Self.spanDepth else {
      dropped[close] = link.end
      return
    }
    levels.append(Level(close: close, end: link.end, link: (link.address, range)))
  }

  private mutating func closeSpan() -> Int {
    guard var level = levels.popLast() else { return text.bytes.count }
    level.flush()
    if let link = level.link {
      add(.link(Link(content: level.inlines, target: .source(link.address), range: link.range)))
      return level.end
    }
    add(.span(Span(language: level.language, content: level.inlines)))
    return level.end
  }

  private mutating func add(words range: Range<Int>) {
    if !range.isEmpty { levels[levels.count - 1].words += text.words(range) }
  }

  private mutating func add(_ inline: Inline) {
    levels[levels.count - 1].flush()
    levels[levels.count - 1].inlines.append(inline)
  }
}

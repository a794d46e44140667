import HandboekDiagnostics
import HandboekDocument

/// Finds in running text what CommonMark leaves as text: citations `[@id]` and `@id`, and spans
/// `[words]{lang=en}` as pandoc writes them.
struct BracketParser {
  /// An open bracket with what came behind it; the first frame is the text as a whole.
  private struct Frame {
    var pieces: [Piece] = []
    var text: [UInt8] = []
  }

  private enum Piece {
    case raw([UInt8])
    case inline(Inline)
  }

  private var frames = [Frame()]

  /// Resolves the brackets of one container's text.
  static func parse(_ inlines: [Inline], _ context: inout ConversionContext) -> [Inline] {
    var parser = BracketParser()
    for inline in inlines {
      if case .text(let text) = inline {
        parser.read(Array(text.utf8), &context)
      } else {
        parser.add(.inline(inline))
      }
    }
    while parser.frames.count > 1 { parser.closeLiterally(hasBracket: false) }
    return parser.resolve(parser.takeTop(), &context)
  }

  private mutating func read(_ bytes: [UInt8], _ context: inout ConversionContext) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "["):
        frames.append(Frame())
      case UInt8(ascii: "]") where frames.count > 1:
        if let attributes = SpanAttributes.parse(bytes, at: index) {
          index = attributes.end
          closeSpan(attributes, &context)
        } else {
          closeBracket(&context)
        }
      default:
        frames[frames.count - 1].text.append(byte)
      }
    }
  }

  private mutating func add(_ piece: Piece) {
    flushText()
    frames[frames.count - 1].pieces.append(piece)
  }

  private mutating func flushText() {
    let top = frames.count - 1
    guard !frames[top].text.isEmpty else { return }
    frames[top].pieces.append(.raw(frames[top].text))
    frames[top].text = []
  }

  private mutating func takeTop() -> [Piece] {
    flushText()
    return frames.last?.pieces ?? []
  }

  /// `]` without attributes: a citation, a note that does not exist, or just brackets.
  private mutating func closeBracket(_ context: inout ConversionContext) {
    let frame = frames[frames.count - 1]
    if frame.pieces.isEmpty {
      if let citation = CitationParser.parse(bracket: frame.text, &context) {
        frames.removeLast()
        add(.inline(.citation(citation)))
        return
      }
      if frame.text.first == UInt8(ascii: "^"), frame.text.count > 1, !frame.text.contains(0x20) {
        let label = "[" + String(decoding: frame.text, as: UTF8.self) + "]"
        context.report(
          .footnoteUnknown, "de voetnoot \(label) bestaat niet", context.locate(label),
          fix: "voeg een regel ‘\(label): …’ toe")
      }
    }
    closeLiterally(hasBracket: true)
  }

  /// Puts the brackets back as text.
  private mutating func closeLiterally(hasBracket: Bool) {
    let pieces = takeTop()
    frames.removeLast()
    let top = frames.count - 1
    frames[top].text.append(UInt8(ascii: "["))
    for piece in pieces {
      switch piece {
      case .raw(let bytes): frames[top].text += bytes
      case .inline: add(piece)
      }
    }
    if hasBracket { frames[top].text.append(UInt8(ascii: "]")) }
  }

  private mutating func closeSpan(_ attributes: SpanAttributes, _ context: inout ConversionContext) {
    let content = resolve(takeTop(), &context)
    frames.removeLast()
    guard let tag = attributes.language else {
      // Attributes of other tools, such as {.smallcaps}: the words stay, the attributes go.
      for inline in content { add(.inline(inline)) }
      return
    }
    if let language = LanguageTag(tag) {
      add(.inline(.span(Span(language: language, content: content))))
    } else {
      context.report(.languageInvalid, "‘\(tag)’ is geen taalcode", context.locate("{lang=\(tag)"))
      for inline in content { add(.inline(inline)) }
    }
  }

  /// Turns raw text into texts and narrative citations.
  private func resolve(_ pieces: [Piece], _ context: inout ConversionContext) -> [Inline] {
    var builder: [Inline] = []
    var raw: [UInt8] = []
    for piece in pieces {
      switch piece {
      case .raw(let bytes):
        raw += bytes
      case .inline(let inline):
        builder += NarrativeCitations.parse(raw, &context)
        raw = []
        builder.append(inline)
      }
    }
    return builder + NarrativeCitations.parse(raw, &context)
  }

  /// A text with the stand-ins of escaped characters put back.
  static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    EscapedSigns.shown(String(decoding: bytes, as: UTF8.self))
  }
}

/// The `{lang=en}` behind a closing bracket.
struct SpanAttributes {
  var language: String?
  /// The offset behind the closing brace.
  var end: Int

  /// Reads attributes at an offset; nil when there is no closed brace group of attributes.
  static func parse(_ bytes: [UInt8], at start: Int) -> SpanAttributes? {
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{"),
      let close = bytes[start...].firstIndex(of: UInt8(ascii: "}")), close - start <= 200
    else { return nil }
    let words = String(decoding: bytes[(start + 1)..<close], as: UTF8.self).split(separator: " ")
    guard !words.isEmpty, words.allSatisfy({ $0.hasPrefix(".") || $0.hasPrefix("#") || $0.contains("=") })
    else { return nil }
    let language = words.first { $0.hasPrefix("lang=") }?.dropFirst(5)
    return SpanAttributes(
      language: language.map { $0.filter { $0 != "\"" && $0 != "'" } }, end: close + 1)
  }
}

import HandboekDocument

/// Collects the running text of one container, joining neighbouring texts.
struct InlineBuilder {
  private(set) var inlines: [Inline] = []
  private var pending = ""
  /// Whether the text holds a character that brackets and citations are made of.
  private(set) var isSpecial = false

  /// Escaped characters are kept apart from active ones by these private-use characters, which no
  /// text for people holds (Unicode §23.5); `BracketParser` puts the characters back.
  static let escapes: [(character: Character, standIn: Character)] = [
    ("@", "\u{10FF00}"), ("[", "\u{10FF01}"), ("]", "\u{10FF02}"), ("{", "\u{10FF03}"),
  ]

  mutating func append(text: String, isEscaped: Bool = false) {
    if isEscaped, let escape = Self.escapes.first(where: { String($0.character) == text }) {
      pending.append(escape.standIn)
      isSpecial = true
      return
    }
    if !isSpecial {
      for byte in text.utf8 where byte == 0x40 || byte == 0x5B || byte == 0x5D {
        isSpecial = true
        break
      }
    }
    if pending.isEmpty { pending = text } else { pending += text }
  }

  mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  mutating func append(contentsOf more: [Inline]) {
    for inline in more {
      if case .text(let text) = inline { append(text: text) } else { append(inline) }
    }
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    inlines.append(.text(pending))
    pending = ""
  }

  /// The collected text, with citations, spans and escapes resolved.
  mutating func finish(_ context: inout ConversionContext) -> [Inline] {
    flush()
    let collected = inlines
    inlines = []
    defer { isSpecial = false }
    return Self.withDutchQuotes(isSpecial ? BracketParser.parse(collected, &context) : collected)
  }

  /// Sets the quotes in texts; what stands before a text decides whether one opens.
  private static func withDutchQuotes(_ inlines: [Inline]) -> [Inline] {
    var result = inlines
    var before: Character?
    for index in result.indices {
      if case .text(let text) = result[index] {
        result[index] = .text(Typography.dutch(text, before: before))
        before = text.last
      } else {
        // Behind emphasis, a link or a citation a quote closes.
        before = result[index] == .lineBreak ? nil : "x"
      }
    }
    return result
  }

  var isEmpty: Bool { inlines.isEmpty && pending.isEmpty }

  /// Whether the text so far opens a box: `[!`.
  var opensCallout: Bool { inlines.isEmpty && pending.hasPrefix("[!") }
}

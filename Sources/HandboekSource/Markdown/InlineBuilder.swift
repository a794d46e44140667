import HandboekDocument

/// Collects the running text of one container, joining neighbouring texts.
struct InlineBuilder {
  private var inlines: [Inline] = []
  private var pending = ""
  /// Whether a place was marked: texts before and behind it stood apart.
  private var hasMarks = false
  /// Whether the text holds a character that brackets and citations are made of.
  private(set) var isSpecial = false

  mutating func append(text: String) {
    if !isSpecial {
      // 0xC2 can be the first byte of a sign that was escaped.
      isSpecial = text.hasByte { $0 == 0x40 || $0 == 0x5B || $0 == 0x5D || $0 == 0xC2 }
    }
    if pending.isEmpty { pending = text } else { pending += text }
  }

  mutating func append(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  /// Adds an inline with the text of a container inside this one, which is still to be resolved.
  mutating func append(_ inner: inout InlineBuilder, as inline: ([Inline]) -> Inline) {
    isSpecial = isSpecial || inner.isSpecial
    append(inline(inner.take()))
  }

  /// Adds the text of a container that means nothing itself.
  mutating func append(contentsOf inner: inout InlineBuilder) {
    isSpecial = isSpecial || inner.isSpecial
    for inline in inner.take() {
      if case .text(let text) = inline { append(text: text) } else { append(inline) }
    }
  }

  /// Where the next inline comes: the place of an opening tag.
  mutating func mark() -> Int {
    flush()
    hasMarks = true
    return inlines.count
  }

  var isEmpty: Bool { inlines.isEmpty && pending.isEmpty }

  /// The words so far.
  var words: String { inlines.plainText + pending }

  /// Takes off what came behind a mark.
  mutating func cut(from mark: Int) -> InlineBuilder {
    flush()
    var inner = InlineBuilder()
    (inner.isSpecial, inner.hasMarks) = (isSpecial, true)
    inner.inlines = Array(inlines[min(mark, inlines.count)...])
    inlines.removeSubrange(min(mark, inlines.count)...)
    return inner
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    inlines.append(.text(pending))
    pending = ""
  }

  private mutating func take() -> [Inline] {
    flush()
    if hasMarks { inlines = HTMLText.joined(inlines) }
    hasMarks = false
    defer {
      inlines = []
      isSpecial = false
    }
    return inlines
  }

  /// The collected text, with citations, spans, escapes and quotes resolved.
  mutating func finish(_ context: inout ConversionContext) -> [Inline] {
    var isSpecial = isSpecial
    var inlines = take()
    if context.hasVariables {
      inlines = context.fill(inlines)
      isSpecial = true
    }
    return InlineResolver.resolve(inlines, isSpecial: isSpecial, &context)
  }

  /// The words alone, as typed: a picture's description cites nothing.
  mutating func finishAsWords() -> String {
    Typography.dutch(EscapedSigns.shown(take().plainText))
  }

  /// Sets the quotes in texts; what stands before a text decides whether one opens.
  static func withDutchQuotes(_ inlines: [Inline]) -> [Inline] {
    // Few paragraphs have any quote.
    guard inlines.contains(where: { $0.hasQuote }) else { return inlines }
    var result = inlines
    var before: Character?
    for index in result.indices {
      if case .text(let text) = result[index] {
        result[index] = .text(Typography.dutch(text, before: before))
        before = text.last
      } else {
        // Behind emphasis, a link or a citation a quote closes.
        if case .lineBreak = result[index] { before = nil } else { before = "x" }
      }
    }
    return result
  }

  /// Whether the text so far opens a box: `[!kind]`.
  var opensCallout: Bool {
    let start: String
    if case .text(let text)? = inlines.first { start = text } else { start = inlines.isEmpty ? pending : "" }
    guard start.hasPrefix("[!"), let close = start.firstIndex(of: "]") else { return false }
    let name = start[..<close].dropFirst(2)
    return !name.isEmpty && name.utf8.count <= 40 && !name.contains { "[@".contains($0) }
  }
}

extension Inline {
  /// Whether it is a text with a typewriter quote.
  fileprivate var hasQuote: Bool {
    if case .text(let text) = self { Typography.hasQuote(text) } else { false }
  }
}

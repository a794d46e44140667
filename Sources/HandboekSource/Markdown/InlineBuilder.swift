import HandboekDocument

/// Collects the running text of one container, joining neighbouring texts.
struct InlineBuilder {
  private(set) var inlines: [Inline] = []
  private var pending = ""
  /// The last place that was marked: texts before and behind it stay apart.
  private var lastMark = 0
  /// Whether the text holds a character that brackets and citations are made of.
  private(set) var isSpecial = false

  mutating func append(text: String) {
    if !isSpecial {
      for byte in text.utf8 where byte == 0x40 || byte == 0x5B || byte == 0x5D || byte == 0xC2 {
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

  /// Where the next inline comes: the place of an opening tag.
  mutating func mark() -> Int {
    flush()
    lastMark = inlines.count
    return lastMark
  }

  /// Takes off what came behind a mark.
  mutating func cut(from mark: Int, _ context: inout ConversionContext) -> [Inline] {
    flush()
    guard mark <= inlines.count else { return [] }
    var inner = InlineBuilder()
    inner.append(contentsOf: Array(inlines[mark...]))
    inlines.removeSubrange(mark...)
    lastMark = min(lastMark, mark)
    return inner.finish(&context)
  }

  private mutating func flush() {
    guard !pending.isEmpty else { return }
    if inlines.count > lastMark, case .text(let before)? = inlines.last {
      inlines[inlines.count - 1] = .text(before + pending)
    } else {
      inlines.append(.text(pending))
    }
    pending = ""
  }

  /// The collected text, with citations, spans and escapes resolved.
  mutating func finish(_ context: inout ConversionContext) -> [Inline] {
    flush()
    let collected = lastMark > 0 ? Self.joined(inlines) : inlines
    inlines = []
    lastMark = 0
    defer { isSpecial = false }
    return Self.withDutchQuotes(isSpecial ? BracketParser.parse(collected, &context) : collected)
  }

  /// Joins the texts that a mark kept apart.
  private static func joined(_ inlines: [Inline]) -> [Inline] {
    var builder = InlineBuilder()
    builder.append(contentsOf: inlines)
    builder.flush()
    return builder.inlines
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

import HandboekDocument

/// Running text as readers see it, citations included, without markup and notes.
enum RunningWords {
  static func text(_ inlines: [Inline]) -> String {
    if inlines.count == 1, case .text(let text) = inlines[0] { return text }
    var text = ""
    append(inlines, to: &text)
    return text
  }

  private static func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let part), .code(let part): text += part
      case .lineBreak: text += " "
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        append(content, to: &text)
      case .link(let link): append(link.content, to: &text)
      case .span(let span): append(span.content, to: &text)
      case .image(let image): text += image.alternative
      case .citation(let citation): text += citation.plainText
      case .footnote: break
      }
    }
  }
}

public import HandboekDocument

/// Running text without markup, for attributes and navigation labels.
public enum PlainText {
  /// The characters a reader sees, without note marks.
  public static func of(_ inlines: [Inline]) -> String {
    var text = ""
    append(inlines, to: &text)
    return text
  }

  private static func append(_ inlines: [Inline], to text: inout String) {
    for inline in inlines {
      switch inline {
      case .text(let part), .code(let part): text += part
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        append(content, to: &text)
      case .lineBreak: text += " "
      case .link(let link): append(link.content, to: &text)
      case .image(let image): text += image.alternative
      case .span(let span): append(span.content, to: &text)
      case .citation(let citation): text += CitationText.plain(citation)
      case .footnote: break
      }
    }
  }
}

import HandboekDocument

/// Questions about running text that need no layout.
enum PlainInlines {
  /// The words of running text, without notes and without markup.
  static func text(_ inlines: [Inline]) -> String {
    inlines.reduce(into: "") { text, inline in
      switch inline {
      case .text(let part), .code(let part): text += part
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        text += Self.text(content)
      case .span(let span): text += Self.text(span.content)
      case .link(let link): text += Self.text(link.content)
      case .image(let image): text += image.alternative
      case .lineBreak: text += " "
      case .citation, .footnote: break
      }
    }
  }

  /// Whether a link shows its own address, so that the address need not be given again.
  static func isItsOwnText(_ link: Link, _ address: String) -> Bool {
    let shown = text(link.content)
    return shown == address || "https://" + shown == address || "http://" + shown == address
      || "mailto:" + shown == address || "https://doi.org/" + shown == address
  }
}

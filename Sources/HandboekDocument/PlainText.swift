extension [Inline] {
  /// The words alone: without markup, notes and citations; pictures give their alternative text.
  public var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension Inline {
  fileprivate func append(to text: inout String) {
    switch self {
    case .text(let part), .code(let part): text += part
    case .lineBreak: text += " "
    case .emphasis(let content), .strong(let content), .strikethrough(let content):
      text += content.plainText
    case .link(let link): text += link.content.plainText
    case .span(let span): text += span.content.plainText
    case .image(let image): text += image.alternative
    case .citation, .footnote: break
    }
  }
}

extension String {
  /// The text with a capital first letter, for a label.
  public var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with a small first letter, for the middle of a sentence; "ADV" stays.
  public var lowercasedFirst: String {
    if dropFirst().first?.isUppercase ?? false { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}

internal import HandboekDocument
internal import HandboekXML

/// Running text on its way to a block.
enum RunningText {
  /// Without spaces and line ends at its start and end.
  ///
  /// It takes them over, so that they are not copied to be changed.
  static func trimmed(_ inlines: consuming [Inline]) -> [Inline] {
    while let first = inlines.first, first == .lineBreak || first == .text(" ") { inlines.removeFirst() }
    trimEnd(&inlines)
    return inlines
  }

  /// Without spaces before its first words, also where they were cut off from others.
  static func trimmedAtStart(_ inlines: [Inline]) -> [Inline] {
    var inlines = inlines
    if case .text(let text)? = inlines.first { inlines[0] = .text(String(text.drop { $0 == " " })) }
    if inlines.first == .text("") { inlines.removeFirst() }
    return inlines
  }

  /// Takes spaces and line ends off the end.
  static func trimEnd(_ inlines: inout [Inline]) {
    while let last = inlines.popLast() {
      guard let trimmed = trimmedAtEnd(last) else { continue }
      inlines.append(trimmed)
      return
    }
  }

  /// The piece without spaces at its end; nil when nothing is left.
  private static func trimmedAtEnd(_ inline: Inline) -> Inline? {
    func inside(_ content: [Inline]) -> [Inline]? {
      var content = content
      trimEnd(&content)
      return content.isEmpty ? nil : content
    }
    switch inline {
    case .text(let text):
      guard text.utf8.last == 0x20 else { return text.isEmpty ? nil : inline }
      var text = text
      while text.utf8.last == 0x20 { text.removeLast() }
      return text.isEmpty ? nil : .text(text)
    case .lineBreak: return nil
    case .emphasis(let content): return inside(content).map { .emphasis($0) }
    case .strong(let content): return inside(content).map { .strong($0) }
    case .strikethrough(let content): return inside(content).map { .strikethrough($0) }
    default: return inline
    }
  }

  /// Ends the line, once.
  static func breakLine(_ inlines: inout [Inline], _ isAfterSpace: inout Bool) {
    trimEnd(&inlines)
    isAfterSpace = true
    if inlines.isEmpty { return }
    inlines.append(.lineBreak)
  }

  /// Whether there is more than white space in a text.
  static func hasInk(_ text: String) -> Bool {
    for byte in text.utf8 where byte > 0x20 {
      // A letter of ASCII answers at once; what is beyond may be a wide space.
      return byte < 0x7F || text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
    return false
  }

  /// Whether there is anything to see: a word, a picture, a mark of a note.
  static func hasWords(_ inlines: [Inline]) -> Bool {
    inlines.contains { inline in
      switch inline {
      case .text(let text), .code(let text): hasInk(text)
      case .emphasis(let content), .strong(let content), .strikethrough(let content): hasWords(content)
      case .link(let link): hasWords(link.content)
      case .span(let span): hasWords(span.content)
      case .lineBreak: false
      case .image, .citation, .footnote: true
      }
    }
  }

  /// All text inside with its line ends, `br` among them.
  static func literal(_ element: XMLElement) -> String {
    var text = ""
    for node in element.children {
      switch node {
      case .text(let part): text += part
      case .element(let child):
        if child.tag == "br" {
          text += "\n"
        } else if !ElementKinds.skipped.contains(child.tag) {
          text += literal(child)
        }
      }
    }
    return text
  }

  /// Raised or lowered signs, as in m² and H₂O; nil when there are none for it.
  static func shifted(_ words: String, isRaised: Bool) -> String? {
    let plain = Array("0123456789+-=()")
    let signs = Array(isRaised ? "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾" : "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
    var result = ""
    for character in words {
      guard let index = plain.firstIndex(of: character) else { return nil }
      result.append(signs[index])
    }
    return result.isEmpty ? nil : result
  }

  /// The blocks of a note without the number that stands before its words.
  static func withoutNoteMark(_ blocks: [Block]) -> [Block] {
    guard let first = blocks.first, case .paragraph(var inlines) = first.content,
      case .text(let text)? = inlines.first
    else { return blocks }
    var rest = text[...]
    while let sign = rest.first, sign.isNumber || ".):]*†‡[( ".contains(sign) || sign == "\u{A0}" {
      rest.removeFirst()
    }
    // Only a mark that ends: "1. Zie", not "1984 was".
    let mark = text[..<rest.startIndex]
    guard mark.contains(where: { ".):]*†‡".contains($0) }), mark.filter(\.isNumber).count <= 3 else {
      return blocks
    }
    inlines[0] = .text(String(rest))
    if rest.isEmpty { inlines.removeFirst() }
    var blocks = blocks
    blocks[0].content = .paragraph(inlines)
    if inlines.isEmpty { blocks.removeFirst() }
    return blocks
  }
}

import HandboekPlainText

/// Cuts text to a width.
enum TextCut {
  /// The text, or what fits of it with … behind it.
  static func cut(_ text: String, to width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    if width <= 0 { return "" }
    return head(text[...], of: width - 1) + "…"
  }

  /// The end of a text that is being typed, which is what one looks at.
  static func tail(_ text: String, of width: Int) -> String {
    var shown = text[...]
    while !shown.isEmpty, DisplayWidth.of(shown) > max(1, width) { shown.removeFirst() }
    return String(shown)
  }

  /// What fits of a text.
  private static func head(_ text: Substring, of width: Int) -> String {
    var result = ""
    var used = 0
    for character in text {
      let next = DisplayWidth.of(character)
      if used + next > width { break }
      result.append(character)
      used += next
    }
    return result
  }
}

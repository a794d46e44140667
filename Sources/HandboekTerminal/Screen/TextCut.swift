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

  /// The words of a text in lines of a width; a word that is wider is cut in pieces.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for part in text.split(separator: " ") {
      let joined = line.isEmpty ? String(part) : line + " " + part
      if DisplayWidth.of(joined) <= width {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      var rest = part
      while DisplayWidth.of(rest) > width {
        // At least one, so that it comes to an end on a screen of one column.
        let piece = max(1, head(rest, of: width).count)
        lines.append(String(rest.prefix(piece)))
        rest = rest.dropFirst(piece)
      }
      line = String(rest)
    }
    return line.isEmpty ? lines : lines + [line]
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

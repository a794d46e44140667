/// Turns typewriter quotes into Dutch typographic ones.
///
/// cmark's own `--smart` opens a quote in ‘t and 's, which Dutch writes with an apostrophe.
enum Typography {
  /// The text with ’ for apostrophes, ‘ ’ and “ ” for quotes.
  ///
  /// - Parameter before: The character in front of the text; nil at the start of a paragraph.
  static func dutch(_ text: String, before: Character? = nil) -> String {
    guard hasQuote(text) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    // Only at quotes are characters looked at: finding their borders is the slow part.
    var done = text.startIndex
    for index in text.utf8.indices where isQuote(text.utf8[index]) {
      let quote = text[index]
      guard quote == "'" || quote == "\"" else { continue }
      let previous = index > text.startIndex ? text[text.index(before: index)] : before
      let behind = text.index(after: index)
      let opens = isOpening(after: previous)
      result += text[done..<index]
      if quote == "\"" {
        result += opens ? "“" : "”"
      } else {
        result += opens && !isShortened(text[behind...]) ? "‘" : "’"
      }
      done = behind
    }
    return result + text[done...]
  }

  /// Whether a text has a typewriter quote.
  static func hasQuote(_ text: String) -> Bool { text.hasByte(where: isQuote) }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"")
  }

  /// Whether a quote behind this character opens.
  private static func isOpening(after previous: Character?) -> Bool {
    guard let previous else { return true }
    return previous.isWhitespace || "([{–—-/‘“\"'".contains(previous)
  }

  /// Whether an apostrophe stands for left-out letters: 's avonds, 't, 'n, '90.
  private static func isShortened(_ rest: Substring) -> Bool {
    guard let first = rest.first else { return false }
    if first.isNumber { return true }
    let letters = rest.prefix(5).prefix { $0.isLetter }
    let word = letters.lowercased()
    guard ["s", "t", "n", "k", "m", "r", "er", "ns", "ie", "tis", "twas"].contains(word) else { return false }
    // 'n' between two quotes is a quoted letter.
    let behind = rest.dropFirst(letters.count).first
    return behind != "'"
  }
}

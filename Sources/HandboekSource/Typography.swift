/// Turns typewriter quotes into Dutch typographic ones.
///
/// cmark's own `--smart` opens a quote in ‘t and 's, which Dutch writes with an apostrophe.
enum Typography {
  /// The text with ’ for apostrophes, ‘ ’ and “ ” for quotes.
  ///
  /// - Parameter before: The character in front of the text; nil at the start of a paragraph.
  static func dutch(_ text: String, before: Character? = nil) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }) else {
      return text
    }
    let characters = Array(text)
    var result = ""
    result.reserveCapacity(text.utf8.count + 8)
    for (index, character) in characters.enumerated() {
      let previous = index > 0 ? characters[index - 1] : before
      switch character {
      case "'": result.append(isOpening(after: previous) && !isShortened(characters, at: index) ? "‘" : "’")
      case "\"": result.append(isOpening(after: previous) ? "“" : "”")
      default: result.append(character)
      }
    }
    return result
  }

  /// Whether a quote behind this character opens.
  private static func isOpening(after previous: Character?) -> Bool {
    guard let previous else { return true }
    return previous.isWhitespace || "([{–—-/‘“\"'".contains(previous)
  }

  /// Whether an apostrophe stands for left-out letters: 's avonds, 't, 'n, '90.
  private static func isShortened(_ characters: [Character], at index: Int) -> Bool {
    let rest = characters[(index + 1)...]
    guard let first = rest.first else { return false }
    if first.isNumber { return true }
    let word = String(rest.prefix { $0.isLetter }).lowercased()
    guard ["s", "t", "n", "k", "m", "r", "er", "ns", "ie", "tis", "twas"].contains(word) else { return false }
    // 'n' between two quotes is a quoted letter.
    let behind = rest.dropFirst(word.count).first
    return behind != "'"
  }
}

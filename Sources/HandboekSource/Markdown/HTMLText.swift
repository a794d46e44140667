import HandboekDocument

/// White space of HTML text.
enum HTMLText {
  /// Joins neighbouring texts, folds white space, and trims both ends.
  static func tidy(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var words = ""
    for inline in inlines {
      if case .text(let text) = inline {
        let folded = fold(text)
        words += words.hasSuffix(" ") && folded.hasPrefix(" ") ? folded.dropFirst() : folded[...]
      } else {
        if !words.isEmpty { result.append(.text(words)) }
        words = ""
        result.append(inline)
      }
    }
    if !words.isEmpty { result.append(.text(words)) }
    if case .text(let first)? = result.first { result[0] = .text(first.trimmedStart) }
    if case .text(var last)? = result.last {
      while last.last?.isWhitespace == true { last.removeLast() }
      result[result.count - 1] = .text(last)
    }
    return result.filter { $0 != .text("") }
  }

  private static func fold(_ text: String) -> String {
    var result = ""
    var isPending = false
    for character in text {
      if character == " " || character == "\n" || character == "\t" || character == "\r" {
        isPending = true
        continue
      }
      if isPending { result.append(" ") }
      isPending = false
      result.append(character)
    }
    return isPending ? result + " " : result
  }
}

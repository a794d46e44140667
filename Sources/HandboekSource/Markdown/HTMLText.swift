import HandboekDiagnostics
import HandboekDocument

/// Running text of HTML.
enum HTMLText {
  /// What an element means for the running text in it.
  static func wrap(
    _ content: [Inline], in name: String, address: String? = nil, range: SourceRange
  ) -> [Inline] {
    switch name {
    case "script", "style", "template", "video", "audio", "iframe": return []
    case _ where content.isEmpty: return []
    case "b", "strong": return [.strong(content)]
    case "i", "em", "cite", "dfn", "var": return [.emphasis(content)]
    case "s", "del", "strike": return [.strikethrough(content)]
    case "code", "kbd", "samp", "tt": return [.code(content.plainText)]
    case "q": return [.text("‘")] + content + [.text("’")]
    case "sub": return shifted(content, digits: Array("₀₁₂₃₄₅₆₇₈₉"))
    case "sup": return shifted(content, digits: Array("⁰¹²³⁴⁵⁶⁷⁸⁹"))
    case "a":
      guard let address, !address.isEmpty else { return content }
      return [.link(Link(content: content, target: .source(address), range: range))]
    default: return content
    }
  }

  /// Lowered or raised numbers, as in CO₂ and m²; anything else stays on its line.
  private static func shifted(_ content: [Inline], digits: [Character]) -> [Inline] {
    let text = content.plainText
    let numbers = text.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    guard numbers.count == text.count else { return content }
    return [.text(String(numbers.map { digits[$0] }))]
  }

  /// Joins neighbouring texts, folds white space, and trims both ends.
  static func tidy(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      guard case .text(let text) = inline else {
        result.append(inline)
        continue
      }
      var folded = fold(text)
      if case .text(let before)? = result.last {
        if before.hasSuffix(" "), folded.hasPrefix(" ") { folded.removeFirst() }
        result[result.count - 1] = .text(before + folded)
      } else {
        result.append(.text(folded))
      }
    }
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

import HandboekDiagnostics
import HandboekDocument

/// Running text of HTML.
enum HTMLText {
  /// What an element means for the running text in it.
  static func wrap(
    _ content: [Inline], in name: String, address: String? = nil, range: SourceRange
  ) -> [Inline] {
    switch name {
    case "script", "style", "template": return []
    case _ where content.isEmpty: return []
    case "b", "strong": return [.strong(content)]
    case "i", "em", "cite", "dfn", "var": return [.emphasis(content)]
    case "s", "del", "strike": return [.strikethrough(content)]
    case "code", "kbd", "samp", "tt": return [.code(content.plainText)]
    case "q": return [.text("‘")] + content + [.text("’")]
    case "sub", "sup":
      return shifted(content.plainText, isRaised: name == "sup").map { [.text($0)] } ?? content
    case "a":
      guard let address, !address.isEmpty else { return content }
      return [.link(Link(content: content, target: .source(address), range: range))]
    default: return content
    }
  }

  /// An address as browsers read it: without spaces around it and line ends in it (URL Standard §4.1).
  static func address(_ text: String?) -> String? {
    text.map { String(String.UnicodeScalarView($0.unicodeScalars.filter { $0.value >= 0x20 })).trimmed }
  }

  /// Lowered or raised numbers, as in CO₂ and m²; nil for other words, which stay on their line.
  static func shifted(_ words: String, isRaised: Bool) -> String? {
    let digits: [Character] = Array(isRaised ? "⁰¹²³⁴⁵⁶⁷⁸⁹" : "₀₁₂₃₄₅₆₇₈₉")
    let numbers = words.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    return !numbers.isEmpty && numbers.count == words.count ? String(numbers.map { digits[$0] }) : nil
  }

  /// Neighbouring texts as one.
  static func joined(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    var words = ""
    for inline in inlines {
      if case .text(let text) = inline {
        words += text
      } else {
        if !words.isEmpty { result.append(.text(words)) }
        words = ""
        result.append(inline)
      }
    }
    if !words.isEmpty { result.append(.text(words)) }
    return result
  }

  /// Joins neighbouring texts, folds white space, and trims both ends and every line; two line breaks
  /// are one.
  static func tidy(_ inlines: [Inline]) -> [Inline] {
    var result: [Inline] = []
    for inline in joined(inlines) {
      switch inline {
      case .text(let text):
        var folded = fold(text)
        if folded.hasPrefix(" "), result.last == nil || result.last == .lineBreak { folded.removeFirst() }
        if !folded.isEmpty { result.append(.text(folded)) }
      case .lineBreak:
        trimEnd(&result)
        if let last = result.last, last != .lineBreak { result.append(.lineBreak) }
      default:
        result.append(inline)
      }
    }
    trimEnd(&result)
    while result.last == .lineBreak { result.removeLast() }
    return result
  }

  /// Takes the space off the end.
  private static func trimEnd(_ result: inout [Inline]) {
    guard case .text(let text)? = result.last, text.hasSuffix(" ") else { return }
    if text == " " { result.removeLast() } else { result[result.count - 1] = .text(String(text.dropLast())) }
  }

  /// A text in which white space and line ends are single spaces.
  static func fold(_ text: String) -> String {
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

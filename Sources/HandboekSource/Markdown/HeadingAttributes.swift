import HandboekDocument

/// The `{#id lang=en}` at the end of a heading.
struct HeadingAttributes {
  var id: String?
  var language: String?
  /// Attributes that mean nothing here, such as `{.unnumbered}` of other tools.
  var ignored: [String] = []
  /// The whole group as typed.
  var source: String

  /// Takes the attributes off the last text of a heading; nil when there are none.
  static func take(from content: inout [Inline]) -> HeadingAttributes? {
    guard case .text(let text)? = content.last, text.hasByte(where: { $0 == UInt8(ascii: "}") }) else {
      return nil
    }
    let trimmed = text.trimmed
    guard trimmed.hasSuffix("}"), let open = trimmed.lastIndex(of: "{") else { return nil }
    let group = trimmed[open...]
    var words = group.dropFirst().dropLast().split(separator: " ")
    // {#Met Spatie} is meant as a name; the ids of the file say what is wrong with it.
    if group.hasPrefix("{#"), !words.contains(where: { $0.contains("=") }) {
      words = [group.dropFirst().dropLast()]
    }
    guard !words.isEmpty,
      words.allSatisfy({ $0.hasPrefix("#") || $0.hasPrefix(".") || $0.hasPrefix("-") || $0.contains("=") })
    else { return nil }
    var attributes = HeadingAttributes(source: String(group))
    for word in words {
      if word.hasPrefix("#") {
        attributes.id = String(word.dropFirst())
      } else if word.hasPrefix("lang=") {
        attributes.language = word.dropFirst(5).filter { !"\"'“”‘’".contains($0) }
      } else {
        attributes.ignored.append(String(word))
      }
    }
    var rest = String(trimmed[..<open])
    while rest.last?.isWhitespace == true { rest.removeLast() }
    // Only the end was trimmed: a space before the text belongs to what stands before it.
    if let first = text.first, first.isWhitespace, !rest.isEmpty { rest = " " + rest }
    content.removeLast()
    if !rest.isEmpty { content.append(.text(rest)) }
    return attributes
  }
}

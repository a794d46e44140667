/// The declarations of a `style` attribute, as far as they say what a text is.
struct PageStyle {
  private var values: [String: String] = [:]

  init(_ text: String?) {
    guard let text else { return }
    for declaration in text.prefix(4_000).split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let name = declaration[..<colon].trimmed.lowercased()
      values[name] = declaration[declaration.index(after: colon)...].trimmed
    }
  }

  subscript(name: String) -> String? { values[name] }

  var isHidden: Bool {
    values["display"]?.lowercased() == "none" || values["mso-hide"]?.lowercased() == "all"
      || values["visibility"]?.lowercased() == "hidden"
  }

  var isBold: Bool? {
    guard let weight = values["font-weight"]?.lowercased() else { return nil }
    return weight == "bold" || weight == "bolder" || (Int(weight) ?? 0) >= 600
  }

  var isItalic: Bool? {
    values["font-style"].map { $0.lowercased() == "italic" || $0.lowercased() == "oblique" }
  }

  var isStruck: Bool {
    (values["text-decoration"] ?? values["text-decoration-line"] ?? "").contains("line-through")
  }

  var isUnderlined: Bool {
    (values["text-decoration"] ?? values["text-decoration-line"] ?? "").contains("underline")
  }

  var breaksPage: Bool {
    ["page-break-before", "page-break-after", "break-before", "break-after"].contains {
      ["always", "page", "left", "right"].contains(values[$0]?.lowercased())
    }
  }

  /// The list and level of a paragraph that Word wrote as a list item: `mso-list:l0 level2 lfo1`.
  var wordList: (list: String, level: Int)? {
    guard let words = values["mso-list"]?.split(separator: " "), words.count >= 2,
      let level = words.first(where: { $0.hasPrefix("level") }).flatMap({ Int($0.dropFirst(5)) })
    else { return nil }
    return (words.filter { !$0.hasPrefix("level") }.joined(separator: " "), min(max(1, level), 9) - 1)
  }
}

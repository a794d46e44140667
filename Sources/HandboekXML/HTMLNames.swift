/// Facts about HTML element names (HTML Living Standard §13.1.2).
enum HTMLNames {
  private static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]

  /// Whether an element can have no content and has no end tag in HTML.
  static func isVoid(_ name: StaticString) -> Bool { void.contains(name.description) }
}

internal import HandboekDiagnostics

/// Headings go down one level at a time (WCAG 1.3.1).
enum SkippedHeading: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-918", .warning, "Een kop slaat een niveau over.",
    cure: "Gebruik het niveau dat volgt op de kop erboven.",
    reference: "axe heading-order")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      var last: Int?
      for element in markup.elements {
        guard let level = Self.level(element) else { continue }
        if let last, level > last + 1 {
          findings.add(Self.self, "na niveau \(last) komt hier niveau \(level)", markup.place(element))
        }
        last = level
      }
    }
  }

  /// The level of a heading; nil for anything else.
  private static func level(_ element: MarkupElement) -> Int? {
    if element.role == "heading", let level = element["aria-level"].flatMap({ Int($0.trimmed) }) {
      return level
    }
    guard element.isHTML, element.name.count == 2, element.name.hasPrefix("h"), element["role"] == nil else {
      return nil
    }
    return Int(element.name.dropFirst()).flatMap { (1...6).contains($0) ? $0 : nil }
  }
}

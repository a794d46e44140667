internal import HandboekDiagnostics

/// The keyboard follows the order of the text (WCAG 2.4.3).
enum PositiveTabIndex: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-927", .warning, "Een element verandert de volgorde van de tab-toets.",
    cure: "Schrijf tabindex=\"0\", of haal het weg.",
    reference: "axe tabindex")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements {
        if let text = element["tabindex"], let index = Int(text.trimmed), index > 0 {
          findings.add(
            Self.self, "tabindex \(index) verandert de volgorde", document.markup.place(element, "tabindex"))
        }
      }
    }
  }
}

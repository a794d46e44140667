internal import HandboekDiagnostics

/// Headings say something (WCAG 2.4.6).
enum EmptyHeading: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-919", .warning, "Een kop is leeg.", cure: "Schrijf de kop, of haal haar weg.",
    reference: "axe empty-heading")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements where element.isHTML {
        guard ["h1", "h2", "h3", "h4", "h5", "h6"].contains(element.name), element["aria-hidden"] != "true"
        else { continue }
        if AccessibleName.of(element, in: document).isEmpty {
          findings.add(Self.self, "deze kop is leeg", document.markup.place(element))
        }
      }
    }
  }
}

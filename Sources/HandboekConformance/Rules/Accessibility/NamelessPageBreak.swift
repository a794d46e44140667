internal import HandboekDiagnostics

/// A mark of a page break tells the number (EPUB Accessibility Techniques 1.1, PAGE-002).
enum NamelessPageBreak: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-932", .warning, "Een markering van een bladzijde heeft geen nummer.",
    cure: "Schrijf het nummer bij aria-label.",
    reference: "Ace pagebreak-label")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements
      where element.role == "doc-pagebreak" || element.epubTypes.contains("pagebreak") {
        if AccessibleName.of(element, in: document).isEmpty {
          findings.add(Self.self, "het nummer van de bladzijde ontbreekt", document.markup.place(element))
        }
      }
    }
  }
}

internal import HandboekDiagnostics

/// A drawing of fixed layout has a `viewBox` (EPUB 3.3 §8.2.2.6.3).
enum MissingViewBox: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-713", .error, "Een tekening met vaste opmaak zegt niet hoe groot zij is.",
    cure: "Voeg viewBox toe aan ‘svg’.",
    reference: "HTM-048")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.documents where document.kind == .svg && FixedLayout.isFixed(document, in: book) {
      if document.markup.root["viewBox"] == nil {
        findings.add(Self.self, "viewBox ontbreekt", document.markup.place(document.markup.root))
      }
    }
  }
}

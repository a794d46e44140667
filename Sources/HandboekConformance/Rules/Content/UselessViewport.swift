internal import HandboekDiagnostics

/// Reading systems pass over the viewport of a reflowable page (EPUB 3.3 §8.2.2.6).
enum UselessViewport: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-531", .note, "Een bladzijde noemt een maat die niets doet.",
    cure: "Haal de maat (viewport) weg.",
    reference: "HTM-060")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where !FixedLayout.isFixed(document, in: book) {
      for meta in document.markup.elements where meta.isHTML("meta") && meta["name"] == "viewport" {
        findings.add(Self.self, "deze maat doet niets", document.markup.place(meta))
      }
    }
  }
}

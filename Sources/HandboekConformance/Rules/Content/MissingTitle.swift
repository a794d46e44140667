internal import HandboekDiagnostics

/// Each document has a title (EPUB 3.3 §6.1.2, WCAG 2.4.2).
enum MissingTitle: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-518", .warning, "Een document heeft geen titel.", cure: "Voeg <title> toe in <head>.",
    reference: "RSC-017")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      guard let head = markup.elements.first(where: { $0.isHTML("head") }) else { continue }
      if !markup.children(head).contains(where: { $0.isHTML("title") }) {
        findings.add(Self.self, "dit document heeft geen titel", markup.place(head))
      }
    }
  }
}

internal import HandboekDiagnostics

/// Frames have a title (WCAG 4.1.2).
enum NamelessFrame: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-924", .warning, "Een ingevoegde bladzijde (iframe) heeft geen titel.",
    cure: "Schrijf bij title wat erin staat.",
    reference: "axe frame-title")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for frame in document.markup.elements where frame.isHTML("iframe") {
        if AccessibleName.of(frame, in: document).isEmpty {
          findings.add(Self.self, "deze ‘iframe’ heeft geen titel", document.markup.place(frame))
        }
      }
    }
  }
}

internal import HandboekDiagnostics

/// A pronunciation that is there, says something (EPUB 3 Text-to-Speech 1.0 §2).
enum EmptyPronunciation: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-528", .warning, "Een uitspraak (ssml:ph) is leeg.",
    cure: "Vul de uitspraak in, of haal ssml:ph weg.",
    reference: "HTM-007")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements {
        if element.attribute("ph", Namespace.ssml)?.trimmed.isEmpty == true {
          findings.add(
            Self.self, "de uitspraak is leeg", document.markup.place(element, "ph", isPrefixed: true))
        }
      }
    }
  }
}

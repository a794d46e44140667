internal import HandboekDiagnostics

/// Text stands where HTML allows text (HTML §4).
enum MisplacedText: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-504", .error, "Er staat tekst op een plaats waar alleen elementen mogen.",
    cure: "Zet de tekst in een element, zoals li, td of p.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements where element.isHTML && element.hasText {
        switch HTMLElements.content(of: element.name) {
        case .only, .nothing:
          findings.add(
            Self.self, "in \(quoted(element.name)) mag geen losse tekst staan", document.markup.place(element)
          )
        default: break
        }
      }
    }
  }
}

internal import HandboekDiagnostics

/// An alternative style sheet has a title to choose it by (HTML §4.6.7.18).
enum AlternateStyleSheet: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-622", .error, "Een tweede stijlblad om uit te kiezen heeft geen naam.", cure: "Voeg title toe.",
    reference: "CSS-015")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for link in document.markup.elements where link.isHTML("link") {
        let relations = (link["rel"] ?? "").lowercased().words
        if relations.contains("alternate"), relations.contains("stylesheet"),
          (link["title"] ?? "").trimmed.isEmpty
        {
          findings.add(Self.self, "dit stijlblad heeft geen naam", document.markup.place(link))
        }
      }
    }
  }
}

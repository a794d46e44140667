internal import HandboekDiagnostics

/// The text of a link says where it leads, also without the text around it (WCAG 2.4.9).
enum VagueLink: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-921", .warning, "De tekst van een link zegt niet waar de link heen leidt.",
    cure: "Gebruik de titel van de bladzijde als tekst.", reference: "WCAG 2.4.9")

  private static let vague: Set<String> = [
    "hier", "klik hier", "lees meer", "lees verder", "meer", "meer info", "meer informatie", "link",
    "deze link",
    "via deze link", "klik", "verder", "here", "click here", "read more", "more", "this link",
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for link in document.markup.elements where link.isHTML("a") && link["href"] != nil {
        let name = AccessibleName.of(link, in: document)
        let bare = name.lowercased().filter { $0.isLetter || $0.isNumber || $0.isWhitespace }.words.joined(
          separator: " ")
        if vague.contains(bare) {
          findings.add(
            Self.self, "\(quoted(name)) zegt niet waar de link heen leidt", document.markup.place(link))
        }
      }
    }
  }
}

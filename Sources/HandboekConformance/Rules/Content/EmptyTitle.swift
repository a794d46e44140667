internal import HandboekDiagnostics

/// A title that is there, has text (HTML §4.2.2).
enum EmptyTitle: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-517", .error, "De titel van een document is leeg, of staat er vaker.",
    cure: "Schrijf één titel die zegt waar het document over gaat.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      let titles = markup.elements.filter { $0.isHTML("title") && markup.parent($0)?.isHTML("head") ?? false }
      for title in titles where markup.text(title).trimmed.isEmpty {
        findings.add(Self.self, "de titel is leeg", markup.place(title))
      }
      for title in titles.dropFirst() { findings.add(Self.self, "er is al een titel", markup.place(title)) }
    }
  }
}

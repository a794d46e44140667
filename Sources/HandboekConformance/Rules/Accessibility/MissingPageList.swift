internal import HandboekDiagnostics

/// Marks of page breaks are in the list of pages (EPUB Accessibility 1.1 §3.3).
enum MissingPageList: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-931", .warning, "Een bladzijde is gemarkeerd, maar staat niet in de lijst van bladzijden.",
    cure: "Voeg een <nav epub:type=\"page-list\"> toe met alle bladzijden.",
    reference: "Ace epub-pagelist-missing-pagebreak")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    let facts = ContentFacts(book)
    let listed = Set(
      book.references.filter { $0.navigation == "page-list" }
        .compactMap { reference in reference.url.path.map { $0 + "#" + (reference.url.fragment ?? "") } })
    guard facts.hasPageList else {
      if let first = facts.pageBreaks.first {
        findings.add(
          Self.self, "er zijn bladzijden gemarkeerd, maar er is geen lijst", first.markup.place(first.element)
        )
      }
      return
    }
    for (markup, element) in facts.pageBreaks {
      if !listed.contains(markup.path + "#" + (element.anyID ?? "")) {
        findings.add(Self.self, "deze bladzijde staat niet in de lijst", markup.place(element))
      }
    }
  }
}

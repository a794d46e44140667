internal import HandboekDiagnostics

/// The navigation document has one table of contents (EPUB 3.3 §7.4.2).
enum TableOfContents: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-401", .error, "Er is geen of meer dan één inhoudsopgave.",
    cure: "Maak precies één <nav epub:type=\"toc\">.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      let found = NavigationLists.navs(document).filter { $0.epubTypes.contains("toc") }
      if found.isEmpty {
        findings.add(Self.self, "er is geen inhoudsopgave", document.markup.place(document.markup.root))
      }
      for nav in found.dropFirst() {
        findings.add(
          Self.self, "er is al een inhoudsopgave", document.markup.place(nav, "type", isPrefixed: true))
      }
    }
  }
}

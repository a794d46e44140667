internal import HandboekDiagnostics

/// Lists other than the three known ones start with a heading (EPUB 3.3 §7.4.5).
enum NavigationWithoutHeading: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-405", .error, "Een eigen lijst in de navigatie heeft geen kop.",
    cure: "Begin de lijst met een kop.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      for nav in NavigationLists.navs(document) {
        let isKnown = nav.epubTypes.contains { ["toc", "page-list", "landmarks"].contains($0) }
        let first = document.markup.children(nav).first
        if !isKnown, !NavigationStructure.headings.contains(first?.name ?? "") {
          findings.add(Self.self, "deze lijst heeft geen kop", document.markup.place(nav))
        }
      }
    }
  }
}

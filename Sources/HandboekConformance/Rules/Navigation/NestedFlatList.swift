internal import HandboekDiagnostics

/// Landmarks and lists of pages are flat (EPUB 3.3 §7.4.3, §7.4.4).
enum NestedFlatList: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-408", .warning, "De lijst van ijkpunten of bladzijden heeft lijsten in lijsten.",
    cure: "Zet alles in één lijst.", reference: "RSC-017")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      let markup = document.markup
      for nav in NavigationLists.navs(document)
      where nav.epubTypes.contains("landmarks") || nav.epubTypes.contains("page-list") {
        for list in markup.descendants(nav).filter({ $0.isHTML("ol") }).dropFirst() {
          findings.add(Self.self, "deze lijst staat in een andere", markup.place(list))
        }
      }
    }
  }
}

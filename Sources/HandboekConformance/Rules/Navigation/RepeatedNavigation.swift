internal import HandboekDiagnostics

/// Landmarks and the list of pages are there once at most (EPUB 3.3 §7.4.3, §7.4.4).
enum RepeatedNavigation: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-402", .error, "Er is meer dan één lijst van ijkpunten of van bladzijden.",
    cure: "Laat er één staan.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      for type in ["landmarks", "page-list"] {
        for nav in NavigationLists.navs(document).filter({ $0.epubTypes.contains(type[...]) }).dropFirst() {
          findings.add(
            Self.self, "er is al een \(quoted(type))", document.markup.place(nav, "type", isPrefixed: true))
        }
      }
    }
  }
}

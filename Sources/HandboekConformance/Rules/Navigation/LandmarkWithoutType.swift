internal import HandboekDiagnostics

/// Each landmark says what it is (EPUB 3.3 §7.4.4).
enum LandmarkWithoutType: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-406", .error, "Een ijkpunt zegt niet wat het is.",
    cure: "Geef de link een epub:type, zoals bodymatter.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages where document.isNavigation {
      for nav in NavigationLists.navs(document) where nav.epubTypes.contains("landmarks") {
        for link in document.markup.descendants(nav) where link.isHTML("a") && link.epubTypes.isEmpty {
          findings.add(Self.self, "bij dit ijkpunt ontbreekt epub:type", document.markup.place(link))
        }
      }
    }
  }
}

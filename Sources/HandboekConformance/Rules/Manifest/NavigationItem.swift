internal import HandboekDiagnostics

/// Exactly one item is the navigation document, in XHTML (EPUB 3.3 §5.6.2, §D.5.3).
enum NavigationItem: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-305", .error, "Er is geen of meer dan één navigatiedocument, of het is geen XHTML.",
    cure: "Geef precies één XHTML-document de eigenschap nav.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, !package.items.isEmpty else { return }
    let items = package.items.filter { $0.properties.contains("nav") }
    if items.isEmpty {
      findings.add(Self.self, "geen enkel item heeft de eigenschap ‘nav’", package.place)
    }
    for item in items.dropFirst() {
      findings.add(
        Self.self, "een ander item heeft al de eigenschap ‘nav’",
        package.markup.place(item.element, "properties"))
    }
    for item in items where item.mediaType != "application/xhtml+xml" {
      findings.add(
        Self.self, "het navigatiedocument is geen XHTML", package.markup.place(item.element, "media-type"))
    }
  }
}

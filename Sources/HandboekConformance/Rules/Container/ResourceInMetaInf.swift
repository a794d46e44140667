internal import HandboekDiagnostics

/// No resource of the publication stands in `META-INF` (EPUB 3.3 §4.2.6.3).
enum ResourceInMetaInf: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-122", .error, "Een bestand van het boek staat in de map META-INF.",
    cure: "Zet het bestand bij de andere bestanden van het boek.", reference: "PKG-025")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items where item.path?.hasPrefix("META-INF/") ?? false {
      findings.add(
        Self.self, "\(quoted(item.path ?? "")) staat in META-INF", package.markup.place(item.element, "href"))
    }
  }
}

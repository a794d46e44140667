internal import HandboekDiagnostics

/// The address of an item names a file, not a place in it (EPUB 3.3 §5.6.2).
enum ItemWithFragment: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-303", .error, "Een adres in het manifest heeft een # met een naam.",
    cure: "Haal # en de naam weg.",
    reference: "OPF-091")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items {
      guard let fragment = item.url?.fragment else { continue }
      findings.add(
        Self.self, "\(quoted("#" + fragment)) hoort niet in het manifest",
        package.markup.place(item.element, "href"))
    }
  }
}

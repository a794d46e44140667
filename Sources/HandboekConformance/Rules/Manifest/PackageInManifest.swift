internal import HandboekDiagnostics

/// The manifest does not name the package document (EPUB 3.3 §5.6.1).
enum PackageInManifest: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-304", .error, "Het manifest noemt het pakketdocument zelf.", cure: "Haal het item weg.",
    reference: "OPF-099")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for item in package.items where item.path == package.markup.path {
      findings.add(Self.self, "dit is het pakketdocument zelf", package.markup.place(item.element, "href"))
    }
  }
}

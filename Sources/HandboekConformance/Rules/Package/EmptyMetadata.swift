internal import HandboekDiagnostics

/// No metadata is empty (EPUB 3.3 §5.5.2).
enum EmptyMetadata: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-208", .error, "Een gegeven in de metadata is leeg.", cure: "Vul het in, of haal het weg.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    for element in package.markup.children(metadata) {
      let isProperty = element.name == "meta" && element["property"] != nil
      guard isProperty || element.namespace == Namespace.dc else { continue }
      if package.markup.text(element).trimmed.isEmpty {
        findings.add(
          Self.self, "\(quoted(element["property"] ?? element.name)) is leeg", package.markup.place(element))
      }
    }
  }
}

internal import HandboekDiagnostics

/// Title, language and identifier are there (EPUB 3.3 §5.5.3.1).
enum RequiredMetadata: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-207", .error, "Titel, taal of identificatie ontbreekt.",
    cure: "Voeg dc:title, dc:language en dc:identifier toe aan de metadata.", reference: "RSC-005")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    for (name, word) in [("title", "de titel"), ("language", "de taal"), ("identifier", "de identificatie")] {
      if package.dublinCore(name).isEmpty {
        findings.add(Self.self, "\(word) (dc:\(name)) ontbreekt", package.markup.place(metadata))
      }
    }
  }
}

internal import HandboekDiagnostics

/// The root elements of the optional files in `META-INF` (EPUB 3.3 §4.2.6.3).
enum MetaInfStructure: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-123", .error,
    "Een bestand in META-INF heeft een ander buitenste element dan het hoort te hebben.",
    cure: "Gebruik het element en de naamruimte van OCF, of haal het bestand weg.", reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for (file, name) in [("encryption.xml", "encryption"), ("signatures.xml", "signatures")] {
      guard let document = book.metaInf[file] else { continue }
      if document.root.name != name || document.root.namespace != Namespace.container {
        findings.add(
          Self.self, "het buitenste element is niet ‘\(name)’ van OCF", document.place(document.root))
      }
    }
  }
}

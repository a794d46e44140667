internal import HandboekDiagnostics

/// `META-INF/container.xml` must be there (EPUB 3.3 §4.2.6.3.1).
enum MissingContainerXML: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-117", .error, "META-INF/container.xml ontbreekt.",
    cure: "Voeg META-INF/container.xml toe; het wijst het pakketdocument aan.", reference: "RSC-002")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    if book.containerError == nil, !book.names.contains("META-INF/container.xml") {
      findings.add(Self.self, "META-INF/container.xml ontbreekt", book.place)
    }
  }
}

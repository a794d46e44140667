internal import HandboekDiagnostics

/// The container names a package document (EPUB 3.3 §4.2.6.3.1.3).
enum MissingRootfile: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-119", .error, "META-INF/container.xml wijst geen pakketdocument aan.",
    cure: "Voeg een rootfile toe met media-type application/oebps-package+xml.", reference: "RSC-003")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let document = book.container, book.packagePath == nil else { return }
    findings.add(
      Self.self, "er is geen ‘rootfile’ met het type van een pakketdocument", document.place(document.root))
  }
}

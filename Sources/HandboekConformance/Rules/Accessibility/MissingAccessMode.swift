internal import HandboekDiagnostics

/// The metadata tell with which senses the book is read (EPUB Accessibility 1.1 §2.2).
enum MissingAccessMode: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-901", .warning, "De metadata zeggen niet met welke zintuigen het boek te lezen is.",
    cure: "Voeg schema:accessMode toe: textual, en visual als er beelden zijn.",
    reference: "Ace metadata-accessmode")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), metadata.accessModes.isEmpty else { return }
    findings.add(Self.self, "schema:accessMode ontbreekt", metadata.place)
  }
}

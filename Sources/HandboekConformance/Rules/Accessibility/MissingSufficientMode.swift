internal import HandboekDiagnostics

/// The metadata tell with which senses alone the book can be read (EPUB Accessibility 1.1 §2.2).
enum MissingSufficientMode: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-902", .warning, "De metadata zeggen niet welke zintuigen genoeg zijn om het boek te lezen.",
    cure: "Voeg schema:accessModeSufficient toe.", reference: "Ace metadata-accessmodesufficient")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), metadata.sufficientModes.isEmpty else { return }
    findings.add(Self.self, "schema:accessModeSufficient ontbreekt", metadata.place)
  }
}

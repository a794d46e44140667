internal import HandboekDiagnostics

/// The metadata tell about dangers (EPUB Accessibility 1.1 §2.2).
enum MissingHazard: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-904", .warning, "De metadata zeggen niets over flitsen, beweging en geluid.",
    cure: "Voeg schema:accessibilityHazard toe; is er geen gevaar, schrijf dan none.",
    reference: "Ace metadata-accessibilityhazard")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), metadata.hazards.isEmpty else { return }
    findings.add(Self.self, "schema:accessibilityHazard ontbreekt", metadata.place)
  }
}

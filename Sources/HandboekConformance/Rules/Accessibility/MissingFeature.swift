internal import HandboekDiagnostics

/// The metadata name what makes the book accessible (EPUB Accessibility 1.1 §2.2).
enum MissingFeature: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-903", .warning, "De metadata noemen niets dat het boek toegankelijk maakt.",
    cure: "Voeg schema:accessibilityFeature toe; is er niets, schrijf dan none.",
    reference: "Ace metadata-accessibilityfeature")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), metadata.features.isEmpty else { return }
    findings.add(Self.self, "schema:accessibilityFeature ontbreekt", metadata.place)
  }
}

internal import HandboekDiagnostics

/// The metadata tell in words how accessible the book is (EPUB Accessibility 1.1 §2.2).
enum MissingSummary: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-905", .warning, "De metadata vertellen niet in gewone woorden hoe toegankelijk het boek is.",
    cure: "Voeg schema:accessibilitySummary toe.", reference: "Ace metadata-accessibilitysummary")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book),
      metadata.package.values("schema:accessibilitySummary").isEmpty
    else { return }
    findings.add(Self.self, "schema:accessibilitySummary ontbreekt", metadata.place)
  }
}

internal import HandboekDiagnostics

/// Who claims conformance, says who certifies it (EPUB Accessibility 1.1 §4.3).
enum MissingCertifier: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-909", .warning, "De verklaring van toegankelijkheid zegt niet wie haar geeft.",
    cure: "Voeg a11y:certifiedBy toe, met refines naar de verklaring.", reference: "Ace metadata-certifiedby")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book) else { return }
    let isCertified = metadata.package.properties.contains { $0["property"]?.trimmed == "a11y:certifiedBy" }
    for (_, element) in metadata.claims where !isCertified {
      findings.add(Self.self, "a11y:certifiedBy ontbreekt", metadata.package.markup.place(element))
    }
  }
}

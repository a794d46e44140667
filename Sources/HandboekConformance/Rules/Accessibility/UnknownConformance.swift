internal import HandboekDiagnostics

/// A claim of conformance has one of nine texts (EPUB Accessibility 1.1 §4.2).
enum UnknownConformance: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-908", .warning, "De verklaring van toegankelijkheid heeft niet de vaste tekst.",
    cure: "Schrijf bijvoorbeeld precies: EPUB Accessibility 1.1 - WCAG 2.2 Level AA.",
    reference: "Ace metadata-conformsto-invalid")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book) else { return }
    for (value, element) in metadata.conformance {
      let isAbout = value.contains("WCAG") || value.lowercased().contains("accessibility")
      guard isAbout, !AccessibilityMetadata.conformanceTexts.contains(value),
        !value.hasPrefix(AccessibilityMetadata.oldConformance)
      else { continue }
      findings.add(
        Self.self, "\(quoted(value)) is niet de vaste tekst", metadata.package.markup.place(element))
    }
  }
}

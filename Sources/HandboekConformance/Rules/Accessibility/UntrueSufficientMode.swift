internal import HandboekDiagnostics

/// Text alone is enough only when each picture is described in it (EPUB Accessibility Techniques 1.1, META-005).
enum UntrueSufficientMode: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-943", .warning, "De metadata zeggen dat tekst alleen genoeg is, maar dat is niet zo.",
    cure: "Beschrijf elk beeld, of schrijf bij schema:accessModeSufficient ook visual of auditory.",
    reference: "WCAG 1.1.1")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book),
      let claim = metadata.sufficientModes.first(where: { $0.value == "textual" })
    else { return }
    let missing = ContentFacts(book).withoutAlternative.count
    if missing > 0 {
      findings.add(
        Self.self,
        missing == 1 ? "1 beeld heeft geen beschrijving" : "\(missing) beelden hebben geen beschrijving",
        metadata.package.markup.place(claim.element))
    }
  }
}

internal import HandboekDiagnostics

/// A claim of conformance is true as far as a program can see (EPUB Accessibility 1.1 §4.1).
enum UntrueConformance: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-910", .warning, "Het boek noemt zich toegankelijk, maar is dat niet.",
    cure: "Los de meldingen over toegankelijkheid op, of haal de verklaring weg.", reference: "WCAG 1.1.1")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), let claim = metadata.claims.first else { return }
    let facts = ContentFacts(book)
    let hasLanguage = book.pages.allSatisfy {
      $0.markup.root["lang"] != nil || $0.markup.root.attribute("lang", Namespace.xml) != nil
    }
    var reasons: [String] = []
    if !facts.withoutAlternative.isEmpty { reasons.append("niet elk beeld heeft een beschrijving") }
    if !hasLanguage { reasons.append("niet elk document noemt zijn taal") }
    if !reasons.isEmpty {
      findings.add(
        Self.self, "deze verklaring klopt niet: \(reasons.joined(separator: ", "))",
        metadata.package.markup.place(claim.element))
    }
  }
}

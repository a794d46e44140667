internal import HandboekDiagnostics

/// A claim of conformance is true as far as a program can see (EPUB Accessibility 1.1 §4.1).
enum UntrueConformance: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-910", .warning, "Het boek noemt zich toegankelijk, maar is dat niet.",
    cure: "Los de meldingen over toegankelijkheid op, of haal de verklaring weg.", reference: "WCAG 1.1.1")

  /// The rules of which each breach is a failure of WCAG at level A or AA, with what it means for readers.
  private static var failures: [(rule: any EPUBRule.Type, meaning: String)] {
    [
      (MissingAlternative.self, "niet elk beeld heeft een beschrijving"),
      (NamelessDrawing.self, "niet elke tekening heeft een beschrijving"),
      (MissingLanguage.self, "niet elk document noemt zijn taal"),
      (MissingTitle.self, "niet elk document heeft een titel"),
      (EmptyHeading.self, "een kop is leeg"),
      (NamelessLink.self, "een link heeft geen tekst"),
      (TableWithoutHeaders.self, "een tabel heeft geen kopcellen"),
      (NamelessFrame.self, "een ingevoegde bladzijde heeft geen titel"),
      (NamelessField.self, "een invulveld heeft geen naam"),
      (VideoWithoutCaptions.self, "een video heeft geen ondertitels"),
      (SelfStartingSound.self, "geluid begint vanzelf"),
      (LowContrast.self, "tekst en achtergrond lijken te veel op elkaar"),
    ]
  }

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), let claim = metadata.claims.first else { return }
    let reasons = failures.filter { failure in
      var found = Findings()
      failure.rule.check(book, &found)
      return !found.diagnostics.isEmpty
    }.map(\.meaning)
    if !reasons.isEmpty {
      findings.add(
        Self.self, "deze verklaring klopt niet: \(reasons.joined(separator: ", "))",
        metadata.package.markup.place(claim.element))
    }
  }
}

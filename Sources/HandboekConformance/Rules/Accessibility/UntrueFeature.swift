internal import HandboekDiagnostics

/// Each feature that the metadata name, is in the book (EPUB Accessibility Techniques 1.1, META-002).
enum UntrueFeature: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-912", .warning, "De metadata noemen iets dat het boek niet heeft.",
    cure: "Haal het weg, of voeg het toe aan het boek.",
    reference: "Ace metadata-printpagenumbers-nopagelist")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book), !metadata.features.isEmpty else { return }
    let facts = ContentFacts(book)
    let hasOverlays = book.documents.contains { $0.kind == .overlay }
    let claims: [(feature: String, isTrue: Bool, why: String)] = [
      ("alternativeText", facts.withoutAlternative.isEmpty, "niet elk beeld heeft een beschrijving"),
      ("pageNavigation", facts.hasPageList, "er is geen lijst van bladzijden"),
      ("printPageNumbers", facts.hasPageList, "er is geen lijst van bladzijden"),
      ("pageBreakMarkers", !facts.pageBreaks.isEmpty, "er zijn geen markeringen van bladzijden"),
      ("index", facts.hasIndex, "er is geen register"),
      ("MathML", facts.hasMathML, "er staat geen MathML in"),
      ("longDescription", facts.hasLongDescription, "geen enkel beeld heeft een uitgebreide beschrijving"),
      ("tableOfContents", facts.hasTableOfContents, "er is geen inhoudsopgave"),
      ("structuralNavigation", facts.hasHeadings, "er zijn geen koppen"),
      ("ARIA", facts.hasRoles, "geen enkel element heeft een rol"),
      ("rubyAnnotations", facts.hasRuby, "er staat geen ruby in"),
      ("synchronizedAudioText", hasOverlays, "er zijn geen media-overlays"),
      ("unlocked", book.encrypted.isEmpty, "er zijn versleutelde bestanden"),
    ]
    for claim in claims where !claim.isTrue {
      guard let element = metadata.claims(claim.feature) else { continue }
      findings.add(
        Self.self, "\(quoted(claim.feature)) klopt niet: \(claim.why)", metadata.package.markup.place(element)
      )
    }
  }
}

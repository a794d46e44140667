internal import HandboekDiagnostics

/// A book with page numbers tells of which edition they are (EPUB Accessibility 1.1 §3.4).
enum MissingPageSource: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-933", .warning, "Het boek zegt niet van welke uitgave de bladzijdenummers zijn.",
    cure: "Voeg pageBreakSource toe; zijn het eigen nummers, schrijf dan none.",
    reference: "Ace epub-pagesource")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let metadata = AccessibilityMetadata(book) else { return }
    let names = Set(metadata.package.properties.compactMap { $0["property"]?.trimmed })
    let facts = ContentFacts(book)
    if facts.hasPageList || metadata.claims("pageBreakMarkers") != nil
      || metadata.claims("pageNavigation") != nil,
      !names.contains("pageBreakSource"), !names.contains("source-of"),
      !names.contains("a11y:pageBreakSource")
    {
      findings.add(Self.self, "pageBreakSource ontbreekt", metadata.place)
    }
  }
}

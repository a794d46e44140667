internal import HandboekDiagnostics

/// The entry of `mimetype` has no extra field (EPUB 3.3 §4.2.6.1).
enum MimetypeExtraField: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-115", .error, "‘mimetype’ heeft een extra veld in de ZIP.",
    cure: "Pak in zonder extra velden (bij ‘zip’: de optie -X).", reference: "PKG-005")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    if book.facts.firstName == "mimetype", book.facts.firstExtraLength > 0 {
      findings.add(
        Self.self, "‘mimetype’ heeft een extra veld van \(book.facts.firstExtraLength) bytes",
        Place("mimetype"))
    }
  }
}

internal import HandboekDiagnostics

/// The file `mimetype` is stored, not compressed (EPUB 3.3 §4.2.6.1).
///
/// EPUBCheck's message says so too, but EPUBCheck 5.3 does not look.
enum MimetypeCompressed: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-114", .error, "‘mimetype’ is gecomprimeerd.",
    cure: "Zet ‘mimetype’ zonder compressie in de ZIP.",
    reference: "PKG-007")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    if book.facts.firstName == "mimetype", book.facts.firstMethod != 0 {
      findings.add(Self.self, "‘mimetype’ is gecomprimeerd", Place("mimetype"))
    }
  }
}

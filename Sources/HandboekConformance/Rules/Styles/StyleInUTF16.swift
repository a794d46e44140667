internal import HandboekDiagnostics

/// UTF-16 is allowed, but not wise (EPUB 3.3 §6.3.1).
enum StyleInUTF16: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-704", .warning, "Een stijlblad is in UTF-16.", cure: "Bewaar het stijlblad als UTF-8.",
    reference: "CSS-003")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets where sheet.isUTF16 {
      findings.add(Self.self, "dit stijlblad is in UTF-16 en is niet verder gecontroleerd", Place(sheet.file))
    }
  }
}

internal import HandboekDiagnostics

/// The direction of text is told in HTML, not in CSS (EPUB 3.3 §6.3.1).
enum ForbiddenStyleProperty: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-702", .error, "Een stijlblad bepaalt de schrijfrichting.",
    cure: "Gebruik het attribuut dir in HTML.",
    reference: "CSS-001")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      for declaration in sheet.declarations where isForbidden(declaration.property) {
        findings.add(
          Self.self, "\(quoted(declaration.property)) mag niet in een stijlblad",
          sheet.place(declaration.range))
      }
    }
    for (sheet, place) in book.inlineSheets {
      for declaration in sheet.declarations where isForbidden(declaration.property) {
        findings.add(Self.self, "\(quoted(declaration.property)) mag niet in een stijlblad", place)
      }
    }
  }

  private static func isForbidden(_ property: String) -> Bool {
    property == "direction" || property == "unicode-bidi"
  }
}

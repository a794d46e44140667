internal import HandboekDiagnostics

/// Fixed positions fail on pages (EPUB 3.3 §6.3.1).
enum FixedPosition: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-707", .note, "Een stijlblad zet iets vast op het scherm.", cure: "Gebruik geen position: fixed.",
    reference: "CSS-006")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for sheet in book.sheets {
      for declaration in sheet.declarations where declaration.property == "position" {
        if declaration.value.lowercased().hasPrefix("fixed") {
          findings.add(
            Self.self, "position: fixed werkt niet op elk apparaat", sheet.place(declaration.range))
        }
      }
    }
  }
}

internal import HandboekDiagnostics

/// A style sheet has no places inside.
enum StyleSheetWithFragment: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-617", .error, "Het adres van een stijlblad heeft een # met een naam.",
    cure: "Haal # en de naam weg.",
    reference: "RSC-013")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role == .styleSheet || reference.role == .styleImport {
      if reference.url.fragment != nil {
        findings.add(Self.self, "een stijlblad heeft geen plaatsen met een naam", reference.place)
      }
    }
  }
}

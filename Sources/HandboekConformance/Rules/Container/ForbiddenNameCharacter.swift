internal import HandboekContainer
internal import HandboekDiagnostics

/// The characters that names may not hold (EPUB 3.3 §4.2.3).
enum ForbiddenNameCharacter: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-106", .error, "Een bestandsnaam bevat een teken dat niet mag.",
    cure: "Gebruik letters, cijfers, streepjes en punten; niet \" * : < > ? \\ |.", reference: "PKG-009")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for case .forbiddenCharacter(let path) in book.refused {
      findings.add(Self.self, "de naam \(quoted(path)) bevat een teken dat niet mag", Place(path))
    }
  }
}

internal import HandboekDiagnostics

/// `@import` names a style sheet (CSS Cascading §2).
enum EmptyImport: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-705", .error, "Een @import noemt geen stijlblad.", cure: "Vul het pad in, of haal @import weg.",
    reference: "CSS-002")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role == .styleImport && reference.url.isEmpty {
      findings.add(Self.self, "hier staat geen pad", reference.place)
    }
  }
}

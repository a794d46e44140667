internal import HandboekDiagnostics

/// Roles that DPUB-ARIA 1.1 no longer wants.
enum DeprecatedRole: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-523", .warning, "Een rol is verouderd.",
    cure: "Haal de rol weg; een gewoon lijstpunt is genoeg.",
    reference: "RSC-017")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      for element in document.markup.elements where ARIARoles.deprecated.contains(element.role ?? "") {
        findings.add(
          Self.self, "de rol \(quoted(element.role ?? "")) is verouderd",
          document.markup.place(element, "role"))
      }
    }
  }
}

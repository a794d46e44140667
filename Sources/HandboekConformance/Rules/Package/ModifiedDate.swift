internal import HandboekDiagnostics

/// `dcterms:modified` is there once and in UTC (EPUB 3.3 §5.5.5).
enum ModifiedDate: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-211", .error, "De datum van wijziging ontbreekt, staat er vaker of heeft een andere vorm.",
    cure: "Schrijf één keer <meta property=\"dcterms:modified\">2026-01-31T12:00:00Z</meta>.",
    reference: "RSC-005")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package, let metadata = package.metadata else { return }
    let values = package.values("dcterms:modified")
    if values.isEmpty {
      findings.add(Self.self, "dcterms:modified ontbreekt", package.markup.place(metadata))
    }
    for (_, element) in values.dropFirst() {
      findings.add(Self.self, "dcterms:modified staat er al", package.markup.place(element))
    }
    for (value, element) in values where !TextForms.matches(value, "9999-99-99T99:99:99Z") {
      findings.add(Self.self, "\(quoted(value)) is geen tijdstip in UTC", package.markup.place(element))
    }
  }
}

internal import HandboekDiagnostics

/// `dc:date` has the form of the W3C note on dates (EPUB 3.3 §5.5.3.2.4).
enum DateForm: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-213", .warning, "Een datum is niet goed geschreven.",
    cure: "Schrijf 2026, 2026-01 of 2026-01-31.",
    reference: "OPF-053")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let package = book.package else { return }
    for element in package.dublinCore("date") {
      let text = package.markup.text(element).trimmed
      if !TextForms.isDate(text) {
        findings.add(Self.self, "\(quoted(text)) is geen datum", package.markup.place(element))
      }
    }
  }
}

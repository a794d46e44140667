internal import HandboekDiagnostics

/// A link leads somewhere.
enum EmptyLink: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-621", .note, "Een link heeft een leeg adres.", cure: "Vul het adres in, of haal href weg.",
    reference: "HTM-045")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for reference in book.references where reference.role == .hyperlink && reference.url.isEmpty {
      findings.add(Self.self, "deze link leidt nergens heen", reference.place)
    }
  }
}

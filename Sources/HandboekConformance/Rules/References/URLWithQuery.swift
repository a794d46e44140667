internal import HandboekDiagnostics

/// Relative addresses have no query (EPUB 3.3 §4.2.5).
enum URLWithQuery: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-605", .error, "Een adres binnen het boek heeft een vraagteken.",
    cure: "Haal ? en wat erachter staat weg.",
    reference: "RSC-033")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for address in WrittenAddress.all(in: book) where address.url.hasQuery {
      findings.add(Self.self, "in \(quoted(address.text)) mag geen ? staan", address.place)
    }
  }
}

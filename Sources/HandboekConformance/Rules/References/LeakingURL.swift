internal import HandboekDiagnostics

/// No address leads out of the container (EPUB 3.3 §4.2.5).
enum LeakingURL: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-604", .error, "Een adres leidt buiten het boek, of begint met een schuine streep.",
    cure: "Schrijf een pad vanaf het bestand zelf, zonder te veel ../.", reference: "RSC-026")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for address in WrittenAddress.all(in: book) where address.url.leaks {
      findings.add(Self.self, "\(quoted(address.text)) leidt buiten het boek", address.place)
    }
  }
}

internal import HandboekDiagnostics

/// No address on somebody's own disk (EPUB 3.3 §3.8).
enum FileURL: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-608", .error, "Een adres wijst naar een schijf (file:).",
    cure: "Zet het bestand in het boek, of haal de verwijzing weg.",
    reference: "RSC-030")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for address in WrittenAddress.all(in: book) where address.url.target == .file {
      findings.add(Self.self, "\(quoted(address.text)) wijst naar een schijf", address.place)
    }
  }
}

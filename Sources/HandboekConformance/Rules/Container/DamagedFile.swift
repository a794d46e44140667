internal import HandboekContainer
internal import HandboekDiagnostics

/// Each file must unpack to what the container promises (APPNOTE 6.3.10 §4.4.7).
enum DamagedFile: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-104", .error, "Een bestand in de EPUB is beschadigd.", cure: "Maak de EPUB opnieuw.",
    reference: "PKG-008")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for (path, error) in book.unreadable {
      if case .badChecksum = error {
        findings.add(Self.self, "de controlesom van \(quoted(path)) klopt niet", Place(path))
      } else {
        findings.add(Self.self, "\(quoted(path)) is niet uit te pakken", Place(path))
      }
    }
  }
}

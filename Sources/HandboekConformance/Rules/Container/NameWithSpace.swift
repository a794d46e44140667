internal import HandboekDiagnostics

/// Names without spaces work everywhere (EPUB 3.3 §4.2.3).
enum NameWithSpace: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-109", .warning, "Een bestandsnaam bevat een spatie.",
    cure: "Schrijf een streepje voor de spatie.",
    reference: "PKG-010")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for name in book.names where name.contains(where: \.isWhitespace) {
      findings.add(Self.self, "de naam \(quoted(name)) bevat een spatie", Place(name))
    }
  }
}

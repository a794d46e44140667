internal import HandboekContainer
internal import HandboekDiagnostics

/// The file starts with the first entry (EPUB 3.3 §4.2.6.1: the type must be at a known offset).
enum BytesBeforeContainer: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-116", .error, "Voor het begin van de ZIP staan andere bytes.",
    cure: "Maak de EPUB opnieuw, zonder iets ervoor.", reference: "PKG-004")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard !book.facts.startsWithEntry else { return }
    var isContainer = book.containerError == nil
    if case .corrupt? = book.containerError { isContainer = true }
    if isContainer {
      findings.add(Self.self, "het bestand begint niet met een ZIP", book.place)
    }
  }
}

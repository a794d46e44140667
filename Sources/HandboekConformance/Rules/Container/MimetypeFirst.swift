internal import HandboekDiagnostics

/// The first file of the container is `mimetype` (EPUB 3.3 §4.2.6.1).
enum MimetypeFirst: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-112", .error, "Het eerste bestand in de ZIP is niet ‘mimetype’.",
    cure: "Zet ‘mimetype’ als eerste in de ZIP; een gewoon inpakprogramma doet dat niet.",
    reference: "PKG-006")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard book.facts.startsWithEntry, book.facts.firstName != "mimetype" else { return }
    let hasOne = book.names.contains("mimetype")
    findings.add(
      Self.self, hasOne ? "‘mimetype’ staat niet vooraan in de ZIP" : "het bestand ‘mimetype’ ontbreekt",
      book.place)
  }
}

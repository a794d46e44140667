internal import HandboekDiagnostics

/// No entities from other files (EPUB 3.3 §3.9).
enum ExternalEntity: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-137", .error, "Een document haalt tekst uit een ander bestand met een entiteit.",
    cure: "Schrijf de tekst voluit.", reference: "HTM-003")

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for (path, prolog, map) in book.prologs {
      for name in prolog.externalEntities {
        findings.add(
          Self.self, "de entiteit \(quoted(name)) staat in een ander bestand",
          Place(path, prolog.doctype.map { map.range($0) }))
      }
    }
  }
}

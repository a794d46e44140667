internal import HandboekDiagnostics
internal import HandboekXML

/// A document whose own entities hold markup is not looked into.
enum UncheckedEntity: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-132", .note, "Een document gebruikt eigen entiteiten en wordt niet verder gecontroleerd.",
    cure: "Schrijf de tekst voluit.")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for (path, error) in book.malformed where error.reason == .entity {
      findings.add(
        Self.self, "dit document gebruikt eigen entiteiten en is niet verder gecontroleerd", Place(path))
    }
  }
}

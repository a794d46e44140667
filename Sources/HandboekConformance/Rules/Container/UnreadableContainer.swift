internal import HandboekContainer
internal import HandboekDiagnostics

/// The EPUB must be a ZIP file that can be read (EPUB 3.3 §4.2.2, OCF ZIP container).
enum UnreadableContainer: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-101", .error, "Het bestand is geen ZIP die te lezen is.",
    cure: "Maak de EPUB opnieuw; het bestand is beschadigd, afgekapt of iets anders dan een EPUB.",
    reference: "PKG-008")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard let error = book.containerError else { return }
    switch error {
    case .notAContainer:
      findings.add(Self.self, "dit is geen ZIP, of het eind ontbreekt", book.place)
    case .corrupt(let name) where book.facts.startsWithEntry:
      findings.add(
        Self.self,
        name.isEmpty ? "de inhoudsopgave van de ZIP klopt niet" : "\(quoted(name)) klopt niet in de ZIP",
        book.place)
    case .overlapping(let name):
      findings.add(Self.self, "\(quoted(name)) deelt zijn bytes met een ander bestand", book.place)
    default: break
    }
  }
}

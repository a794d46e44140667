internal import HandboekContainer
internal import HandboekDiagnostics

/// No name may lead out of the container (EPUB 3.3 §4.2.3).
enum UnsafeName: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-105", .error, "Een bestandsnaam in de ZIP wijst buiten het boek of bevat een verboden teken.",
    cure: "Geef het bestand een gewone naam: letters, cijfers, streepjes en punten.", reference: "PKG-009")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    guard case .unsafePath(let error)? = book.containerError else { return }
    let reason =
      switch error {
      case .absolute: "begint bij de wortel van een schijf"
      case .climbing: "wijst buiten het boek"
      case .backslash: "bevat een backslash"
      case .controlCharacter: "bevat een stuurteken"
      default: "kan geen bestandsnaam zijn"
      }
    findings.add(Self.self, "de naam \(quoted(error.path ?? "")) \(reason)", book.place)
  }
}

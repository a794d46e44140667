internal import HandboekContainer
internal import HandboekDiagnostics

/// Names are unique after normalisation and case folding (EPUB 3.3 §4.2.3).
enum DuplicateName: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-111", .error, "Twee bestanden in de EPUB hebben dezelfde naam.",
    cure: "Geef één van de twee een andere naam; hoofdletters en samengestelde tekens tellen niet mee.",
    reference: "OPF-060")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    if case .duplicate(let name)? = book.containerError {
      findings.add(Self.self, "de naam \(quoted(name)) komt twee keer voor", book.place)
    }
    var seen: [String: String] = [:]
    for name in book.names {
      // Equality of strings is canonical equivalence.
      if let other = seen.updateValue(name, forKey: name.uppercased().lowercased()) {
        findings.add(
          Self.self, "de namen \(quoted(other)) en \(quoted(name)) zijn voor veel apparaten dezelfde",
          Place(name))
      }
    }
  }
}

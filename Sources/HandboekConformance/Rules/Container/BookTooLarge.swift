internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekXML

/// What is larger than the bounds of this program is not checked; that must not look like approval.
enum BookTooLarge: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-103", .error, "Het boek is te groot of te diep om helemaal te controleren.",
    cure: "Maak de bestanden kleiner of de opbouw vlakker, en controleer opnieuw.")
  static let appliesToEPUB2 = true

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    if case .tooMany(let bound, let limit)? = book.containerError {
      let what =
        switch bound {
        case .entries: "meer bestanden dan \(limit)"
        case .nameLength: "een bestandsnaam van meer dan \(limit) tekens"
        case .directoryBytes: "een inhoudsopgave van meer dan \(limit >> 20) MB"
        case .entryBytes: "een bestand van meer dan \(limit) bytes"
        case .totalBytes: "samen meer dan \(limit) bytes"
        case .ratio: "een bestand dat meer dan \(limit) keer zo groot wordt bij het uitpakken"
        }
      findings.add(Self.self, "het boek heeft \(what)", book.place)
    }
    if book.isTruncated { findings.add(Self.self, "niet alle bestanden zijn gelezen", book.place) }
    for (path, error) in book.malformed where error.reason == .tooLarge || error.reason == .tooDeep {
      findings.add(
        Self.self, error.reason == .tooDeep ? "de elementen zijn te diep genest" : "het bestand is te groot",
        Place(path))
    }
  }
}

public import HandboekDiagnostics
public import HandboekDocument

/// Finds offers that somebody would have seen or checked after the date by which the book is judged.
public enum FutureDate: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-DATUM-001", .error, "Een datum van controle ligt in de toekomst.",
    cure: "Verbeter de datum, of de ‘datum’ van de uitgave in handboek.yml.", lenient: true)

  public static func run(on book: Handbook) -> [Diagnostic] {
    guard let asOf = book.asOf else { return [] }
    return book.offers.flatMap { offer in
      [
        (offer.verified, "gecontroleerd", offer.dateRanges.verified),
        (offer.lastSeen, "laatst_gezien", offer.dateRanges.lastSeen),
      ].compactMap { date, field, range in
        guard let date, date.firstDay > asOf else { return nil }
        return Diagnostic(
          kind, "\(date.dutch) in het veld ‘\(field)’ ligt na de peildatum, \(asOf.dutch)", file: offer.file,
          range: range)
      }
    }
  }
}

public import HandboekDiagnostics
public import HandboekDocument

/// Finds offers of which the review date has passed.
public enum OverdueReview: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-DATUM-003", .warning, "Aanbod had al nagekeken moeten zijn.",
    cure: "Kijk het na en pas ‘gecontroleerd’ en ‘herzien_voor’ aan.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    book.offers.compactMap { offer in
      // A date before the last check is an error of its own.
      guard let date = offer.freshness.overdueSince, offer.verified.map({ $0 <= date }) ?? true else {
        return nil
      }
      return Diagnostic(
        kind, "‘\(offer.id.name)’ had vóór \(date.dutch) nagekeken moeten zijn", file: offer.file,
        range: offer.dateRanges.reviewBefore)
    }
  }
}

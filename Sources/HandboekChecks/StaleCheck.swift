public import HandboekDiagnostics
public import HandboekDocument

/// Finds offers whose last check was more than two years ago.
///
/// Offers that nobody ever checked are no news on each run: they stand in the work list
/// (`handboek controleer --werklijst`).
public enum StaleCheck: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-DATUM-004", .warning, "Aanbod is al twee jaar niet gecontroleerd.",
    cure: "Kijk of het nog bestaat en pas ‘gecontroleerd’ aan. Tot dan staat het achteraan.")

  public static func run(on book: Handbook) -> [Diagnostic] {
    book.offers.compactMap { offer in
      guard case .stale(let date) = offer.freshness.check else { return nil }
      return Diagnostic(
        kind, "‘\(offer.id.name)’ is niet meer gecontroleerd sinds \(date.dutch)", file: offer.file,
        range: offer.dateRanges.verified)
    }
  }
}

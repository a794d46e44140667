public import HandboekDiagnostics
public import HandboekDocument

/// Finds offers that were to be reviewed before they were checked: one of the dates was forgotten.
public enum ReviewBeforeCheck: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-DATUM-002", .error, "Aanbod moet worden herzien vóór het gecontroleerd is.",
    cure: "Kies een ‘herzien_voor’ na ‘gecontroleerd’.", lenient: true)

  public static func run(on book: Handbook) -> [Diagnostic] {
    book.offers.compactMap { offer in
      guard let verified = offer.verified, let review = offer.reviewBefore, review < verified else {
        return nil
      }
      return Diagnostic(
        kind, "herzien vóór \(review.dutch) kan niet: het is pas gecontroleerd op \(verified.dutch)",
        file: offer.file, range: offer.dateRanges.reviewBefore)
    }
  }
}

public import HandboekDiagnostics
public import HandboekDocument

/// Finds chapters that leave a reader without anything to turn to.
public enum ChapterWithoutOffer: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-GEBRUIK-002", .warning, "Een hoofdstuk noemt geen aanbod.",
    cure: "Voeg een lijst met aanbod toe: een blok ```aanbod met een keuze.")

  public static let needsWholeBook = true

  public static func run(on book: Handbook) -> [Diagnostic] {
    if book.offers.isEmpty { return [] }
    return book.chaptersWithoutOffers.map {
      Diagnostic(kind, "dit hoofdstuk noemt geen aanbod", file: $0.file)
    }
  }
}

public import HandboekDiagnostics
public import HandboekDocument

/// Finds records that nothing leads to: they stand in the lists at the back, but no text needs them.
public enum UnusedRecord: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-GEBRUIK-001", .warning, "Nergens in het boek wordt hiernaar verwezen.",
    cure: "Verwijs ernaar waar het helpt, of haal het bestand weg.")

  public static let needsWholeBook = true

  public static func run(on book: Handbook) -> [Diagnostic] {
    records(of: book).map { record in
      Diagnostic(
        kind, "naar \(record.id.kind.label) ‘\(record.id.name)’ verwijst niets in het boek", file: record.file
      )
    }
  }

  /// The records that nothing leads to.
  static func records(of book: Handbook) -> [any TextRecord] {
    let questionOffers = Set(book.questions.flatMap(\.offers))
    let questionPublications = Set(book.questions.flatMap(\.publications))
    let offeredPublications = Set(book.offers.compactMap(\.publication))
    var unused: [any TextRecord] = []
    unused += book.publications.filter {
      !isMentioned($0) && !questionPublications.contains($0.id.name)
        && !offeredPublications.contains($0.id.name)
    }
    unused += book.offers.filter { !isMentioned($0) && !questionOffers.contains($0.id.name) }
    unused += book.partners.filter { !isMentioned($0) && $0.offers.isEmpty }
    unused += book.terms.filter { !isMentioned($0) }
    return unused
  }

  /// Whether anything but the record itself leads to it.
  private static func isMentioned(_ record: some TextRecord) -> Bool {
    record.backlinks.contains { $0.place.record != record.id }
  }
}

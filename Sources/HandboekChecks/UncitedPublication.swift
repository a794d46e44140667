public import HandboekDiagnostics
public import HandboekDocument

/// Finds publications that the book lists but that no text leans on.
public enum UncitedPublication: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-GEBRUIK-004", .warning, "Naar een publicatie wordt nergens in de tekst verwezen met [@naam].",
    cure: "Verwijs ernaar waar de tekst erop steunt.")

  public static let needsWholeBook = true

  public static func run(on book: Handbook) -> [Diagnostic] {
    let unused = Set(UnusedRecord.records(of: book).map { $0.id })
    return book.publications.filter { publication in
      !unused.contains(publication.id)
        && !publication.backlinks.contains {
          $0.citationAnchor != nil && $0.place.record != publication.id
        }
    }.map { Diagnostic(kind, "naar ‘\($0.id.name)’ verwijst geen tekst", file: $0.file) }
  }
}

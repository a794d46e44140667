public import HandboekDiagnostics
public import HandboekDocument

/// Finds offers that no chapter leads to, although something else does.
public enum OfferWithoutChapter: BookCheck {
  public static let kind = DiagnosticKind(
    "HB-GEBRUIK-003", .warning, "Geen hoofdstuk noemt dit aanbod.",
    cure: "Noem het in het hoofdstuk waar het bij hoort.")

  public static let needsWholeBook = true

  public static func run(on book: Handbook) -> [Diagnostic] {
    let unused = Set(UnusedRecord.records(of: book).map { $0.id })
    return book.offersWithoutChapters.filter { !unused.contains($0.id) }.map {
      Diagnostic(kind, "geen hoofdstuk noemt aanbod ‘\($0.id.name)’", file: $0.file)
    }
  }
}

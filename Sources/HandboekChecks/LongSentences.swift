public import HandboekDiagnostics
public import HandboekDocument

/// Finds Dutch chapters whose sentences are long on average.
public enum LongSentences: Check {
  public static let kind = DiagnosticKind(
    "HB-STIJL-002", .warning, "De zinnen van een hoofdstuk zijn gemiddeld langer dan 15 woorden.",
    cure: "Maak van lange zinnen twee zinnen.")

  static let limit = 15.0

  public static func run(on book: Handbook) -> [Diagnostic] {
    book.dutchChapters.compactMap { chapter, readability in
      guard readability.sentenceLength > limit else { return nil }
      let length = Decimals.one(readability.sentenceLength)
      return Diagnostic(
        kind, "de zinnen van dit hoofdstuk zijn gemiddeld \(length) woorden lang", file: chapter.file)
    }
  }
}

public import HandboekDiagnostics
import HandboekDocument

/// Finds Dutch chapters whose sentences are long on average.
public enum LongSentences: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-STIJL-002", .warning, "De zinnen van een hoofdstuk zijn gemiddeld langer dan 15 woorden.",
    cure: "Maak van lange zinnen twee zinnen.")

  static let limit = 15.0

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    guard let readability = record.dutchReadability, readability.sentenceLength > limit else { return [] }
    let length = Decimals.one(readability.sentenceLength)
    return [
      Diagnostic(
        kind, "de zinnen van dit hoofdstuk zijn gemiddeld \(length) woorden lang", file: record.file)
    ]
  }
}

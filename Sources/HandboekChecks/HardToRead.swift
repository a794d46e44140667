public import HandboekDiagnostics
import HandboekDocument

/// Finds Dutch chapters with a low score for reading ease.
public enum HardToRead: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-STIJL-003", .warning,
    "Een hoofdstuk is moeilijk te lezen: de leesbaarheid (Flesch-Douma) is lager dan 45.",
    cure: "Gebruik kortere woorden en zinnen; ‘handboek info --leesbaarheid’ toont de cijfers.")

  static let limit = 45.0

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    guard let readability = record.dutchReadability, readability.ease < limit else { return [] }
    return [
      Diagnostic(
        kind, "de leesbaarheid van dit hoofdstuk is \(Decimals.one(readability.ease))", file: record.file)
    ]
  }
}

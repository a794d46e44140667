public import HandboekDiagnostics
import HandboekDocument

/// Finds paragraphs that ask too long a breath of a reader.
public enum LongParagraph: RecordCheck {
  public static let kind = DiagnosticKind(
    "HB-STIJL-001", .warning, "Een alinea heeft meer dan 120 woorden.",
    cure: "Splits de alinea, of maak er een lijst van.")

  static let limit = 120

  static func run(on record: CheckedRecord, of book: CheckedBook) -> [Diagnostic] {
    record.passages.compactMap { passage in
      let words = passage.prose.words.count
      guard !passage.isTable, words > limit else { return nil }
      return Diagnostic(kind, "deze alinea heeft \(words) woorden", file: record.file, range: passage.range)
    }
  }
}

public import HandboekDiagnostics
public import HandboekDocument

/// Finds paragraphs that ask too long a breath of a reader.
public enum LongParagraph: Check {
  public static let kind = DiagnosticKind(
    "HB-STIJL-001", .warning, "Een alinea heeft meer dan 120 woorden.",
    cure: "Splits de alinea, of maak er een lijst van.")

  static let limit = 120

  public static func run(on book: Handbook) -> [Diagnostic] {
    var found: [Diagnostic] = []
    book.forEachRecord { record in
      for passage in ProsePassage.all(in: record.text) where !passage.isTable {
        let words = Prose(passage.text).words.count
        guard words > limit else { continue }
        found.append(
          Diagnostic(kind, "deze alinea heeft \(words) woorden", file: record.file, range: passage.range))
      }
    }
    return found
  }
}

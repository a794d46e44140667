import HandboekChecks
import HandboekDiagnostics
import HandboekDocument

/// How easy the chapters of a handbook read, one a line.
struct ReadabilityTable {
  private let rows: [(chapter: Chapter, measures: Readability)]

  init(_ book: Handbook) { rows = book.chapters.map { ($0, Readability($0.blocks)) } }

  /// A head, then number, words, words a sentence, reading ease and title.
  var text: String {
    var text = "hfst.  woorden  zinslengte  leesbaarheid  titel\n"
    for (chapter, measures) in rows {
      text += Self.right(String(chapter.number), 5) + Self.right(String(measures.words), 9)
      text +=
        Self.right(Decimals.one(measures.sentenceLength), 12) + Self.right(Decimals.one(measures.ease), 14)
      text += "  " + PrintableText.clean(chapter.title) + "\n"
    }
    return text
  }

  /// A JSON array of objects with sorted keys.
  var json: String {
    let objects = rows.map { chapter, measures in
      "  {\"chapter\": \(chapter.number), \"ease\": \(Self.decimal(measures.ease)), "
        + "\"id\": \(DiagnosticJSON.quote(chapter.id.name)), "
        + "\"sentenceLength\": \(Self.decimal(measures.sentenceLength)), \"sentences\": \(measures.sentences), "
        + "\"syllables\": \(measures.syllables), \"words\": \(measures.words)}"
    }
    return "[\n" + objects.joined(separator: ",\n") + "\n]\n"
  }

  private static func right(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }

  /// One decimal behind a point, as JSON wants it.
  private static func decimal(_ value: Double) -> String {
    Decimals.one(value).map { $0 == "," ? "." : String($0) }.joined()
  }
}

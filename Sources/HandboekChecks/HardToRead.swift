public import HandboekDiagnostics
public import HandboekDocument

/// Finds Dutch chapters with a low score for reading ease.
public enum HardToRead: Check {
  public static let kind = DiagnosticKind(
    "HB-STIJL-003", .warning,
    "Een hoofdstuk is moeilijk te lezen: de leesbaarheid (Flesch-Douma) is lager dan 45.",
    cure: "Gebruik kortere woorden en zinnen; ‘handboek info --leesbaarheid’ toont de cijfers.")

  static let limit = 45.0

  public static func run(on book: Handbook) -> [Diagnostic] {
    book.dutchChapters.compactMap { chapter, readability in
      guard readability.ease < limit else { return nil }
      return Diagnostic(
        kind, "de leesbaarheid van dit hoofdstuk is \(Decimals.one(readability.ease))", file: chapter.file)
    }
  }
}

extension Handbook {
  /// The chapters that are long enough to measure and in Dutch, with their measures.
  var dutchChapters: [(chapter: Chapter, readability: Readability)] {
    chapters.filter { $0.language.text.hasPrefix("nl") }.map { ($0, Readability($0.blocks)) }
      .filter { $0.readability.words >= 100 }
  }
}

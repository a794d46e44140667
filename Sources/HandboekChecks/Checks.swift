public import HandboekDiagnostics
public import HandboekDocument

/// The checks on a linked handbook.
public enum Checks {
  /// Every check, in the order of their ids.
  public static var all: [any Check.Type] {
    [
      // One a line: each check is a line of its own to add.
      BrokenAddress.self,
      SelfCitation.self,
      FutureDate.self,
      ReviewBeforeCheck.self,
      OverdueReview.self,
      StaleCheck.self,
      UncitedClaim.self,
      UnusedRecord.self,
      ChapterWithoutOffer.self,
      OfferWithoutChapter.self,
      UncitedPublication.self,
      SkippedHeadingLevel.self,
      MergerCircle.self,
      EmptyDataBlock.self,
      LongParagraph.self,
      LongSentences.self,
      HardToRead.self,
      UnlinkedTerm.self,
      WithheldClaim.self,
    ]
  }

  /// The kinds of all checks.
  public static var kinds: [DiagnosticKind] { all.map { $0.kind } }

  /// Runs every check.
  ///
  /// - Parameter isComplete: Whether all of the source was read; else nobody knows what is unused.
  public static func run(on book: Handbook, isComplete: Bool = true) -> [Diagnostic] {
    all.filter { isComplete || !$0.needsWholeBook }.flatMap { $0.run(on: book) }
  }
}

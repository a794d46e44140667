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

  /// Runs the checks on all cores.
  ///
  /// - Parameters:
  ///   - isComplete: Whether all of the source was read; else nobody knows what is unused.
  ///   - ids: Of the kinds to look for; nil for every one.
  public static func run(
    on book: Handbook, isComplete: Bool = true, only ids: Set<String>? = nil
  ) async -> [Diagnostic] {
    let wanted = all.filter { (isComplete || !$0.needsWholeBook) && ids?.contains($0.kind.id) ?? true }
    async let ofBook = BookChecking.run(wanted.compactMap { $0 as? any BookCheck.Type }, on: book)
    async let ofRecords = RecordChecking.run(wanted.compactMap { $0 as? any RecordCheck.Type }, on: book)
    let found = await ofBook.merging(ofRecords) { first, _ in first }
    return wanted.flatMap { found[$0.kind.id] ?? [] }
  }
}

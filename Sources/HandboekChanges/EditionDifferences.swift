public import HandboekDocument

/// How an edition for one municipality differs from the handbook itself, as readers see both.
public struct EditionDifferences: Sendable {
  /// The chapters in which something differs, in the order of the edition; behind them those that it has not.
  public var chapters: [ChapterDifference] = []
  /// Records other than chapters, by kind, in the order of the edition.
  public var records: [RecordDifference] = []

  /// One chapter.
  public struct ChapterDifference: Sendable {
    public var id: RecordID
    public var title: String
    /// Its number in the edition, and in the handbook; nil where it is not.
    public var number: Int?
    public var was: Int?
    public var passages: [PassageDifference] = []

    /// Whether both have it.
    public var isChanged: Bool { number != nil && was != nil }
  }

  /// One passage or heading that is new, has other words, or is not there.
  public struct PassageDifference: Sendable {
    /// Its place among the blocks of the chapter of the edition, and of that of the handbook; nil where it is not.
    public var block: Int?
    public var was: Int?
    /// The chapter of the handbook that it stood in, as an index.
    public var chapterWas: Int?
  }

  /// One record.
  public struct RecordDifference: Sendable {
    public enum Kind: String, Sendable { case added, changed, hidden }

    public var id: RecordID
    public var title: String
    public var kind: Kind
  }
}

extension EditionComparison {
  /// Compares an edition with the handbook that it is an edition of.
  public static func differences(
    of edition: Handbook, from base: Handbook
  ) async throws(EditionError) -> EditionDifferences {
    let old = try await Edition(of: base)
    let new = try await Edition(of: edition)
    var texts = TextComparison(old.chapters, new.chapters)
    texts.compare()
    var found = EditionDifferences()
    for index in new.chapters.indices {
      let chapter = new.chapters[index]
      let origin = texts.origin(ofChapter: index)
      var difference = EditionDifferences.ChapterDifference(
        id: chapter.id, title: chapter.title, number: chapter.number,
        was: origin.map { old.chapters[$0].number })
      if origin != nil { difference.passages = passages(texts, index, old.chapters, new.chapters) }
      let isOpened = origin.map { old.chapters[$0].opening != chapter.opening } ?? true
      if isOpened || !difference.passages.isEmpty { found.chapters.append(difference) }
    }
    for index in old.chapters.indices where texts.place(ofChapter: index) == nil {
      found.chapters.append(
        EditionDifferences.ChapterDifference(
          id: old.chapters[index].id, title: old.chapters[index].title, number: nil,
          was: old.chapters[index].number))
    }
    found.records = records(old.records, new.records)
    return found
  }

  /// The blocks of one chapter that differ, in order; what is gone stands where it stood.
  private static func passages(
    _ texts: TextComparison, _ chapter: Int, _ old: [EditionChapter], _ new: [EditionChapter]
  ) -> [EditionDifferences.PassageDifference] {
    guard let source = texts.origin(ofChapter: chapter) else { return [] }
    var found: [EditionDifferences.PassageDifference] = []
    var next = 0
    func tellGone(upTo end: Int) {
      while next < end {
        if texts.place(ofBlock: next, in: source) == nil {
          found.append(
            EditionDifferences.PassageDifference(
              block: nil, was: old[source].blocks[next].index, chapterWas: source))
        }
        next += 1
      }
    }
    for block in new[chapter].blocks.indices {
      let now = new[chapter].blocks[block]
      guard let origin = texts.origin(ofBlock: block, in: chapter) else {
        found.append(EditionDifferences.PassageDifference(block: now.index, was: nil, chapterWas: nil))
        continue
      }
      if origin.chapter == source { tellGone(upTo: origin.block) }
      let was = old[origin.chapter].blocks[origin.block]
      if was.digest != now.digest {
        found.append(
          EditionDifferences.PassageDifference(block: now.index, was: was.index, chapterWas: origin.chapter))
      }
    }
    tellGone(upTo: old[source].blocks.count)
    return paired(found)
  }

  /// What is new with what is gone at the same place, when there is one of each: an edition put the one for the other,
  /// and gave it another form, so that their words alone do not tell.
  private static func paired(
    _ passages: [EditionDifferences.PassageDifference]
  ) -> [EditionDifferences.PassageDifference] {
    var result: [EditionDifferences.PassageDifference] = []
    var index = 0
    while index < passages.count {
      let passage = passages[index]
      let isNew = passage.block != nil && passage.was == nil
      if isNew, index + 1 < passages.count, passages[index + 1].block == nil {
        let gone = passages[index + 1]
        let isLonely = index + 2 == passages.count || passages[index + 2].block != nil
        let isFirst = result.last.map { $0.was != nil || $0.block == nil } ?? true
        if isLonely, isFirst {
          result.append(
            EditionDifferences.PassageDifference(
              block: passage.block, was: gone.was, chapterWas: gone.chapterWas))
          index += 2
          continue
        }
      }
      result.append(passage)
      index += 1
    }
    return result
  }

  private static func records(
    _ old: [EditionRecord], _ new: [EditionRecord]
  ) -> [EditionDifferences.RecordDifference] {
    let before = Dictionary(old.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
    var found: [EditionDifferences.RecordDifference] = new.compactMap { record in
      guard let digest = before[record.id] else {
        return EditionDifferences.RecordDifference(id: record.id, title: record.title, kind: .added)
      }
      return digest == record.digest
        ? nil : EditionDifferences.RecordDifference(id: record.id, title: record.title, kind: .changed)
    }
    let now = Set(new.map(\.id))
    found += old.filter { !now.contains($0.id) }.map {
      EditionDifferences.RecordDifference(id: $0.id, title: $0.title, kind: .hidden)
    }
    return found
  }
}

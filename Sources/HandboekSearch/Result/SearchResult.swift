public import HandboekDocument

/// What a search gave.
public struct SearchResult: Sendable {
  /// The best hits, best first.
  public var hits: [SearchHit]
  /// How many places there are in all.
  public var count: Int
  /// How many places of other kinds have all that is wanted; counted when there are none of the wanted kinds.
  public var elsewhere = 0
  /// How many documents could not be read, or not wholly.
  public var damaged = 0
  /// How many of the wanted terms the hits lack; 0 when each has all.
  public var missing: Int
  /// The words of the query that stand nowhere, with words of the book that are like them.
  public var unknown: [UnknownWord]
}

/// A word of a query that the book does not have.
public struct UnknownWord: Sendable, Hashable {
  public var typed: String
  /// At most three words that the book has, the nearest first.
  public var nearest: [String]
}

/// A place that was found.
public struct SearchHit: Sendable, Hashable {
  public var kind: RecordKind
  /// What `handboek lees` takes.
  public var place: String
  /// The number that readers see; nil for what has none.
  public var number: String?
  /// The titles of the chapter and sections that it stands in, from the outside in.
  public var trail: [String]
  /// Its own title; empty for a passage.
  public var title: HitText
  /// Some of its text, with what was found; empty when it has no text.
  public var excerpt: HitText
  public var score: Double
}

/// Text with what was found marked.
public struct HitText: Sendable, Hashable {
  public struct Piece: Sendable, Hashable {
    public var text: String
    public var isHit: Bool
  }

  public var pieces: [Piece]

  public var isEmpty: Bool { pieces.isEmpty }
  /// The text without marks.
  public var text: String { pieces.reduce(into: "") { $0 += $1.text } }
  /// Whether anything is marked.
  public var hasHit: Bool { pieces.contains(where: \.isHit) }
}

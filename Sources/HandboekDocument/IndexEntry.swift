/// A line of the index: a word and the passages about it, or another word to look under.
public struct IndexEntry: Sendable, Hashable {
  public var name: String
  /// The record that explains the word.
  public var place: Place
  /// The passages of chapters that mention it, in order; empty for a word that sends readers on.
  public var passages: [Place]
  /// The word to look under instead; nil when the passages stand here.
  public var preferred: String?

  public init(_ name: String, place: Place, passages: [Place], preferred: String? = nil) {
    self.name = name
    self.place = place
    self.passages = passages
    self.preferred = preferred
  }
}

/// The lines of the index that begin with one letter.
public struct IndexGroup: Sendable, Hashable {
  /// `A` to `Z`, or `0–9` for all that begins otherwise.
  public var title: String
  public var entries: [IndexEntry]

  public init(_ title: String, entries: [IndexEntry]) {
    self.title = title
    self.entries = entries
  }

  /// The `id` of the group's heading; records have no underscore in theirs.
  public var identifier: String { "register_" + (title.count == 1 ? title.lowercased() : "cijfers") }
}

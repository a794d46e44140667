/// A term of the glossary.
public struct Term: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var term: String
  public var abbreviation: String?
  public var synonyms: [String]
  public var source: String?
  public var definition: [Block]
  public var footnotes: [Footnote] = []
  /// Every passage that uses it; set by linking.
  public var backlinks: [Passage] = []

  public init(
    id: RecordID, file: String, term: String, abbreviation: String?, synonyms: [String],
    source: String?, definition: [Block]
  ) {
    self.id = id
    self.file = file
    self.term = term
    self.abbreviation = abbreviation
    self.synonyms = synonyms
    self.source = source
    self.definition = definition
  }
}

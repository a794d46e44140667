/// A question in the words of a municipality, with what helps to answer it.
public struct Question: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var question: String
  public var group: String?
  public var themes: [String]
  public var audiences: [String]
  /// Ids as the author gave them, with their places in the file.
  public var offers: [String]
  public var publications: [String]
  /// Chapter ids, each with an optional `#anchor`.
  public var chapters: [String]
  public var answer: [Block]
  public var footnotes: [Footnote] = []

  /// Set by linking.
  public var offerPlaces: [OfferSummary] = []
  public var publicationPlaces: [Place] = []
  public var chapterPlaces: [Place] = []
  public var backlinks: [Passage] = []

  public init(
    id: RecordID, file: String, question: String, group: String?, themes: [String],
    audiences: [String], offers: [String], publications: [String], chapters: [String],
    answer: [Block]
  ) {
    self.id = id
    self.file = file
    self.question = question
    self.group = group
    self.themes = themes
    self.audiences = audiences
    self.offers = offers
    self.publications = publications
    self.chapters = chapters
    self.answer = answer
  }
}

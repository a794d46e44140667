/// A chapter of the handbook.
public struct Chapter: Sendable, Hashable {
  public var id: RecordID
  /// The source file, relative to the handbook's folder.
  public var file: String
  public var title: String
  /// The number the author fixed in the front matter, else its place in reading order.
  public var number: Int
  /// The question this chapter answers.
  public var question: String?
  public var summary: String?
  /// Theme ids, as in `Handbook.vocabularies`.
  public var themes: [String]
  public var language: LanguageTag
  public var blocks: [Block]
  public var footnotes: [Footnote]
  /// Passages elsewhere that lead here; set by linking.
  public var backlinks: [Passage] = []
  /// Offers that the text names but that none of the chapter's own lists has; set by linking.
  public var furtherOffers: [OfferSummary] = []

  public init(
    id: RecordID, file: String, title: String, number: Int, question: String? = nil,
    summary: String? = nil, themes: [String] = [], language: LanguageTag = .dutch,
    blocks: [Block] = [], footnotes: [Footnote] = []
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.number = number
    self.question = question
    self.summary = summary
    self.themes = themes
    self.language = language
    self.blocks = blocks
    self.footnotes = footnotes
  }
}

extension Chapter {
  /// The heading over `furtherOffers`.
  public static let furtherOffersTitle = "Ook genoemd aanbod"
}

/// A part of the handbook: a title over some chapters.
public struct Part: Sendable, Hashable {
  /// Its number from 1; nil when the handbook has no parts and this one only holds the chapters.
  public var number: Int?
  public var title: String
  /// The half-open range of its chapters in `Handbook.chapters`.
  public var chapters: Range<Int>

  public init(number: Int?, title: String, chapters: Range<Int>) {
    self.number = number
    self.title = title
    self.chapters = chapters
  }
}

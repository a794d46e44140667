/// A question in the words of a municipality, with what helps to answer it.
public struct Question: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var question: String
  public var group: String?
  /// Its place in the group, low first; questions without one come behind.
  public var order: Int?
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
  /// What to read: chapters, or sections labelled with their passages, "3.12–3.17".
  public var chapterPlaces: [Place] = []
  /// Where to find somebody to call when the question itself names nobody.
  public var contactLead: GuideLead?
  /// Where to find something to learn from when the question itself names nothing.
  public var lessonLead: GuideLead?
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

extension Question {
  /// Whom to call or to mail.
  public var contacts: [OfferSummary] { offerPlaces.filter { $0.kind == .contact } }
  /// What to learn from: trainings and publications of the catalogue.
  public var lessons: [OfferSummary] { offerPlaces.filter { $0.kind != .contact } }
  /// The references to learn from, but those that are one of the offers.
  public var furtherPublications: [Place] {
    publicationPlaces.filter { place in !offerPlaces.contains { $0.publication == place.record.name } }
  }
}

extension Vocabularies {
  /// What readers see for a group of questions: "Een persoon" for `een-persoon`.
  public func groupTitle(_ group: String?) -> String {
    guard let group, !group.isEmpty else { return "Overige vragen" }
    let label = groups.label(group)
    return label.prefix(1).uppercased() + label.dropFirst()
  }
}

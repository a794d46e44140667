public import HandboekDiagnostics

/// Something a municipality can use: a publication, a training, a contact point.
public struct Offer: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  public var title: String
  public var kind: OfferKind
  /// The form id, such as `e-learning`.
  public var form: String?
  /// Ids of partners.
  public var providers: [String]
  public var themes: [String]
  public var audiences: [String]
  public var url: String?
  /// The id of the publication that this offer is.
  public var publication: String?
  /// When somebody last checked that the offer exists.
  public var verified: CalendarDate?
  /// When it should be checked again.
  public var reviewBefore: CalendarDate?
  /// A date printed on the page that was seen.
  public var lastSeen: CalendarDate?
  /// Where those dates stand in the file.
  public var dateRanges = DateRanges()
  /// Where the facts were seen.
  public var source: String?
  public var region: String?
  /// What is uncertain about this offer, as one sentence.
  public var caveat: String?
  public var description: [Block]
  public var footnotes: [Footnote] = []

  /// How far a reader can rely on it; set by linking.
  public var freshness = Freshness(verified: nil, lastSeen: nil, reviewBefore: nil, asOf: nil)
  /// Its providers; set by linking.
  public var providerPlaces: [Place] = []
  /// Its reference; set by linking.
  public var publicationPlace: Place?
  /// Whether a provider is a market party; set by linking.
  public var isCommercial = false
  /// The questions it helps with; set by linking.
  public var questions: [Place] = []
  /// Every passage that names it; set by linking.
  public var backlinks: [Passage] = []

  public init(
    id: RecordID, file: String, title: String, kind: OfferKind, form: String?, providers: [String],
    themes: [String], audiences: [String], url: String?, description: [Block]
  ) {
    self.id = id
    self.file = file
    self.title = title
    self.kind = kind
    self.form = form
    self.providers = providers
    self.themes = themes
    self.audiences = audiences
    self.url = url
    self.description = description
  }
}

extension Offer {
  /// The places of the dates in an offer's file.
  public struct DateRanges: Sendable, Hashable {
    public var verified: SourceRange?
    public var reviewBefore: SourceRange?
    public var lastSeen: SourceRange?

    public init() {}
  }
}

/// The three kinds of offer.
public enum OfferKind: String, Sendable, Hashable, CaseIterable {
  case publication = "publicatie"
  case training = "training"
  case contact = "contactpunt"

  /// The kind in the plural, as a heading.
  public var plural: String {
    switch self {
    case .publication: "Publicaties"
    case .training: "Trainingen"
    case .contact: "Contactpunten"
    }
  }
}

/// What a list of offers shows of one of them.
public struct OfferSummary: Sendable, Hashable {
  public var place: Place
  public var kind: OfferKind
  /// The form's label, such as "e-learning".
  public var form: String?
  public var providers: [String]
  public var isCommercial: Bool
  public var freshness: Freshness
  public var caveat: String?
  /// The id of the publication that it is.
  public var publication: String?
  /// The labels of its audiences and themes.
  public var audiences: [String] = []
  public var themes: [String] = []

  public init(
    place: Place, kind: OfferKind, form: String?, providers: [String], isCommercial: Bool,
    freshness: Freshness, caveat: String?
  ) {
    self.place = place
    self.kind = kind
    self.form = form
    self.providers = providers
    self.isCommercial = isCommercial
    self.freshness = freshness
    self.caveat = caveat
  }
}

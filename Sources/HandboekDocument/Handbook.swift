/// A whole handbook, linked: every number, citation, link, list and backlink is in place.
///
/// Nothing in it needs to be looked up, so a writer is a pure function of this value.
public struct Handbook: Sendable, Hashable {
  public var metadata: Metadata
  /// The date by which the freshness of offers is judged: the one that was asked for, else that of the
  /// edition, never the clock's; nil when there is none.
  public var asOf: CalendarDate?
  public var vocabularies: Vocabularies
  public var parts: [Part]
  /// In reading order.
  public var chapters: [Chapter]
  /// In the order of a Dutch reference list: by author, year, title.
  public var publications: [Publication]
  /// By title; the stale ones last.
  public var offers: [Offer]
  /// By name.
  public var partners: [Partner]
  /// By term.
  public var terms: [Term]
  /// By group, in the order of `Vocabularies.groups`, then by id.
  public var questions: [Question]
  public var routes: [Route]
  /// The catalogue by theme, audience and so on; set by linking.
  public var guide = CatalogueGuide()
  /// The words of terms and partners with the passages about them; set by linking.
  public var index: [IndexGroup] = []
  /// The pages before the chapters, in order: foreword, reading guide.
  public var frontPages: [Page] = []
  /// The pages between the catalogue and the colophon, in order: appendices, list of changes.
  public var backPages: [Page] = []
  public var colophon: Page?
  /// What a link checker last found at the addresses; empty when nothing was imported.
  public var addresses = AddressLedger()
  /// What differs from an earlier edition; nil when none was compared with.
  public var changes: Changes?
  /// On which page of the paper edition everything stands; nil when there is none yet.
  public var pagination: Pagination?
  /// The pictures that the text uses, by path.
  public var assets: [Asset]

  public init(metadata: Metadata) {
    self.metadata = metadata
    vocabularies = Vocabularies()
    parts = []
    chapters = []
    publications = []
    offers = []
    partners = []
    terms = []
    questions = []
    routes = []
    assets = []
  }
}

extension Handbook {
  /// Every page that is no chapter, in reading order.
  public var pages: [Page] { frontPages + backPages + (colophon.map { [$0] } ?? []) }
}

/// A picture file of the handbook.
public struct Asset: Sendable, Hashable {
  /// The path relative to the handbook's folder, with `/` between parts.
  public var path: String
  public var mediaType: MediaType
  public var bytes: [UInt8]

  public enum MediaType: String, Sendable, Hashable, CaseIterable {
    case svg = "image/svg+xml"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case gif = "image/gif"
    case webp = "image/webp"
  }

  public init(path: String, mediaType: MediaType, bytes: [UInt8]) {
    self.path = path
    self.mediaType = mediaType
    self.bytes = bytes
  }
}

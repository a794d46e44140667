/// A reference with its short analysis.
public struct Publication: Sendable, Hashable {
  public var id: RecordID
  public var file: String
  /// The CSL fields.
  public var csl: BibliographicFields
  public var themes: [String]
  public var evidence: EvidenceLevel
  /// Where the facts were seen, when that is not the maker's own address.
  public var source: String?
  /// What is uncertain about this reference, as one sentence.
  public var caveat: String?
  /// The short analysis.
  public var analysis: [Block]
  /// Notes of the analysis.
  public var footnotes: [Footnote] = []

  /// "Van Wonderen & Van den Berg"; set by linking.
  public var shortAuthor = ""
  /// "2019a" or "z.d."; set by linking.
  public var yearLabel = ""
  /// The reference in APA 7 form; set by linking.
  public var reference: [Inline] = []
  /// Every passage that cites or links to it; set by linking.
  public var backlinks: [Passage] = []

  public init(
    id: RecordID, file: String, csl: BibliographicFields, themes: [String],
    evidence: EvidenceLevel, source: String?, caveat: String?, analysis: [Block]
  ) {
    self.id = id
    self.file = file
    self.csl = csl
    self.themes = themes
    self.evidence = evidence
    self.source = source
    self.caveat = caveat
    self.analysis = analysis
  }
}

/// The bibliographic fields of CSL 1.0.2 that a handbook uses.
public struct BibliographicFields: Sendable, Hashable {
  public var type = ""
  public var genre: String?
  public var title = ""
  public var authors: [Name] = []
  /// Who put the work, or the book that it stands in, together.
  public var editors: [Name] = []
  public var issued: CalendarDate?
  /// When somebody read it; shown for pages that change and have no date.
  public var accessed: CalendarDate?
  public var publisher: String?
  public var publisherPlace: String?
  public var containerTitle: String?
  public var collectionTitle: String?
  /// The meeting at which a speech or paper was given.
  public var eventTitle: String?
  /// The edition: "2", "2e herziene druk".
  public var edition: String?
  public var volume: String?
  public var issue: String?
  public var page: String?
  public var number: String?
  public var version: String?
  public var url: String?
  public var doi: String?
  public var language: LanguageTag?

  public init() {}

  /// A person or an organisation.
  public enum Name: Sendable, Hashable {
    case person(family: String, given: String?, particle: String?)
    case organisation(String)
  }
}

/// How strong the ground under a publication is, from weak to strong.
public enum EvidenceLevel: String, Sendable, Hashable, Comparable, CaseIterable {
  case unknown = "onbekend"
  case theory = "theoretisch"
  case practice = "praktijkervaring"
  case research = "onderzoek"
  case effect = "effectonderzoek"

  /// What readers see.
  public var label: String {
    switch self {
    case .unknown: "onbekend waarop dit steunt"
    case .theory: "steunt op theorie"
    case .practice: "steunt op praktijkervaring"
    case .research: "steunt op onderzoek"
    case .effect: "steunt op effectonderzoek"
    }
  }

  /// The ground itself, as a heading: "Onderzoek".
  public var noun: String {
    switch self {
    case .unknown: "Onbekend"
    case .theory: "Theorie"
    case .practice: "Praktijkervaring"
    case .research: "Onderzoek"
    case .effect: "Effectonderzoek"
    }
  }

  /// The step on the scale, 0 (unknown) to 4 (measured effect).
  public var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public static func < (left: EvidenceLevel, right: EvidenceLevel) -> Bool {
    left.step < right.step
  }
}

/// What a list of publications shows of one of them.
public struct PublicationSummary: Sendable, Hashable {
  public var place: Place
  public var reference: [Inline]
  public var evidence: EvidenceLevel
  public var caveat: String?
  /// The short form, as in a citation: "Van Wonderen, 2019".
  public var citation = ""

  public init(place: Place, reference: [Inline], evidence: EvidenceLevel, caveat: String?) {
    self.place = place
    self.reference = reference
    self.evidence = evidence
    self.caveat = caveat
  }
}

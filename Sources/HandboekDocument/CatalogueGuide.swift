/// The catalogue arranged for readers who look for something: by theme, audience, kind, provider, evidence.
///
/// Linking works it out, so that every output shows the same lists, counts and ways on.
public struct CatalogueGuide: Sendable, Hashable {
  /// Offers by theme, audience, kind and provider; an axis without pages is left out.
  public var offers: [GuideAxis<OfferSummary>] = []
  /// References by theme and by what they stand on.
  public var publications: [GuideAxis<PublicationSummary>] = []

  public init() {}

  /// Whether there is nothing to guide to.
  public var isEmpty: Bool { offers.isEmpty && publications.isEmpty }
}

/// What a list of the guide is arranged by; the raw value is the word that authors use in filters.
public enum GuideKey: String, Sendable, Hashable, CaseIterable {
  case theme = "thema"
  case audience = "doelgroep"
  case kind = "soort"
  case provider = "aanbieder"
  case evidence = "bewijs"

  /// The heading readers see.
  public var title: String {
    switch self {
    case .theme: "Per thema"
    case .audience: "Voor wie"
    case .kind: "Per soort"
    case .provider: "Per aanbieder"
    case .evidence: "Waarop zij steunen"
    }
  }
}

/// One way into the catalogue, such as "per thema", with a page for each of its values.
public struct GuideAxis<Entry: Sendable & Hashable>: Sendable, Hashable {
  public var key: GuideKey
  public var pages: [GuidePage<Entry>]

  public init(_ key: GuideKey, pages: [GuidePage<Entry>]) {
    self.key = key
    self.pages = pages
  }
}

/// The records with one value, such as all offers about polarisation, divided into sections.
public struct GuidePage<Entry: Sendable & Hashable>: Sendable, Hashable {
  /// The stable name of the page, `[a-z0-9-]` only: `aanbod-thema-polarisatie`.
  public var name: String
  /// The id of the value: `polarisatie`; nil for a page that holds a whole axis.
  public var value: String?
  /// What readers call the value: "Polarisatie".
  public var title: String
  /// How many records it has, each counted once.
  public var count: Int
  public var sections: [GuideSection<Entry>] = []
  /// Finer choices that stand on other pages.
  public var related: [GuideRelation] = []

  public init(name: String, value: String?, title: String, count: Int) {
    self.name = name
    self.value = value
    self.title = title
    self.count = count
  }
}

/// The records of a page with a second value, such as its trainings.
public struct GuideSection<Entry: Sendable & Hashable>: Sendable, Hashable {
  /// What sets this section apart from its neighbours; nil for the only section of a page.
  public var key: GuideKey?
  /// The anchor, unique on its page, `[a-z0-9-]` only: `training`, `voor-raadslid`.
  public var id: String
  public var title: String
  public var entries: [Entry]
  /// What is nearest when there is nothing here, or nothing of some kind.
  public var nearest: [GuideLead]

  public init(
    _ key: GuideKey?, id: String, title: String, entries: [Entry], nearest: [GuideLead] = []
  ) {
    self.key = key
    self.id = id
    self.title = title
    self.entries = entries
    self.nearest = nearest
  }
}

/// Finer choices of one sort, such as the trainings of each theme.
public struct GuideRelation: Sendable, Hashable {
  public var key: GuideKey
  public var leads: [GuideLead]

  public init(_ key: GuideKey, leads: [GuideLead]) {
    self.key = key
    self.leads = leads
  }
}

/// A way on to another list, with what to find there and how much of it.
public struct GuideLead: Sendable, Hashable {
  /// "Polarisatie: trainingen".
  public var title: String
  public var count: Int
  public var address: GuideAddress

  public init(title: String, count: Int, address: GuideAddress) {
    self.title = title
    self.count = count
    self.address = address
  }
}

/// Where a list of the guide stands.
public struct GuideAddress: Sendable, Hashable {
  /// The name of the page.
  public var page: String
  /// The anchor of the section; nil for the start of the page.
  public var section: String?

  public init(page: String, section: String? = nil) {
    self.page = page
    self.section = section
  }
}

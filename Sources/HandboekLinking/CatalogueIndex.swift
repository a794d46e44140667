import HandboekDocument

/// Answers the filters of data blocks; built once, then only read.
struct CatalogueIndex: Sendable {
  private let offers: [Offer]
  private let vocabularies: Vocabularies
  private let publications: [Publication]
  /// What a list shows of each record, in the catalogue's order.
  let offerSummaries: [OfferSummary]
  let publicationSummaries: [PublicationSummary]
  private let offersByID: [String: Int]
  private let offersByTheme: [String: [Int]]
  private let publicationsByID: [String: Int]
  private let publicationsByTheme: [String: [Int]]

  /// Indexes linked offers and publications, both in the catalogue's order.
  init(offers: [Offer], publications: [Publication], vocabularies: Vocabularies) {
    self.offers = offers
    self.vocabularies = vocabularies
    self.publications = publications
    offerSummaries = offers.map { OfferSummary($0, vocabularies) }
    publicationSummaries = publications.map { PublicationSummary($0) }
    offersByID = Self.positions(offers.map(\.id.name))
    publicationsByID = Self.positions(publications.map(\.id.name))
    offersByTheme = Self.groups(offers.map(\.themes))
    publicationsByTheme = Self.groups(publications.map(\.themes))
  }

  private static func positions(_ names: [String]) -> [String: Int] {
    Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func groups(_ lists: [[String]]) -> [String: [Int]] {
    var groups: [String: [Int]] = [:]
    for (index, names) in lists.enumerated() {
      for name in names { groups[name, default: []].append(index) }
    }
    return groups
  }

  func summary(ofOffer name: String) -> OfferSummary? { offersByID[name].map { offerSummaries[$0] } }

  /// The offers that a filter chooses, in the order to show.
  func offers(_ filter: CatalogueFilter) -> [OfferSummary] {
    var found = candidates(filter, byID: offersByID, byTheme: offersByTheme, count: offers.count)
      .filter { index in filter.conditions.allSatisfy { offers[index].matches($0) } }
    if let sort = filter.sort { found = CatalogueSort.offers(found, of: offers, by: sort) }
    found = found.staleLast { offers[$0].freshness.isStale }
    return found.prefix(filter.maximum ?? .max).map { offerSummaries[$0] }
  }

  /// The counts of the offers that a filter chooses: themes become rows, audiences choose offers.
  func coverage(_ filter: CatalogueFilter) -> [CountTable] {
    let themes = filter.conditions.first { $0.key == GuideKey.theme.rawValue }?.values ?? []
    let chosen = offers.filter { offer in
      filter.conditions.allSatisfy { $0.key == GuideKey.theme.rawValue || offer.matches($0) }
    }
    return Coverage(chosen, vocabularies: vocabularies).tables(themes: themes)
  }

  /// The publications that a filter chooses, in the order to show.
  func publications(_ filter: CatalogueFilter) -> [PublicationSummary] {
    var found = candidates(
      filter, byID: publicationsByID, byTheme: publicationsByTheme, count: publications.count
    )
    .filter { index in filter.conditions.allSatisfy { publications[index].matches($0) } }
    if let sort = filter.sort { found = CatalogueSort.publications(found, of: publications, by: sort) }
    return found.prefix(filter.maximum ?? .max).map { publicationSummaries[$0] }
  }

  /// The records worth testing: those with a wanted id or theme, else all.
  ///
  /// Ids keep the order in which the author named them, each once.
  private func candidates(
    _ filter: CatalogueFilter, byID: [String: Int], byTheme: [String: [Int]], count: Int
  ) -> [Int] {
    if let ids = filter.conditions.first(where: { $0.key == "id" }) {
      var seen: Set<Int> = []
      return ids.values.compactMap { byID[$0] }.filter { seen.insert($0).inserted }
    }
    if let themes = filter.conditions.first(where: { $0.key == "thema" }) {
      return Set(themes.values.flatMap { byTheme[$0] ?? [] }).sorted()
    }
    return Array(0..<count)
  }
}

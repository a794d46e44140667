/// What the catalogue covers and what it lacks: offers counted by theme, audience and kind.
///
/// An offer counts once in every cell of its themes and audiences; a total over several cells counts each
/// offer once, so that it can be less than the sum of the cells.
public struct Coverage: Sendable, Hashable {
  /// A theme or an audience: its id and what readers see.
  public struct Topic: Sendable, Hashable {
    /// The id; empty for the offers that name none.
    public var id: String
    public var label: String

    public init(id: String, label: String) {
      self.id = id
      self.label = label
    }
  }

  /// The offers for one theme, audience and kind.
  public struct Cell: Sendable, Hashable {
    /// Indices into `themes` and `audiences`.
    public var theme: Int
    public var audience: Int
    public var kind: OfferKind
    public var count: Int
  }

  /// The themes in the order of the vocabulary; then those that only offers name.
  public let themes: [Topic]
  /// The audiences likewise; last, where there are such offers, those that name no audience.
  public let audiences: [Topic]
  public let kinds = OfferKind.allCases
  private let offers: [Coordinates]
  private let counts: [Int]

  /// Where an offer stands in the matrix.
  private struct Coordinates: Sendable, Hashable {
    var themes: [Int]
    var audiences: [Int]
    var kind: OfferKind
  }

  /// Counts the offers of a linked handbook.
  public init(_ book: Handbook) {
    self.init(book.offers, vocabularies: book.vocabularies)
  }

  /// Counts some offers by the themes and audiences of a handbook.
  public init(_ records: [Offer], vocabularies: Vocabularies) {
    themes = Self.topics(vocabularies.themes, used: records.map(\.themes), none: "Zonder thema")
    audiences = Self.topics(
      vocabularies.audiences, used: records.map(\.audiences), none: "Zonder doelgroep")
    let themeIndices = Self.indices(themes)
    let audienceIndices = Self.indices(audiences)
    offers = records.map { offer in
      Coordinates(
        themes: Self.positions(of: offer.themes, in: themeIndices),
        audiences: Self.positions(of: offer.audiences, in: audienceIndices), kind: offer.kind)
    }
    var counts = [Int](repeating: 0, count: themes.count * audiences.count * OfferKind.allCases.count)
    for offer in offers {
      for theme in offer.themes {
        for audience in offer.audiences {
          counts[(theme * audiences.count + audience) * 3 + Self.position(of: offer.kind)] += 1
        }
      }
    }
    self.counts = counts
  }

  /// The number of offers for one theme, audience and kind, by index.
  public func count(theme: Int, audience: Int, kind: OfferKind) -> Int {
    guard themes.indices.contains(theme), audiences.indices.contains(audience) else { return 0 }
    return counts[(theme * audiences.count + audience) * 3 + Self.position(of: kind)]
  }

  /// The number of different offers for what is given; nil means any.
  public func total(theme: Int? = nil, audience: Int? = nil, kind: OfferKind? = nil) -> Int {
    offers.count { offer in
      theme.map(offer.themes.contains) ?? true && audience.map(offer.audiences.contains) ?? true
        && kind.map { $0 == offer.kind } ?? true
    }
  }

  /// The number of different offers with one of some themes; nil means any audience or kind.
  public func total(themes wanted: [Int], audience: Int?, kind: OfferKind?) -> Int {
    let wanted = Set(wanted)
    return offers.count { offer in
      offer.themes.contains(where: wanted.contains) && audience.map(offer.audiences.contains) ?? true
        && kind.map { $0 == offer.kind } ?? true
    }
  }

  /// Every cell: by theme, then audience, then kind.
  public var cells: [Cell] {
    themes.indices.flatMap { theme in
      audiences.indices.flatMap { audience in
        kinds.map { kind in
          Cell(
            theme: theme, audience: audience, kind: kind,
            count: count(theme: theme, audience: audience, kind: kind))
        }
      }
    }
  }

  /// The cells without any offer.
  public var empty: [Cell] { cells.filter { $0.count == 0 } }
  /// The cells with one offer: when it goes, nothing is left.
  public var thin: [Cell] { cells.filter { $0.count == 1 } }
  /// The highest count of a cell, for a scale.
  public var maximum: Int { counts.max() ?? 0 }
}

extension Coverage {
  private static func topics(_ vocabulary: Vocabulary, used: [[String]], none: String) -> [Topic] {
    var ids = vocabulary.ids
    var known = Set(ids)
    var others: [String] = []
    for names in used {
      for name in names where known.insert(name).inserted { others.append(name) }
    }
    ids += others.sorted()
    var topics = ids.map { Topic(id: $0, label: vocabulary.label($0)) }
    if used.contains(where: \.isEmpty) { topics.append(Topic(id: "", label: none)) }
    return topics
  }

  private static func indices(_ topics: [Topic]) -> [String: Int] {
    Dictionary(topics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func positions(of names: [String], in indices: [String: Int]) -> [Int] {
    var found: [Int] = []
    for name in names.isEmpty ? [""] : names {
      if let index = indices[name], !found.contains(index) { found.append(index) }
    }
    return found
  }

  private static func position(of kind: OfferKind) -> Int {
    switch kind {
    case .publication: 0
    case .training: 1
    case .contact: 2
    }
  }
}

public import HandboekDocument

/// What is missing around the catalogue, beside the empty cells of `Coverage`.
public struct Gaps: Sendable, Hashable {
  /// A theme of which all offers come from one partner.
  public struct SinglePartner: Sendable, Hashable {
    public var theme: Coverage.Topic
    public var partner: Place
    /// How many offers that are.
    public var count: Int
  }

  /// Chapters in which no offer is named.
  public let chaptersWithoutOffers: [Place]
  /// Offers that no chapter names.
  public let offersWithoutChapters: [Place]
  /// Questions without an offer that is a contact point.
  public let questionsWithoutContact: [Place]
  public let singlePartnerThemes: [SinglePartner]

  /// Looks for what is missing in a linked handbook.
  public init(_ book: Handbook) {
    chaptersWithoutOffers = book.chaptersWithoutOffers
      .map { Place($0.id, title: $0.title, label: "hoofdstuk \($0.number)") }
    offersWithoutChapters = book.offersWithoutChapters.map { Place($0.id, title: $0.title) }
    questionsWithoutContact = book.questions.filter { question in
      !question.offerPlaces.contains { $0.kind == .contact }
    }
    .map { Place($0.id, title: $0.question) }
    singlePartnerThemes = Self.singlePartners(book)
  }

  private static func singlePartners(_ book: Handbook) -> [SinglePartner] {
    let partners = Dictionary(
      book.partners.map { ($0.id.name, $0) }, uniquingKeysWith: { first, _ in first })
    return Coverage(book).themes.compactMap { theme in
      let offers = book.offers.filter {
        theme.id.isEmpty ? $0.themes.isEmpty : $0.themes.contains(theme.id)
      }
      // A partner that was taken over is the one that took it over.
      let names = Set(offers.flatMap(\.providers).map { partners[$0]?.mergedInto ?? $0 })
      guard names.count == 1, let name = names.first else { return nil }
      let place =
        partners[name].map { Place($0.id, title: $0.name, label: $0.abbreviation) }
        ?? Place(RecordID(.partner, name), title: name)
      return SinglePartner(theme: theme, partner: place, count: offers.count)
    }
  }
}

public import HandboekDocument

/// What helps somebody who asks something in words of their own.
public struct Answer: Sendable, Hashable {
  /// The question of the handbook that fits best; nil when none fits.
  public let question: Question?
  /// What to learn from; where the question names nothing, what its theme has.
  public let lesson: Lead?
  /// Whom to call; likewise.
  public let contact: Lead?
  /// Further offers that the question names.
  public let offers: [Offer]
  public let publications: [Publication]
  /// The next best questions; when none fits, the nearest ones.
  public let others: [Question]

  /// An offer that an answer points to.
  public struct Lead: Sendable, Hashable {
    public var offer: Offer
    /// Whether the question itself names it; else it has a theme of the question.
    public var isNamed: Bool
  }

  /// How many further questions to show.
  private static let furtherQuestions = 3

  /// Looks for what helps with a question.
  public init(_ words: String, in catalogue: Catalogue) {
    let book = catalogue.book
    let matches = QuestionSearch(book).matches(words)
    let best = matches.first { $0.fits }
    question = best.map { book.questions[$0.position] }
    others = matches.filter { $0.position != best?.position }.prefix(Self.furtherQuestions)
      .map { book.questions[$0.position] }
    guard let question else {
      (lesson, contact, offers, publications) = (nil, nil, [], [])
      return
    }
    let byName = Dictionary(book.offers.map { ($0.id.name, $0) }, uniquingKeysWith: { first, _ in first })
    let named = question.offers.compactMap { byName[$0] }.staleLast(\.freshness.isStale)
    // Reading the offers' words takes as long as all the rest: only where the question names too little.
    lazy var ranked = OfferSearch(book)
      .ranked(words, matches: matches, among: Array(book.offers.indices)).map { book.offers[$0] }
      .staleLast(\.freshness.isStale)
    func lead(_ wanted: (Offer) -> Bool) -> Lead? {
      if let offer = named.first(where: wanted) { return Lead(offer: offer, isNamed: true) }
      // What is for the same people comes before what is only about the same theme.
      let near = (ranked + book.offers).filter {
        wanted($0) && !Set($0.themes).isDisjoint(with: question.themes)
      }
      let same = near.first { !Set($0.audiences).isDisjoint(with: question.audiences) }
      return (same ?? near.first).map { Lead(offer: $0, isNamed: false) }
    }
    let lesson = lead { $0.kind != .contact }
    let contact = lead { $0.kind == .contact }
    self.lesson = lesson
    self.contact = contact
    offers = named.filter { $0.id != lesson?.offer.id && $0.id != contact?.offer.id }
    let references = Dictionary(
      book.publications.map { ($0.id.name, $0) }, uniquingKeysWith: { first, _ in first })
    publications = question.publications.compactMap { references[$0] }
  }
}

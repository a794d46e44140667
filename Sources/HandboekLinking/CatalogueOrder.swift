import HandboekDocument

/// Puts the records in the order in which every output shows them.
enum CatalogueOrder {
  static func sort(_ book: inout Handbook) async {
    let names = AuthorNames(book.metadata.nameOrder)
    let parsed = book
    async let publications = sorted(parsed.publications, names)
    async let offers = sorted(parsed.offers)
    book.partners = book.partners.sortedInDutch(by: \.name, then: \.id.name)
    book.terms = book.terms.sortedInDutch(by: \.term, then: \.id.name)
    sortQuestions(&book)
    book.routes = book.routes.sortedInDutch(by: \.title, then: \.id.name)
    book.publications = await publications
    book.offers = await offers
  }

  private static func sorted(_ publications: [Publication], _ names: AuthorNames) -> [Publication] {
    let keys = publications.map { ReferenceOrder.key($0, names) }
    return publications.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { publications[$0] }
  }

  private static func sorted(_ offers: [Offer]) -> [Offer] {
    offers.sortedInDutch(by: \.title, then: \.id.name).staleLast(\.freshness.isStale)
  }

  /// By group in the order of its word list, then groups it does not have by name, then no group.
  ///
  /// Within a group by the place that the author gives, then by id.
  private static func sortQuestions(_ book: inout Handbook) {
    let ids = book.vocabularies.groups.ids
    let positions = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ question: Question) -> (Int, String, Int, String) {
      let order = question.order ?? .max
      guard let group = question.group, !group.isEmpty else {
        return (ids.count + 1, "", order, question.id.name)
      }
      return (positions[group] ?? ids.count, group, order, question.id.name)
    }
    book.questions = book.questions.map { (key: key($0), question: $0) }.sorted { $0.key < $1.key }
      .map(\.question)
  }
}

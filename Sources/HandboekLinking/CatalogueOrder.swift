import HandboekDocument

/// Puts the records in the order in which every output shows them.
enum CatalogueOrder {
  static func sort(_ book: inout Handbook) {
    book.publications = book.publications.map { (key: key($0), publication: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.publication)
    book.offers = book.offers.sortedInDutch(by: \.title, then: \.id.name).staleLast(\.freshness.isStale)
    book.partners = book.partners.sortedInDutch(by: \.name, then: \.id.name)
    book.terms = book.terms.sortedInDutch(by: \.term, then: \.id.name)
    sortQuestions(&book)
    book.routes = book.routes.sortedInDutch(by: \.title, then: \.id.name)
  }

  /// By group in the order of its word list, then groups it does not have by name, then no group; then by id.
  private static func sortQuestions(_ book: inout Handbook) {
    let ids = book.vocabularies.groups.ids
    let positions = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ question: Question) -> (Int, String, String) {
      guard let group = question.group, !group.isEmpty else { return (ids.count + 1, "", question.id.name) }
      return (positions[group] ?? ids.count, group, question.id.name)
    }
    book.questions = book.questions.map { (key: key($0), question: $0) }.sorted { $0.key < $1.key }
      .map(\.question)
  }

  /// By author, then year with undated works first (APA 7 §9.46), then title.
  private static func key(_ publication: Publication) -> [String] {
    let csl = publication.csl
    let title = DutchOrder.key(csl.title)
    let author = csl.authors.isEmpty ? title : AuthorNames.sortKey(csl.authors)
    return [author, csl.issued?.iso ?? "", title, publication.id.name]
  }
}

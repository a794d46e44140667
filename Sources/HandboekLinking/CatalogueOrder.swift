import HandboekDocument

/// Puts the records in the order in which every output shows them.
enum CatalogueOrder {
  static func sort(_ book: inout Handbook) {
    let names = AuthorNames(book.metadata.nameOrder)
    book.publications = book.publications.map { (key: ReferenceOrder.key($0, names), publication: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.publication)
    book.offers = book.offers.sortedInDutch(by: \.title, then: \.id.name).staleLast(\.freshness.isStale)
    book.partners = book.partners.sortedInDutch(by: \.name, then: \.id.name)
    book.terms = book.terms.sortedInDutch(by: \.term, then: \.id.name)
    book.questions.sort { ($0.group ?? "~", $0.id.name) < ($1.group ?? "~", $1.id.name) }
    book.routes = book.routes.sortedInDutch(by: \.title, then: \.id.name)
  }
}

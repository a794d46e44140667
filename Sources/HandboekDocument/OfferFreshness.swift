/// Judges how far readers can rely on each offer.
package enum OfferFreshness {
  /// Sets the freshness of every offer by the book’s `asOf`.
  package static func judge(_ book: inout Handbook) {
    for index in book.offers.indices {
      let offer = book.offers[index]
      book.offers[index].freshness = Freshness(
        verified: offer.verified, lastSeen: offer.lastSeen, reviewBefore: offer.reviewBefore, asOf: book.asOf)
    }
  }
}

extension Array {
  /// The elements in their order, those that may be gone behind the others.
  package func staleLast(_ isStale: (Element) -> Bool) -> [Element] {
    filter { !isStale($0) } + filter(isStale)
  }
}

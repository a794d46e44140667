/// The orders in which lists out of the catalogue can be asked for.
package enum CatalogueSort {
  /// Positions in a list of offers, sorted by a key; equal ones keep their order.
  package static func offers(_ positions: [Int], of offers: [Offer], by key: String) -> [Int] {
    switch key {
    case "soort":
      let kinds = OfferKind.allCases
      return stable(positions) { kinds.firstIndex(of: offers[$0].kind) ?? 0 }
    case "aanbieder":
      return stable(positions) { DutchOrder.key(offers[$0].providerPlaces.first?.title ?? "") }
    // The latest first; what was never checked comes last.
    case "gecontroleerd":
      return stable(positions) { offers[$0].verified.map { -$0.lastDay.secondsSince1970 } ?? .max }
    // The order of the catalogue is that of the titles.
    case "titel": return positions.sorted()
    default: return positions
    }
  }

  /// Positions in a list of publications, sorted by a key; equal ones keep their order.
  package static func publications(_ positions: [Int], of publications: [Publication], by key: String)
    -> [Int]
  {
    switch key {
    case "jaar": stable(positions) { -(publications[$0].csl.issued?.year ?? 0) }
    case "titel": stable(positions) { DutchOrder.key(publications[$0].csl.title) }
    // The order of the catalogue is that of the authors.
    case "auteur": positions.sorted()
    // The strongest ground first.
    case "bewijs": stable(positions) { -publications[$0].evidence.step }
    default: positions
    }
  }

  private static func stable<Key: Comparable>(_ positions: [Int], by key: (Int) -> Key) -> [Int] {
    let keyed: [(key: Key, order: Int, position: Int)] = positions.enumerated().map { (key($1), $0, $1) }
    return keyed.sorted { $0.key == $1.key ? $0.order < $1.order : $0.key < $1.key }.map(\.position)
  }
}

extension Handbook {
  /// The chapters in which no offer is named or listed.
  package var chaptersWithoutOffers: [Chapter] {
    let naming = Set(offers.flatMap(\.backlinks).map(\.place.record))
    return chapters.filter { !naming.contains($0.id) }
  }

  /// The offers that no chapter names or lists.
  package var offersWithoutChapters: [Offer] {
    offers.filter { !$0.backlinks.contains { $0.place.record.kind == .chapter } }
  }
}

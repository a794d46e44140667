import HandboekDocument

/// Builds the index: terms and partners with the passages that mention them, and the words that send readers there.
enum IndexBuilder {
  static func build(_ book: inout Handbook) {
    var entries: [IndexEntry] = []
    for term in book.terms {
      add(
        term.term, others: [term.abbreviation].compactMap(\.self) + term.synonyms, of: term.id,
        passages(term.backlinks), to: &entries)
    }
    for partner in book.partners {
      add(
        partner.name, others: [partner.abbreviation].compactMap(\.self), of: partner.id,
        passages(partner.backlinks), to: &entries)
    }
    book.index = groups(entries.sortedInDutch(by: \.name, then: \.place.record.name))
  }

  /// Adds a record, and each other word for it as a line that leads to the first.
  private static func add(
    _ name: String, others: [String], of record: RecordID, _ passages: [Place], to entries: inout [IndexEntry]
  ) {
    if passages.isEmpty { return }
    let place = Place(record, title: name)
    var seen: Set<String> = [DutchOrder.key(name)]
    entries.append(IndexEntry(name, place: place, passages: passages))
    for other in others where seen.insert(DutchOrder.key(other)).inserted {
      entries.append(IndexEntry(other, place: place, passages: [], preferred: name))
    }
  }

  /// The passages of chapters, each once.
  private static func passages(_ backlinks: [Passage]) -> [Place] {
    var seen: Set<Place> = []
    return backlinks.map(\.place).filter {
      $0.record.kind == .chapter && $0.anchor != nil && $0.label != nil && seen.insert($0).inserted
    }
  }

  private static func groups(_ entries: [IndexEntry]) -> [IndexGroup] {
    var groups: [IndexGroup] = []
    for entry in entries {
      let first = DutchOrder.key(entry.name).first { $0 != " " }
      let title = first.map { $0.isASCII && $0.isLetter ? $0.uppercased() : "0–9" } ?? "0–9"
      if groups.last?.title != title { groups.append(IndexGroup(title, entries: [])) }
      groups[groups.count - 1].entries.append(entry)
    }
    return groups
  }
}

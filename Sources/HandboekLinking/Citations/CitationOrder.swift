import HandboekDocument

/// Puts references that share brackets in the order of the list, and names an author once (APA 7 §8.12).
enum CitationOrder {
  /// The items of a citation in the order of the reference list.
  ///
  /// What an author led in with words, such as "zie ook", stays where it was put.
  static func sorted(_ citation: Citation, _ labels: CitationLabels) -> [CitationItem] {
    let items = citation.items
    let isFree = items.allSatisfy { $0.prefix.isEmpty && !$0.suffix.contains(";") }
    guard !citation.isNarrative, items.count > 1, isFree else { return items }
    var positions: [(position: Int, item: CitationItem)] = []
    for item in items {
      guard let position = labels.positions[item.publication] else { return items }
      positions.append((position, item))
    }
    return positions.enumerated()
      .sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
      .map(\.element.item)
  }

  /// Marks the items that follow one of the same authors: "(VNG, 2019, 2020)".
  static func joinAuthors(_ items: inout [CitationItem]) {
    for (previous, index) in zip(items.indices, items.indices.dropFirst()) {
      let pair = [items[previous], items[index]]
      items[index].sharesAuthor =
        pair.allSatisfy { $0.isResolved && !$0.suppressesAuthor && $0.suffix.isEmpty }
        && items[index].prefix.isEmpty && pair[0].author == pair[1].author
        && pair[0].publication != pair[1].publication
    }
  }
}

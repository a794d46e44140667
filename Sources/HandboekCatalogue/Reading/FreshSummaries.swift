import HandboekDocument

/// Gives what lists say of offers the freshness of the offers themselves.
enum FreshSummaries {
  static func refresh(_ book: inout Handbook) {
    let freshness = Dictionary(
      book.offers.map { ($0.id, $0.freshness) }, uniquingKeysWith: { first, _ in first })
    for index in book.questions.indices {
      book.questions[index].offerPlaces = refreshed(book.questions[index].offerPlaces, freshness)
    }
    for index in book.chapters.indices {
      book.chapters[index].blocks = refreshed(book.chapters[index].blocks, freshness)
    }
  }

  private static func refreshed(
    _ summaries: [OfferSummary], _ freshness: [RecordID: Freshness]
  ) -> [OfferSummary] {
    summaries.map { summary in
      var summary = summary
      summary.freshness = freshness[summary.place.record] ?? summary.freshness
      return summary
    }
  }

  /// Lists stand in a block, or several in a quote; not deeper.
  private static func refreshed(_ blocks: [Block], _ freshness: [RecordID: Freshness]) -> [Block] {
    blocks.map { block in
      var block = block
      switch block.content {
      case .offers(var data):
        data.entries = refreshed(data.entries, freshness)
        block.content = .offers(data)
      case .quote(let inner): block.content = .quote(refreshed(inner, freshness))
      default: break
      }
      return block
    }
  }
}

import HandboekDiagnostics
import HandboekDocument

/// What is left of a chapter in a catalogue.
enum Skeleton {
  /// The passages with a list out of the catalogue, and of those nothing but the lists.
  static func blocks(_ blocks: [Block]) -> [Block] {
    blocks.compactMap { block in
      guard block.number != nil else { return nil }
      let lists = lists(in: block)
      if lists.isEmpty { return nil }
      if lists.count == 1 { return Block(lists[0].content, range: .start, number: block.number) }
      return Block(.quote(lists), range: .start, number: block.number)
    }
  }

  private static func lists(in block: Block) -> [Block] {
    var found: [Block] = []
    [block].forEachBlock { inner in
      switch inner.content {
      case .offers(let data): found.append(Block(.offers(data), range: .start))
      case .publications(let data): found.append(Block(.publications(plain(data)), range: .start))
      case .paragraph, .heading, .list, .quote, .callout, .code, .table, .figure, .thematicBreak, .coverage:
        break
      }
    }
    return found
  }

  private static func plain(_ data: DataBlock<PublicationSummary>) -> DataBlock<PublicationSummary> {
    var data = data
    for index in data.entries.indices {
      data.entries[index].reference = [.text(RunningWords.text(data.entries[index].reference))]
    }
    return data
  }
}

import HandboekDocument

/// The places that a pack holds, so that links to any other can be turned into text.
struct PackPlaces {
  private struct Key: Hashable {
    var record: RecordID
    var anchor: String?
  }

  private var keys: Set<Key> = []
  private var citations: Set<String> = []

  init(_ pack: Handbook) {
    var mentions = Mentions()
    pack.forEachRecord { record in
      keys.insert(Key(record: record.id, anchor: nil))
      record.text.forEachBlock { block in
        if let number = block.number { keys.insert(Key(record: record.id, anchor: number.anchor)) }
        if case .heading(let heading) = block.content {
          keys.insert(Key(record: record.id, anchor: heading.id))
        }
      }
      mentions.add(record)
    }
    citations = mentions.citations
  }

  func contains(_ place: Place) -> Bool { keys.contains(Key(record: place.record, anchor: place.anchor)) }

  func contains(_ passage: Passage) -> Bool {
    contains(passage.place) && passage.citationAnchor.map(citations.contains) ?? true
  }
}

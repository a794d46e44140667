import HandboekDocument

/// The records and pictures that some text leads to.
struct Mentions {
  var records: Set<RecordID> = []
  var pictures: Set<Int> = []
  /// The anchors of the citations themselves.
  var citations: Set<String> = []
  /// The numbers of the notes with a mark.
  var notes: Set<Int> = []

  mutating func add(_ blocks: [Block]) {
    blocks.forEachBlock { block in
      switch block.content {
      case .offers(let list): records.formUnion(list.entries.map(\.place.record))
      case .publications(let list): records.formUnion(list.entries.map(\.place.record))
      default: break
      }
    }
    blocks.forEachInline { inline in
      switch inline {
      case .link(let link):
        if case .place(let place) = link.target { records.insert(place.record) }
      case .citation(let citation):
        for item in citation.items {
          records.insert(RecordID(.publication, item.publication))
          citations.insert(item.anchor)
        }
      case .footnote(let reference): notes.insert(reference.number)
      case .image(let image):
        if case .asset(let index) = image.source { pictures.insert(index) }
      default: break
      }
    }
  }

  /// Adds the text of a record and those of its notes that the text refers to.
  mutating func add(_ record: some TextRecord) {
    var own = Mentions()
    own.add(record.text)
    for note in record.footnotes where own.notes.contains(note.number) { own.add(note.blocks) }
    records.formUnion(own.records)
    pictures.formUnion(own.pictures)
    citations.formUnion(own.citations)
  }
}

import HandboekDocument

/// Leaves out of a catalogue file what follows from the rest of it.
///
/// Titles of places, what lists say of their records, and links in two directions are more than half of a
/// catalogue; `CatalogueRelinking` puts them back.
enum CataloguePacking {
  static func packed(_ book: Handbook) -> Handbook {
    var book = book
    var known: Set<RecordID> = []
    book.forEachText { known.insert($0.id) }
    strip(&book.chapters, known)
    strip(&book.publications, known)
    strip(&book.offers, known)
    strip(&book.partners, known)
    strip(&book.terms, known)
    strip(&book.questions, known)
    strip(&book.routes, known)
    for index in book.chapters.indices { book.chapters[index].blocks = book.chapters[index].blocks.map(bare) }
    for index in book.offers.indices {
      book.offers[index].providerPlaces = []
      book.offers[index].publicationPlace = nil
      book.offers[index].questions = []
    }
    for index in book.partners.indices {
      book.partners[index].offers = []
      book.partners[index].mergedIntoPlace = nil
    }
    for index in book.questions.indices {
      book.questions[index].offerPlaces = []
      book.questions[index].publicationPlaces = []
    }
    return book
  }

  /// Takes the titles from places in records that the catalogue has.
  private static func strip<Record: TextRecord>(_ records: inout [Record], _ known: Set<RecordID>) {
    for index in records.indices {
      for link in records[index].backlinks.indices
      where known.contains(records[index].backlinks[link].place.record) {
        records[index].backlinks[link].place.title = ""
      }
    }
  }

  /// Of each entry of a list only which record it is.
  private static func bare(_ block: Block) -> Block {
    var block = block
    switch block.content {
    case .offers(var data):
      data.entries = data.entries.map { Self.summary(ofOffer: $0.place.record) }
      block.content = .offers(data)
    case .publications(var data):
      data.entries = data.entries.map { Self.summary(ofPublication: $0.place.record) }
      block.content = .publications(data)
    case .quote(let blocks): block.content = .quote(blocks.map(bare))
    default: break
    }
    return block
  }

  static func summary(ofOffer id: RecordID) -> OfferSummary {
    OfferSummary(
      place: Place(id, title: ""), kind: .publication, form: nil, providers: [], isCommercial: false,
      freshness: Freshness(verified: nil, lastSeen: nil, reviewBefore: nil, asOf: nil), caveat: nil)
  }

  static func summary(ofPublication id: RecordID) -> PublicationSummary {
    PublicationSummary(place: Place(id, title: ""), reference: [], evidence: .unknown, caveat: nil)
  }
}

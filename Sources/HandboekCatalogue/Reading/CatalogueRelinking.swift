import HandboekDocument

/// Puts back what `CataloguePacking` left out; an id that leads nowhere is left out, as in linking.
struct CatalogueRelinking {
  private var titles: [RecordID: String] = [:]
  private var partners: [String: Place] = [:]
  private var publications: [String: Place] = [:]
  private var offerSummaries: [String: OfferSummary] = [:]
  private var publicationSummaries: [String: PublicationSummary] = [:]

  static func relink(_ book: inout Handbook) {
    var relinking = CatalogueRelinking()
    relinking.connect(&book)
  }

  private mutating func connect(_ book: inout Handbook) {
    book.forEachText { titles[$0.id] = $0.title }
    for partner in book.partners {
      partners[partner.id.name] = Place(partner.id, title: partner.name, label: partner.abbreviation)
    }
    for publication in book.publications {
      publications[publication.id.name] = Place(publication.id, title: publication.csl.title)
      publicationSummaries[publication.id.name] = PublicationSummary(publication)
    }
    connectOffers(&book)
    for offer in book.offers { offerSummaries[offer.id.name] = OfferSummary(offer, book.vocabularies) }
    for index in book.questions.indices {
      let question = book.questions[index]
      book.questions[index].offerPlaces = question.offers.compactMap { offerSummaries[$0] }
        .staleLast(\.freshness.isStale)
      book.questions[index].publicationPlaces = question.publications.compactMap { publications[$0] }
    }
    for index in book.chapters.indices {
      book.chapters[index].blocks = book.chapters[index].blocks.map(filled)
    }
    name(&book.chapters)
    name(&book.publications)
    name(&book.offers)
    name(&book.partners)
    name(&book.terms)
    name(&book.questions)
    name(&book.routes)
  }

  private func connectOffers(_ book: inout Handbook) {
    var questions: [String: [Place]] = [:]
    for question in book.questions {
      for name in question.offers {
        questions[name, default: []].append(Place(question.id, title: question.question))
      }
    }
    var offers: [String: [Place]] = [:]
    for index in book.offers.indices {
      let offer = book.offers[index]
      book.offers[index].providerPlaces = offer.providers.compactMap { partners[$0] }
      book.offers[index].publicationPlace = offer.publication.flatMap { publications[$0] }
      book.offers[index].questions = questions[offer.id.name] ?? []
      for provider in offer.providers {
        offers[provider, default: []].append(Place(offer.id, title: offer.title))
      }
    }
    for index in book.partners.indices {
      book.partners[index].offers = offers[book.partners[index].id.name] ?? []
      book.partners[index].mergedIntoPlace = book.partners[index].mergedInto.flatMap { partners[$0] }
    }
  }

  private func name<Record: TextRecord>(_ records: inout [Record]) {
    for index in records.indices {
      for link in records[index].backlinks.indices {
        if let title = titles[records[index].backlinks[link].place.record] {
          records[index].backlinks[link].place.title = title
        }
      }
    }
  }

  /// Lists stand in a block, or several in a quote; the reader makes nothing deeper.
  private func filled(_ block: Block) -> Block {
    var block = block
    switch block.content {
    case .offers(var data):
      data.entries = data.entries.compactMap { offerSummaries[$0.place.record.name] }
      block.content = .offers(data)
    case .publications(var data):
      data.entries = data.entries.compactMap { publicationSummaries[$0.place.record.name] }
      block.content = .publications(data)
    case .quote(let blocks): block.content = .quote(blocks.map(filled))
    default: break
    }
    return block
  }
}

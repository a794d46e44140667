import HandboekDocument

/// Connects offers, partners and questions with each other.
enum RecordLinks {
  static func connect(_ book: inout Handbook, places: PlaceIndex) {
    let commercial = Set(book.partners.filter(\.isCommercial).map(\.id.name))
    var offersByPartner: [String: [Place]] = [:]
    var questionsByOffer: [String: [Place]] = [:]
    for question in book.questions {
      for name in question.offers {
        questionsByOffer[name, default: []].append(Place(question.id, title: question.question))
      }
    }
    for index in book.offers.indices {
      let offer = book.offers[index]
      book.offers[index].providerPlaces = offer.providers.compactMap { places.place(RecordID(.partner, $0)) }
      book.offers[index].publicationPlace = offer.publication.flatMap {
        places.place(RecordID(.publication, $0))
      }
      book.offers[index].isCommercial = offer.providers.contains(where: commercial.contains)
      book.offers[index].questions = questionsByOffer[offer.id.name] ?? []
      for provider in offer.providers {
        offersByPartner[provider, default: []].append(Place(offer.id, title: offer.title))
      }
    }
    for index in book.partners.indices {
      book.partners[index].offers = offersByPartner[book.partners[index].id.name] ?? []
      book.partners[index].mergedIntoPlace = book.partners[index].mergedInto.flatMap {
        places.place(RecordID(.partner, $0))
      }
    }
  }
}

/// Fills in what a question leads to.
enum QuestionLinks {
  static func connect(_ book: inout Handbook, context: LinkingContext) {
    for index in book.questions.indices {
      let question = book.questions[index]
      book.questions[index].offerPlaces = question.offers.compactMap {
        context.catalogue.summary(ofOffer: $0)
      }.staleLast(\.freshness.isStale)
      book.questions[index].publicationPlaces = question.publications.compactMap {
        context.places.place(RecordID(.publication, $0))
      }
      book.questions[index].chapterPlaces = question.chapters.compactMap { name in
        let parts = name.split(separator: "#", maxSplits: 1).map(String.init)
        let record = RecordID(.chapter, parts.first ?? "")
        return parts.count > 1
          ? context.places.reading(record, anchor: parts[1]) : context.places.place(record)
      }
    }
  }
}

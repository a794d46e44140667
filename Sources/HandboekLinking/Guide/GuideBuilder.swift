import HandboekDocument

/// Works out the guide to the catalogue, and where a question leads that lacks an answer of some sort.
enum GuideBuilder {
  /// The lists of the catalogue, by theme and so on.
  static func guide(
    offers: [Offer], publications: [Publication], catalogue: CatalogueIndex, vocabularies: Vocabularies
  ) -> CatalogueGuide {
    var guide = CatalogueGuide()
    guide.offers =
      OfferGuide(offers, summaries: catalogue.offerSummaries, vocabularies: vocabularies).axes
    guide.publications =
      PublicationGuide(publications, summaries: catalogue.publicationSummaries, vocabularies: vocabularies)
      .axes
    return guide
  }

  /// Fills in where questions lead that lack an answer of some sort.
  static func connectLeads(_ book: inout Handbook) {
    let themes = book.guide.offers.first { $0.key == .theme }?.pages ?? []
    for index in book.questions.indices {
      let question = book.questions[index]
      if question.contacts.isEmpty {
        book.questions[index].contactLead = lead(to: .contact, for: question, themes)
      }
      if question.lessons.isEmpty, question.publicationPlaces.isEmpty {
        book.questions[index].lessonLead = lead(to: .training, for: question, themes)
      }
    }
  }

  /// The list of one kind under the question's first theme that has any.
  private static func lead(
    to kind: OfferKind, for question: Question, _ themes: [GuidePage<OfferSummary>]
  ) -> GuideLead? {
    for theme in question.themes {
      guard let page = themes.first(where: { $0.value == theme }),
        let section = page.sections.first(where: { $0.id == kind.rawValue }), !section.entries.isEmpty
      else { continue }
      return GuideLead(
        title: "\(page.title): \(kind.plural.lowercased())", count: section.entries.count,
        address: GuideAddress(page: page.name, section: section.id))
    }
    return nil
  }
}

/// Finds the offers that a chapter speaks of but does not list.
enum ChapterOffers {
  static func connect(_ book: inout Handbook, catalogue: CatalogueIndex) {
    var mentioned: [RecordID: [OfferSummary]] = [:]
    for (offer, summary) in zip(book.offers, catalogue.offerSummaries) {
      var seen: Set<RecordID> = []
      for passage in offer.backlinks where passage.place.record.kind == .chapter {
        if seen.insert(passage.place.record).inserted {
          mentioned[passage.place.record, default: []].append(summary)
        }
      }
    }
    for index in book.chapters.indices {
      var listed: Set<RecordID> = []
      book.chapters[index].blocks.forEachBlock { block in
        if case .offers(let data) = block.content { listed.formUnion(data.entries.map(\.place.record)) }
      }
      let chapter = book.chapters[index].id
      book.chapters[index].furtherOffers = (mentioned[chapter] ?? []).filter {
        !listed.contains($0.place.record)
      }
    }
  }
}

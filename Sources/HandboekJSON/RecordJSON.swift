package import HandboekDocument

extension JSONBuffer {
  mutating func chapter(_ chapter: Chapter) {
    object {
      $0.identity(chapter.id, chapter.file)
      $0.member("nummer", chapter.number)
      $0.member("titel", chapter.title)
      $0.member("vraag", chapter.question)
      $0.member("samenvatting", chapter.summary)
      $0.member("themas", chapter.themes)
      $0.member("taal", chapter.language.text)
      $0.body(chapter.blocks, chapter.footnotes)
      $0.offers("furtherOffers", chapter.furtherOffers)
      $0.backlinks(chapter.backlinks)
    }
  }

  package mutating func publication(_ publication: Publication) {
    object {
      $0.identity(publication.id, publication.file)
      $0.key("csl")
      $0.csl(publication.csl, id: publication.id.name)
      $0.member("themas", publication.themes)
      $0.member("bewijs", publication.evidence.rawValue)
      $0.member("bron", publication.source)
      $0.member("onzeker", publication.caveat)
      $0.member("author", publication.shortAuthor)
      $0.member("year", publication.yearLabel)
      $0.inlines("reference", publication.reference)
      $0.body(publication.analysis, publication.footnotes)
      $0.backlinks(publication.backlinks)
    }
  }

  package mutating func offer(_ offer: Offer) {
    object {
      $0.identity(offer.id, offer.file)
      $0.member("titel", offer.title)
      $0.member("soort", offer.kind.rawValue)
      $0.member("vorm", offer.form)
      $0.member("aanbieders", offer.providers)
      $0.member("themas", offer.themes)
      $0.member("doelgroepen", offer.audiences)
      $0.member("url", offer.url)
      $0.member("publicatie", offer.publication)
      $0.member("gecontroleerd", offer.verified?.iso)
      $0.member("herzien_voor", offer.reviewBefore?.iso)
      $0.member("laatst_gezien", offer.lastSeen?.iso)
      $0.member("bron", offer.source)
      $0.member("regio", offer.region)
      $0.member("onzeker", offer.caveat)
      $0.freshness(offer.freshness)
      $0.places("providers", offer.providerPlaces)
      $0.place("publication", offer.publicationPlace)
      $0.member("commercial", offer.isCommercial)
      $0.places("questions", offer.questions)
      $0.body(offer.description, offer.footnotes)
      $0.backlinks(offer.backlinks)
    }
  }

  package mutating func partner(_ partner: Partner) {
    object {
      $0.identity(partner.id, partner.file)
      $0.member("naam", partner.name)
      $0.member("afkorting", partner.abbreviation)
      $0.member("url", partner.url)
      $0.member("bron", partner.source)
      $0.member("marktpartij", partner.isCommercial)
      $0.member("opgegaan_in", partner.mergedInto)
      $0.member("onzeker", partner.caveat)
      $0.place("mergedInto", partner.mergedIntoPlace)
      $0.places("offers", partner.offers)
      $0.body(partner.description, partner.footnotes)
      $0.backlinks(partner.backlinks)
    }
  }

  package mutating func term(_ term: Term) {
    object {
      $0.identity(term.id, term.file)
      $0.member("term", term.term)
      $0.member("afkorting", term.abbreviation)
      $0.member("synoniemen", term.synonyms)
      $0.member("bron", term.source)
      $0.body(term.definition, term.footnotes)
      $0.backlinks(term.backlinks)
    }
  }

  package mutating func question(_ question: Question) {
    object {
      $0.identity(question.id, question.file)
      $0.member("vraag", question.question)
      $0.member("groep", question.group)
      $0.member("themas", question.themes)
      $0.member("doelgroepen", question.audiences)
      $0.member("aanbod", question.offers)
      $0.member("publicaties", question.publications)
      $0.member("hoofdstukken", question.chapters)
      $0.offers("offers", question.offerPlaces)
      $0.places("publications", question.publicationPlaces)
      $0.places("chapters", question.chapterPlaces)
      $0.lead("lessonLead", question.lessonLead)
      $0.lead("contactLead", question.contactLead)
      $0.body(question.answer, question.footnotes)
      $0.backlinks(question.backlinks)
    }
  }

  package mutating func route(_ route: Route) {
    object {
      $0.identity(route.id, route.file)
      $0.member("titel", route.title)
      $0.member("rol", route.role)
      $0.key("haltes")
      $0.array(route.stops) { buffer, stop in
        buffer.object {
          $0.member("plek", stop.target)
          $0.member("tijd", stop.time)
          $0.member("waarom", stop.reason)
          $0.place("place", stop.place)
        }
      }
      $0.body(route.introduction, route.footnotes)
      $0.backlinks(route.backlinks)
    }
  }

  mutating func page(_ page: Page) {
    object {
      $0.identity(page.id, page.file)
      $0.member("titel", page.title)
      $0.member("soort", page.purpose?.rawValue)
      $0.body(page.blocks, page.footnotes)
    }
  }

  private mutating func identity(_ id: RecordID, _ file: String) {
    member("id", id.name)
    member("anchor", id.anchor)
    member("file", file)
    record = id
    page(of: .record(id))
  }
}

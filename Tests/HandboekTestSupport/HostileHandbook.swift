public import HandboekDocument

extension SampleHandbook {
  /// Text that would break out of a careless writer: markup, quotes, entities, control characters.
  public static let hostileText = "<script>alert(\"x\")</script>'&amp;]]>--\u{0}\u{7}\u{85}\u{FFFE}é"

  /// The sample handbook with hostile text in every field that holds text from outside.
  public static func makeHostile() -> Handbook {
    var handbook = make()
    let bad = hostileText
    handbook.metadata.title = bad
    handbook.metadata.subtitle = bad
    handbook.metadata.edition = bad
    handbook.metadata.publisher = bad
    handbook.metadata.rights = bad
    handbook.metadata.description = bad
    handbook.metadata.contact = "javascript:" + bad
    handbook.metadata.authors = [bad, bad]
    handbook.vocabularies.themes.add("polarisatie", label: bad)
    handbook.vocabularies.audiences.add("raadslid", label: bad)
    handbook.vocabularies.forms.add("e-learning", label: bad)
    handbook.parts[0].title = bad
    for index in handbook.chapters.indices {
      handbook.chapters[index].title = bad
      handbook.chapters[index].question = bad
      handbook.chapters[index].summary = bad
      handbook.chapters[index].blocks += hostileBlocks()
    }
    let place = Place(RecordID(.offer, "training-x"), title: bad, label: bad)
    let passage = Passage(Place(chapterPlace.record, anchor: "p1-1", title: bad, label: bad))
    handbook.publications[0].reference = hostileInlines()
    handbook.publications[0].caveat = bad
    handbook.publications[0].source = "https://example.org/" + bad
    handbook.publications[0].themes = [bad]
    handbook.publications[0].analysis = hostileBlocks()
    handbook.publications[0].backlinks = [passage]
    handbook.offers[0].title = bad
    handbook.offers[0].form = bad
    handbook.offers[0].audiences = [bad]
    handbook.offers[0].url = "https://example.org/" + bad
    handbook.offers[0].source = bad
    handbook.offers[0].region = bad
    handbook.offers[0].caveat = bad
    handbook.offers[0].providerPlaces = [place]
    handbook.partners[0].name = bad
    handbook.partners[0].abbreviation = bad
    handbook.partners[0].url = "javascript:" + bad
    handbook.partners[0].caveat = bad
    handbook.terms[0].term = bad
    handbook.terms[0].abbreviation = bad
    handbook.terms[0].synonyms = [bad]
    handbook.terms[0].source = bad
    handbook.questions[0].question = bad
    handbook.questions[0].group = bad
    handbook.questions[0].offerPlaces = [hostileOffer]
    handbook.routes[0].title = bad
    handbook.routes[0].role = bad
    handbook.routes[0].stops.append(Route.Stop(target: bad, time: bad, reason: bad))
    handbook.colophon?.title = bad
    return handbook
  }

  private static var hostileOffer: OfferSummary {
    OfferSummary(
      place: Place(offerPlace.record, title: hostileText), kind: .training, form: hostileText,
      providers: [hostileText], isCommercial: true, freshness: freshness, caveat: hostileText)
  }

  private static func hostileInlines() -> [Inline] {
    let bad = hostileText
    var item = CitationItem(
      publication: bad, prefix: bad, suffix: bad, suppressesAuthor: false, range: range)
    let broken = item
    item.publication = publicationPlace.record.name
    item.author = bad
    item.year = bad
    item.isResolved = true
    return [
      .text(bad), .code(bad),
      .link(Link(content: [.text(bad)], target: .external("https://x.nl/\(bad)"), range: range)),
      .link(Link(content: [.text(bad)], target: .broken(bad), range: range)),
      .image(Image(source: .unavailable(bad), alternative: bad, range: range)),
      .image(Image(source: .asset(0), alternative: bad, range: range)),
      .citation(Citation(items: [broken], isNarrative: true, range: range)),
      .citation(Citation(items: [broken, broken], isNarrative: false, range: range)),
    ]
  }

  private static func hostileBlocks() -> [Block] {
    let bad = hostileText
    let text: [Inline] = hostileInlines()
    return [
      block(.paragraph(text)), block(.code(CodeBlock(language: bad, text: bad))),
      block(.callout(Callout(kind: .frame, title: text, blocks: []))),
      block(.table(Table(alignments: [], head: [text], rows: [[text]], caption: text))),
      block(
        .figure(
          Figure(image: Image(source: .asset(0), alternative: bad, range: range), caption: text, number: bad))
      ),
      block(.offers(DataBlock(filter: CatalogueFilter(conditions: []), entries: [hostileOffer]))),
      block(
        .publications(
          DataBlock(
            filter: CatalogueFilter(conditions: []),
            entries: [
              PublicationSummary(
                place: Place(publicationPlace.record, title: bad), reference: text, evidence: .effect,
                caveat: bad)
            ]))),
    ]
  }
}

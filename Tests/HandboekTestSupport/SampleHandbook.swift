public import HandboekDiagnostics
public import HandboekDocument

/// A small linked handbook with every construct once, made in code for the tests of the writers.
public enum SampleHandbook {
  /// A range that stands for "somewhere".
  public static let range = SourceRange.start

  /// A block without a number.
  public static func block(_ content: BlockContent) -> Block { Block(content, range: range) }

  /// A paragraph of plain text without a number.
  public static func paragraph(_ text: String) -> Block { block(.paragraph([.text(text)])) }

  public static let publicationPlace = Place(
    RecordID(.publication, "voorbeeld-2019"), title: "Wij & zij", label: nil)
  public static let offerPlace = Place(RecordID(.offer, "training-x"), title: "Training <X>")
  public static let termPlace = Place(RecordID(.term, "onrust"), title: "maatschappelijke onrust")
  public static let chapterPlace = Place(
    RecordID(.chapter, "01-een"), title: "Eén", label: "hoofdstuk 1")
  public static let sectionPlace = Place(
    RecordID(.chapter, "01-een"), anchor: "stappen", title: "Stappen", label: "1.A")

  public static let reference: [Inline] = [
    .text("Wonderen, R. van (2019). "), .emphasis([.text("Wij & zij")]), .text(". Verwey-Jonker Instituut."),
  ]

  public static func citation(narrative: Bool = false, occurrence: Int = 1) -> Inline {
    var item = CitationItem(
      publication: "voorbeeld-2019", prefix: narrative ? "" : "zie ook", suffix: "p. 12",
      suppressesAuthor: false, range: range)
    item.author = "Van Wonderen"
    item.year = "2019"
    item.occurrence = occurrence
    item.isResolved = true
    return .citation(Citation(items: [item], isNarrative: narrative, range: range))
  }

  /// The handbook: two chapters in one part, one record of each kind, one SVG.
  public static func make() -> Handbook {
    var metadata = Metadata(title: "Proefboek", identifier: "urn:uuid:6ba7b811-9dad-51d1-80b4-00c04fd430c8")
    metadata.subtitle = "Een klein boek"
    metadata.edition = "Proef 1"
    metadata.date = CalendarDate(year: 2026, month: 11, day: 22)
    metadata.timestamp = 1_795_305_600
    metadata.publisher = "Redactie"
    metadata.rights = "CC BY 4.0"
    metadata.description = "Alles één keer."
    var handbook = Handbook(metadata: metadata)
    handbook.asOf = metadata.date
    handbook.vocabularies.themes.add("polarisatie", label: "Polarisatie")
    handbook.vocabularies.audiences.add("raadslid", label: "Raadslid")
    handbook.vocabularies.forms.add("e-learning", label: "e-learning")
    handbook.vocabularies.groups.add("een-wijk", label: "Een wijk")
    handbook.parts = [Part(number: 1, title: "Het begin", chapters: 0..<2)]
    handbook.chapters = [firstChapter(), secondChapter()]
    handbook.assets = [
      Asset(
        path: "beelden/fasen.svg", mediaType: .svg,
        bytes: Array(
          #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" role="img"><title>Fasen</title><rect width="10" height="10"/></svg>"#
            .utf8))
    ]
    addRecords(to: &handbook)
    handbook.frontPages = [
      Page(
        id: RecordID(.page, "voorwoord"), file: "voorwoord.md", title: "Voorwoord", purpose: .foreword,
        blocks: [paragraph("Waar dit boek voor is.")], footnotes: [])
    ]
    handbook.backPages = [
      Page(
        id: RecordID(.page, "wijzigingen"), file: "wijzigingen.md", title: "Wijzigingen",
        blocks: [paragraph("Dit is de eerste uitgave.")], footnotes: [])
    ]
    handbook.colophon = Page(
      id: RecordID(.page, "colofon"), file: "colofon.md", title: "Colofon",
      blocks: [paragraph("Dit is een proef.")], footnotes: [])
    return handbook
  }

  private static func addRecords(to handbook: inout Handbook) {
    let passage = Passage(
      Place(RecordID(.chapter, "01-een"), anchor: "p1-1", title: "Eén", label: "1.1"),
      citationAnchor: "c-voorbeeld-2019-1")
    var fields = BibliographicFields()
    fields.type = "report"
    fields.title = "Wij & zij"
    fields.authors = [.person(family: "Wonderen", given: "Ron", particle: "van")]
    fields.issued = CalendarDate(year: 2019)
    fields.url = "https://example.org/wij?a=1&b=2"
    var publication = Publication(
      id: publicationPlace.record, file: "publicaties/voorbeeld-2019.md", csl: fields,
      themes: ["polarisatie"], evidence: .practice, source: nil, caveat: "De titel is niet zeker.",
      analysis: [paragraph("Vier stappen voor een buurt.")])
    publication.shortAuthor = "Van Wonderen"
    publication.yearLabel = "2019"
    publication.reference = reference
    publication.backlinks = [passage]
    handbook.publications = [publication]

    let partner = Place(RecordID(.partner, "kis"), title: "Kennisplatform", label: "KIS")
    var offer = Offer(
      id: offerPlace.record, file: "aanbod/training-x.md", title: offerPlace.title, kind: .training,
      form: "e-learning", providers: ["kis"], themes: ["polarisatie"], audiences: ["raadslid"],
      url: "https://example.org/x", description: [paragraph("Oefenen met gesprekken.")])
    offer.providerPlaces = [partner]
    offer.publicationPlace = publicationPlace
    offer.lastSeen = CalendarDate(year: 2022)
    offer.freshness = freshness
    offer.caveat = "Oud aanbod."
    offer.isCommercial = true
    offer.questions = [Place(RecordID(.question, "wie-helpt"), title: "Wie helpt ons?")]
    offer.backlinks = [passage]
    handbook.offers = [offer]

    var organisation = Partner(
      id: partner.record, file: "partners/kis.md", name: "Kennisplatform", abbreviation: "KIS",
      url: "https://example.org", source: nil, isCommercial: true, mergedInto: nil, caveat: nil,
      description: [paragraph("Bundelt kennis.")])
    organisation.offers = [offerPlace]
    handbook.partners = [organisation]

    var term = Term(
      id: termPlace.record, file: "begrippen/onrust.md", term: "maatschappelijke onrust",
      abbreviation: nil, synonyms: ["onrust"], source: nil,
      definition: [paragraph("Zichtbaar gedrag van groepen.")])
    term.backlinks = [passage]
    handbook.terms = [term]

    var question = Question(
      id: RecordID(.question, "wie-helpt"), file: "vraagstukken/wie-helpt.md", question: "Wie helpt ons?",
      group: "een-wijk", themes: ["polarisatie"], audiences: ["raadslid"], offers: ["training-x"],
      publications: ["voorbeeld-2019"], chapters: ["01-een"], answer: [paragraph("Begin bij de wijk.")])
    question.offerPlaces = [offerSummary]
    question.publicationPlaces = [publicationPlace]
    question.chapterPlaces = [chapterPlace]
    handbook.questions = [question]

    var route = Route(
      id: RecordID(.route, "raadslid"), file: "leerroutes/raadslid.md", title: "Voor raadsleden",
      role: "raadslid",
      stops: [
        Route.Stop(target: "../hoofdstukken/01-een.md", time: "20 minuten", reason: "Om te beginnen.")
      ], introduction: [paragraph("Een uur lezen.")])
    route.stops[0].place = chapterPlace
    handbook.routes = [route]
    handbook.guide = guide()
    handbook.index = [
      IndexGroup("M", entries: [IndexEntry(term.term, place: termPlace, passages: [passage.place])]),
      IndexGroup(
        "O", entries: [IndexEntry("onrust", place: termPlace, passages: [], preferred: term.term)]),
    ]
    handbook.questions[0].contactLead = allOffers
    handbook.chapters[0].furtherOffers = [offerSummary]
  }

  public static let offerSummary = {
    var summary = OfferSummary(
      place: offerPlace, kind: .training, form: "e-learning", providers: ["Kennisplatform"],
      isCommercial: true, freshness: freshness, caveat: "Oud aanbod.")
    summary.audiences = ["Raadslid"]
    summary.themes = ["Polarisatie"]
    return summary
  }()

  public static let publicationSummary = {
    var summary = PublicationSummary(
      place: publicationPlace, reference: reference, evidence: .practice, caveat: "De titel is niet zeker.")
    summary.citation = "Van Wonderen, 2019"
    return summary
  }()

  /// Never checked, last seen more than two years before.
  public static let freshness = Freshness(
    verified: nil, lastSeen: CalendarDate(year: 2022), reviewBefore: nil,
    asOf: CalendarDate(year: 2026, month: 11, day: 22))

  private static func firstChapter() -> Chapter {
    var chapter = Chapter(
      id: chapterPlace.record, file: "hoofdstukken/01-een.md", title: chapterPlace.title, number: 1,
      question: "Waar begin ik?", summary: "Het begin.", themes: ["polarisatie"])
    let contents: [BlockContent] = [
      .paragraph([
        .text("Kijk "), .emphasis([.text("eerst")]), .text(", "), .strong([.text("dan")]), .text(" doen "),
        citation(), .text(". Over "),
        .link(Link(content: [.text("onrust")], target: .place(termPlace), range: range)), .text(" en "),
        .link(
          Link(content: [.text("een site")], target: .external("https://example.org/?a=1&b=2"), range: range)),
        .text(". "),
        .span(Span(language: LanguageTag("en") ?? .dutch, content: [.text("social cohesion")])),
        .text("; "), .strikethrough([.text("oud")]), .text(" "), .code("x < y"), .lineBreak, .text("nieuw"),
        .footnote(FootnoteReference(number: 1, occurrence: 1, range: range)), .text("."),
      ]),
      .heading(Heading(level: 2, id: "stappen", content: [.text("Stappen")], number: "1.A")),
      .list(
        List(
          start: 3, isTight: true,
          items: [
            List.Item(blocks: [paragraph("drie")]),
            List.Item(blocks: [
              paragraph("vier"),
              block(
                .list(
                  List(
                    start: nil, isTight: true,
                    items: [
                      List.Item(blocks: [paragraph("gedaan")], isChecked: true),
                      List.Item(blocks: [paragraph("te doen")], isChecked: false),
                    ]))),
            ]),
          ])),
      .callout(
        Callout(
          kind: .example, title: [.text("Netwerk in Limburg")],
          blocks: [
            paragraph("Begin klein."),
            block(.callout(Callout(kind: .attention, title: [], blocks: [paragraph("Neem de tijd.")]))),
          ])),
      .table(
        {
          var table = Table(
            alignments: [.left, .right], head: [[.text("Fase")], [.text("Aantal")]],
            rows: [[[.text("rust")], [.text("12")]], [[.text("onderhuidse spanning")], [.text("3")]]],
            caption: [.text("Fasen")])
          table.number = "1.1"
          return table
        }()),
      .figure(
        Figure(
          image: Image(source: .asset(0), alternative: "Vier fasen in een kring", range: range),
          caption: [.text("De fasen")], number: "1.1")),
    ]
    var block = 0
    chapter.blocks = contents.map { content in
      if case .heading = content { return Self.block(content) }
      block += 1
      return Block(content, range: range, number: BlockNumber(chapter: 1, block: block))
    }
    chapter.footnotes = [
      Footnote(
        number: 1, blocks: [paragraph("Eerder gepubliceerd in 2018.")], referenceCount: 1, range: range)
    ]
    return chapter
  }

  private static func secondChapter() -> Chapter {
    var chapter = Chapter(
      id: RecordID(.chapter, "02-twee"), file: "hoofdstukken/02-twee.md", title: "Twee", number: 2)
    let contents: [BlockContent] = [
      .quote([paragraph("Een citaat uit het veld.")]),
      .paragraph([
        citation(narrative: true, occurrence: 2), .text(" laat zien. Zie "),
        .link(Link(content: [.text("de stappen")], target: .place(sectionPlace), range: range)), .text("."),
      ]),
      .code(CodeBlock(language: "yaml", text: "titel: Proef\n  dieper: ja\n")),
      .thematicBreak,
      .offers(
        DataBlock(
          filter: CatalogueFilter(conditions: [.init(key: "thema", values: ["polarisatie"])]),
          entries: [offerSummary])),
      .publications(
        DataBlock(
          filter: CatalogueFilter(conditions: []),
          entries: [publicationSummary])),
      .coverage(CoverageBlock(filter: CatalogueFilter(conditions: []), tables: countTables)),
    ]
    var block = 0
    chapter.blocks = contents.map { content in
      if case .thematicBreak = content { return Self.block(content) }
      block += 1
      return Block(content, range: range, number: BlockNumber(chapter: 2, block: block))
    }
    return chapter
  }
}

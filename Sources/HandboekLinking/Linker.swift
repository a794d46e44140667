public import HandboekDiagnostics
public import HandboekDocument

/// Links a parsed handbook: numbers, citations, links, lists, backlinks.
public enum Linker {
  /// Returns the complete handbook and what could not be linked.
  ///
  /// - Parameter asOf: The date by which freshness is judged; nil means that of the edition.
  public static func link(
    _ parsed: consuming ParsedHandbook, asOf: CalendarDate? = nil
  ) async -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var parsed = parsed
    var book = parsed.book
    // The book has one owner from here, so that its text is linked in place.
    parsed.book = Handbook(metadata: book.metadata)
    Numbering.numberChapters(
      &book.chapters, fixed: parsed.fixedNumbers, places: parsed.fixedNumberRanges, into: &diagnostics)
    let surveys = await Batches.rewrite(&book.chapters, by: 16) { chapter in
      Numbering.numberBlocks(of: &chapter)
      return ChapterSurvey(chapter)
    }
    book.parts = Numbering.parts(parsed.outline, chapters: book.chapters)
    BookIdentity.complete(&book.metadata)
    book.asOf = asOf ?? book.metadata.date
    OfferFreshness.judge(&book)
    await CatalogueOrder.sort(&book)
    let assets = await PictureUse.collect(book, from: parsed.pictures)
    book.assets = assets.used

    let places = PlaceIndex(
      book, chapters: surveys, hidden: parsed.hidden, hiddenAnchors: parsed.hiddenAnchors)
    diagnostics += FieldReferences.check(parsed.references, places: places)
    RecordLinks.connect(&book, places: places)
    let names = AuthorNames(book.metadata.nameOrder)
    let labels = CitationLabels(book.publications, names: names)
    _ = await Batches.rewrite(&book.publications, by: 256) { publication in
      label(&publication, labels, names)
    }
    let catalogue = CatalogueIndex(
      offers: book.offers, publications: book.publications, vocabularies: book.vocabularies)
    let context = LinkingContext(
      places: places, labels: labels, catalogue: catalogue, assets: assets.indices,
      nearestPictures: NearestPath(parsed.pictures.keys))
    QuestionLinks.connect(&book, context: context)
    // The guide needs no text, and is made while that is linked.
    let (offers, publications, vocabularies) = (book.offers, book.publications, book.vocabularies)
    async let guide = GuideBuilder.guide(
      offers: offers, publications: publications, catalogue: catalogue, vocabularies: vocabularies)
    diagnostics += await TextLinking.link(&book, context: context)
    book.guide = await guide
    GuideBuilder.connectLeads(&book)
    ChapterOffers.connect(&book, catalogue: catalogue)
    IndexBuilder.build(&book)
    diagnostics += RouteLinks.connect(&book, context: context)
    return (book, diagnostics)
  }
}

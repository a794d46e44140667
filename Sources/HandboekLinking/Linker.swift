public import HandboekDiagnostics
public import HandboekDocument

/// Links a parsed handbook: numbers, citations, links, lists, backlinks.
public enum Linker {
  /// Returns the complete handbook and what could not be linked.
  ///
  /// - Parameter asOf: The date by which freshness is judged; nil means that of the edition.
  public static func link(
    _ parsed: ParsedHandbook, asOf: CalendarDate? = nil
  ) async -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var book = parsed.book
    Numbering.numberChapters(
      &book.chapters, fixed: parsed.fixedNumbers, places: parsed.fixedNumberRanges, into: &diagnostics)
    for index in book.chapters.indices { Numbering.numberBlocks(of: &book.chapters[index]) }
    book.parts = Numbering.parts(parsed.outline, chapters: book.chapters)
    BookIdentity.complete(&book.metadata)
    book.asOf = asOf ?? book.metadata.date
    OfferFreshness.judge(&book)
    CatalogueOrder.sort(&book)
    let assets = PictureUse.collect(book, from: parsed.pictures)
    book.assets = assets.used

    let places = PlaceIndex(book, hidden: parsed.hidden, hiddenAnchors: parsed.hiddenAnchors)
    diagnostics += FieldReferences.check(parsed.references, places: places)
    RecordLinks.connect(&book, places: places)
    let names = AuthorNames(book.metadata.nameOrder)
    let labels = CitationLabels(book.publications, names: names)
    for index in book.publications.indices {
      let label = labels.labels[book.publications[index].id.name]
      book.publications[index].shortAuthor = label?.author ?? ""
      book.publications[index].yearLabel = label?.year ?? ""
      book.publications[index].reference = ReferenceFormat(
        book.publications[index].csl, names: names
      ).reference(year: label?.year ?? "z.d.")
    }
    let catalogue = CatalogueIndex(
      offers: book.offers, publications: book.publications, vocabularies: book.vocabularies)
    let context = LinkingContext(
      places: places, labels: labels, catalogue: catalogue, assets: assets.indices,
      nearestPictures: NearestPath(parsed.pictures.keys))
    QuestionLinks.connect(&book, context: context)
    GuideBuilder.build(&book, catalogue: catalogue)
    diagnostics += await TextLinking.link(&book, context: context)
    ChapterOffers.connect(&book, catalogue: catalogue)
    IndexBuilder.build(&book)
    diagnostics += RouteLinks.connect(&book, context: context)
    return (book, diagnostics)
  }
}

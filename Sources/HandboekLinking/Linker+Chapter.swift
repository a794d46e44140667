public import HandboekDiagnostics
public import HandboekDocument

/// Linking of one chapter, in a book of which nothing else was read than what that needs.
extension Linker {
  /// The chapter with a number; nil when there is none, or when the numbers contradict each other.
  public static func chapter(numbered number: Int, of parsed: ParsedHandbook) -> Chapter? {
    var chapters = parsed.book.chapters
    var diagnostics: [Diagnostic] = []
    Numbering.numberChapters(
      &chapters, fixed: parsed.fixedNumbers, places: parsed.fixedNumberRanges, into: &diagnostics)
    return diagnostics.isEmpty ? chapters.first { $0.number == number } : nil
  }

  /// Links one chapter; its text becomes what linking the whole book makes of it.
  ///
  /// What the book tells about a chapter, such as which passages lead there and which further offers it names, is
  /// not looked for. Nor are other records linked.
  ///
  /// - Parameter needs: What the chapter needs; `parsed` has at least that, and the fields of all chapters.
  public static func link(
    chapter id: RecordID, of parsed: ParsedHandbook, needs: ChapterNeeds, asOf: CalendarDate? = nil
  ) async -> (handbook: Handbook, diagnostics: [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var book = parsed.book
    Numbering.numberChapters(
      &book.chapters, fixed: parsed.fixedNumbers, places: parsed.fixedNumberRanges, into: &diagnostics)
    for index in book.chapters.indices { Numbering.numberBlocks(of: &book.chapters[index]) }
    book.asOf = asOf ?? book.metadata.date
    OfferFreshness.judge(&book)
    await CatalogueOrder.sort(&book)
    let assets = await PictureUse.collect(book, from: parsed.pictures)
    book.assets = assets.used
    let places = PlaceIndex(book, chapters: book.chapters.map { ChapterSurvey($0) })
    diagnostics += FieldReferences.check(parsed.references.filter { $0.owner == id }, places: places)
    RecordLinks.connect(&book, places: places)
    let names = AuthorNames(book.metadata.nameOrder)
    let labels = CitationLabels(book.publications, names: names)
    if needs.references {
      for index in book.publications.indices { label(&book.publications[index], labels, names) }
    }
    let catalogue = CatalogueIndex(
      offers: book.offers, publications: book.publications, vocabularies: book.vocabularies)
    let context = LinkingContext(
      places: places, labels: labels, catalogue: catalogue, assets: assets.indices,
      nearestPictures: NearestPath(parsed.pictures.keys))
    for index in book.chapters.indices where book.chapters[index].id == id {
      diagnostics += TextLinking.link(&book.chapters[index], context: context)
    }
    return (book, diagnostics)
  }

  /// Sets what readers call a publication, and its reference.
  static func label(_ publication: inout Publication, _ labels: CitationLabels, _ names: AuthorNames) {
    let label = labels.labels[publication.id.name]
    publication.shortAuthor = label?.author ?? ""
    publication.yearLabel = label?.year ?? ""
    publication.reference = ReferenceFormat(publication.csl, names: names)
      .reference(year: label?.year ?? "z.d.")
  }
}

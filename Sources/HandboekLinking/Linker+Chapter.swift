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

  /// A chapter with its number, and those of all that is in it.
  public static func numbered(_ chapter: Chapter, as number: Int) -> Chapter {
    var chapter = chapter
    chapter.number = number
    Numbering.numberBlocks(of: &chapter)
    return chapter
  }

  /// Links a part of one chapter; its text becomes what linking the whole book makes of it.
  ///
  /// What the book tells about a chapter, such as which passages lead there and which further offers it names, is
  /// not looked for. Nor are other records linked.
  ///
  /// - Parameters:
  ///   - shown: The blocks that must be right; the others may lead to what was not read, and nothing is said of them.
  ///   - needs: What these need; `parsed` has at least that, and the fields of all chapters.
  public static func link(
    chapter id: RecordID, showing shown: Range<Int>, of parsed: ParsedHandbook, needs: ChapterNeeds,
    asOf: CalendarDate? = nil
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
    for index in book.chapters.indices where book.chapters[index].id == id {
      // What was not read looks like a wrong name: a quarter of linking was looking for what it may have meant.
      let hidden = Self.lines(of: book.chapters[index].blocks, besides: shown)
      let context = LinkingContext(
        places: places, labels: labels, catalogue: catalogue, assets: assets.indices,
        nearestPictures: NearestPath(parsed.pictures.keys), silentLines: hidden)
      diagnostics += TextLinking.link(&book.chapters[index], context: context)
      diagnostics.removeAll { $0.range.map { hidden.contains(Int($0.start.line)) } ?? false }
    }
    return (book, diagnostics)
  }

  /// The lines of all blocks but those that are shown and the headings.
  private static func lines(of blocks: [Block], besides shown: Range<Int>) -> Set<Int> {
    var hidden: Set<Int> = []
    var kept: Set<Int> = []
    for (index, block) in blocks.enumerated() {
      let (start, end) = (Int(block.range.start.line), Int(block.range.end.line))
      let lines = start...max(start, end)
      if case .heading = block.content {
        kept.formUnion(lines)
      } else if shown.contains(index) {
        kept.formUnion(lines)
      } else {
        hidden.formUnion(lines)
      }
    }
    return hidden.subtracting(kept)
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

import HandboekCatalogue
public import HandboekDocument

extension BookSearch {
  /// A search in a handbook.
  public init(_ book: Handbook) {
    var sources: [Source] = [{ SearchText(book.frontPages) }]
    for chapter in book.chapters { sources.append { SearchText(chapter) } }
    sources.append { Self.records(of: book) }
    sources.append { SearchText(book.backPages + (book.colophon.map { [$0] } ?? [])) }
    self.init(sources)
  }

  /// A search in an EPUB of anybody.
  ///
  /// - Parameter catalogue: The file `catalogus.json` of a book that handboek made. Its records are searched as in the
  ///   folder, and its lists of them are not.
  public init(_ book: any ReadableBook, catalogue: [UInt8]?) {
    let records: Source = { Self.records(catalogue: catalogue) }
    self.init(book, records: Catalogue.isOwn(catalogue ?? []) ? records : nil)
  }

  /// The same, with records that may be on their way already.
  ///
  /// - Parameter records: What is in the catalogue of a book that handboek made; nil for other books.
  public init(_ book: any ReadableBook, records: Source?) {
    let texts = BookTexts(book)
    guard let records else {
      self.init(book.documents.indices.map { index -> Source in { texts.text(index) } })
      return
    }
    // In the order of the folder: what comes behind the chapters comes behind the records too.
    let own = texts.ownDocuments
    let end = (own.lastIndex { book.documents[$0].number != nil } ?? -1) + 1
    var sources = own[..<end].map { index -> Source in { texts.text(index) } }
    sources.append(records)
    sources += own[end...].map { index -> Source in { texts.text(index) } }
    self.init(sources)
  }

  /// The records of a file `catalogus.json`; damaged when it is none.
  public static func records(catalogue bytes: [UInt8]?) -> SearchText {
    if let bytes, let found = try? Catalogue(json: bytes, extent: .records) { return records(of: found.book) }
    var text = SearchText()
    text.isDamaged = true
    return text
  }

  /// All records but chapters and pages, in the order of the book.
  private static func records(of book: Handbook) -> SearchText {
    let words = book.vocabularies
    return SearchText(merging: [
      SearchText(book.questions, words), SearchText(book.routes), SearchText(book.offers, words),
      SearchText(book.publications, words), SearchText(book.partners), SearchText(book.terms),
    ])
  }
}

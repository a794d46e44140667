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
    self.init(book, catalogueStart: catalogue?.prefix(200) ?? []) { catalogue }
  }

  /// The same, with a catalogue that is read beside the chapters.
  ///
  /// - Parameter catalogueStart: How the file begins, some 200 bytes; empty when there is none.
  public init(
    _ book: any ReadableBook, catalogueStart: some Sequence<UInt8>,
    catalogue: @escaping @Sendable () -> [UInt8]?
  ) {
    let texts = BookTexts(book)
    guard Self.isOwn(catalogueStart) else {
      self.init(book.documents.indices.map { index -> Source in { texts.text(index) } })
      return
    }
    // In the order of the folder: what comes behind the chapters comes behind the records too.
    let own = texts.ownDocuments
    let end = (own.lastIndex { book.documents[$0].number != nil } ?? -1) + 1
    var sources = own[..<end].map { index -> Source in { texts.text(index) } }
    sources.append {
      if let bytes = catalogue(), let found = try? Catalogue(json: bytes, extent: .records) {
        return Self.records(of: found.book)
      }
      var text = SearchText()
      text.isDamaged = true
      return text
    }
    sources += own[end...].map { index -> Source in { texts.text(index) } }
    self.init(sources)
  }

  /// Whether a file of that name is one that handboek wrote.
  private static func isOwn(_ start: some Sequence<UInt8>) -> Bool {
    String(decoding: Array(start.prefix(200)), as: UTF8.self).contains("\"formaat\":\"handboek\"")
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

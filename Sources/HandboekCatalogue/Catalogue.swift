import HandboekDiagnostics
public import HandboekDocument

/// The catalogue of a handbook: what filters, questions and counts need, and no more.
///
/// It is a handbook itself, so that everything that works on records works on it, but a light one: texts
/// of records are plain paragraphs, and of a chapter only the lists out of the catalogue are left. Every
/// title, number and backlink is as in the whole book. An EPUB carries it as `catalogus.json`.
public struct Catalogue: Sendable, Hashable {
  /// The light handbook.
  public let book: Handbook

  /// Makes the catalogue of a linked handbook.
  public init(_ handbook: Handbook) {
    var book = handbook
    book.assets = []
    book.frontPages = []
    book.backPages = []
    book.colophon = nil
    book.metadata.accessibilityReview?.range = nil
    book.pagination = nil
    // The guide and the index follow from the records.
    book.guide = CatalogueGuide()
    book.index = []
    for index in book.offers.indices { book.offers[index].dateRanges = Offer.DateRanges() }
    for index in book.chapters.indices {
      book.chapters[index].blocks = Skeleton.blocks(book.chapters[index].blocks)
      book.chapters[index].footnotes = []
      book.chapters[index].furtherOffers = []
    }
    for index in book.publications.indices {
      let publication = book.publications[index]
      book.publications[index].reference = [.text(RunningWords.text(publication.reference))]
    }
    for route in book.routes.indices {
      for stop in book.routes[route].stops.indices { book.routes[route].stops[stop].range = .start }
    }
    Self.flatten(&book.publications)
    Self.flatten(&book.offers)
    Self.flatten(&book.partners)
    Self.flatten(&book.terms)
    Self.flatten(&book.questions)
    Self.flatten(&book.routes)
    self.book = book
  }

  /// Takes a handbook that was read from a catalogue.
  init(light book: Handbook) { self.book = book }

  private static func flatten<Record: TextRecord>(_ records: inout [Record]) {
    for index in records.indices {
      // Which of several citations of a passage it is, only a page with anchors can show.
      for link in records[index].backlinks.indices { records[index].backlinks[link].citationAnchor = nil }
      records[index].text = PlainParagraphs.blocks(records[index].text)
      records[index].footnotes = []
    }
  }
}

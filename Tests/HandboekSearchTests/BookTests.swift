import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSearch

/// Search in books of anybody: what has no number is found by its anchor.
struct BookTests {
  private struct Book: ReadableBook {
    var details = BookDetails(title: "Boek")
    var documents: [DocumentHead] = []
    var contents: [BookEntry] = []
    var landmarks: [BookEntry] = []
    var pageList: [BookEntry] = []
    var faults: [BookFault] = []
    var texts: [BookDocument] = []

    func document(_ index: Int) -> BookDocument { texts[index] }
  }

  private static func block(_ content: BlockContent) -> Block { SampleHandbook.block(content) }

  private static func heading(_ title: String, level: Int, number: String? = nil) -> Block {
    block(.heading(Heading(level: level, id: "", content: [.text(title)], number: number)))
  }

  private static let book: Book = {
    var first = BookDocument(title: "De stad", number: 1)
    first.blocks = [
      heading("De stad", level: 1), SampleHandbook.paragraph("Een moskee en een school."),
      heading("Markt", level: 2),
      SampleHandbook.paragraph("Een plein met bomen."),
      block(
        .paragraph([
          .text("Een fontein"),
          .footnote(FootnoteReference(number: 1, occurrence: 1, range: SampleHandbook.range)),
        ])),
    ]
    first.footnotes = [
      Footnote(
        number: 1, blocks: [SampleHandbook.paragraph("Gebouwd in 1850.")], referenceCount: 1,
        range: SampleHandbook.range)
    ]
    first.anchors = [
      BookAnchor(id: "alles", blocks: 0..<5), BookAnchor(id: "markt", blocks: 2..<3),
      BookAnchor(id: "leeg", blocks: 4..<4),
      BookAnchor(id: "bron", blocks: 4..<5), BookAnchor(id: "bron", blocks: 3..<4),
      BookAnchor(id: "noot", blocks: 3..<4, note: 1),
    ]
    var second = BookDocument(title: "Nawoord")
    second.blocks = [SampleHandbook.paragraph("Dank aan de school.")]
    second.faults = [BookFault(.error, "het bestand is beschadigd")]
    var book = Book()
    book.documents = [
      DocumentHead(id: RecordID(.page, "EPUB/een.xhtml"), title: "De stad", number: 1),
      DocumentHead(id: RecordID(.page, "EPUB/na.xhtml"), title: "Nawoord"),
      DocumentHead(id: RecordID(.page, "oud/na.xhtml"), title: "Nawoord"),
    ]
    book.texts = [first, second, second]
    return book
  }()

  @Test func placesAreNumbersAnchorsAndFiles() async throws {
    let search = BookSearch(Self.book, catalogue: nil)
    // Files of the same name need their folders.
    #expect(try await search.places("school") == ["1", "EPUB/na.xhtml", "oud/na.xhtml"])
    #expect(try await search.places("markt") == ["een.xhtml#markt"])
    #expect(try await search.places("bomen") == ["een.xhtml#markt"])
    #expect(try await search.places("fontein") == ["een.xhtml#bron"])
    #expect(try await search.places("1850") == ["een.xhtml#bron"])
    let hit = try #require(try await search.run("bomen").hits.first)
    #expect(hit.kind == .chapter && hit.trail == ["De stad", "Markt"] && hit.number == nil)
    #expect(try await search.run("dank").hits.first?.kind == .page)
    #expect(try await search.run("dank").damaged == 2)
  }

  /// Each place opens a document or element that holds the hit.
  @Test func placesOpen() async throws {
    for text in await BookSearch(Self.book, catalogue: nil).read() {
      for unit in text.units {
        guard case .found(let place) = Self.book.resolve(unit.place) else {
          Issue.record("\(unit.place) opent niet")
          continue
        }
        let document = Self.book.document(place.target.document)
        if let anchor = place.target.anchor {
          #expect(document.passage(anchor)?.isEmpty == false, "\(unit.place)")
        }
      }
    }
  }

  /// In a book of our own, what has no number is no text of the author; its records come from its data.
  @Test func ownBooks() async throws {
    var book = Self.book
    book.texts[0].blocks[1].number = BlockNumber(chapter: 1, block: 1)
    #expect(try await BookSearch(book, catalogue: nil).places("school bomen moskee") == ["1.1"])
    #expect(try await BookSearch(book, catalogue: nil).places("bomen") == [])
    let own = BookSearch(book, catalogue: Array(#"{"formaat":"handboek","#.utf8))
    #expect(try await own.places("dank") == [])
    #expect(try await own.run("school").damaged == 1)
    #expect(try await BookSearch(book, catalogue: Array("{}".utf8)).places("dank").count == 2)
  }
}

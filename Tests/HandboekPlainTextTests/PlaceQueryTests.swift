import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

struct PlaceQueryTests {
  private static let first = RecordID(.chapter, "01-een")
  private static let second = RecordID(.chapter, "02-twee")
  private static let stappen = TextPlace.section(chapter: first, heading: "stappen")

  @Test(arguments: [
    ("1", TextPlace.chapter(first)), ("hoofdstuk 2", .chapter(second)), ("Hoofdstuk  2", .chapter(second)),
    ("01-een", .chapter(first)), ("02", .chapter(second)), ("02-t", .chapter(second)),
    ("hoofdstukken/01-een.md", .chapter(first)), ("1.1", .block(BlockNumber(chapter: 1, block: 1))),
    (" 2.5 ", .block(BlockNumber(chapter: 2, block: 5))), ("1.A", stappen), ("1.a", stappen),
    ("1#stappen", stappen), ("01-een#stappen", stappen), ("hoofdstukken/01-een.md#stappen", stappen),
    ("1#p1-2", .block(BlockNumber(chapter: 1, block: 2))),
    ("tabel 1.1", .block(BlockNumber(chapter: 1, block: 4))),
    ("figuur 1.1", .block(BlockNumber(chapter: 1, block: 5))),
    ("voorbeeld-2019", .record(SampleHandbook.publicationPlace.record)),
    ("pub-voorbeeld-2019", .record(SampleHandbook.publicationPlace.record)),
    ("begrippen/onrust", .record(SampleHandbook.termPlace.record)),
    ("training-x#", .record(SampleHandbook.offerPlace.record)),
    ("colofon", .record(RecordID(.page, "colofon"))),
  ])
  func finds(query: String, place: TextPlace) {
    let book = SampleHandbook.make()
    #expect(PlaceQuery(book).resolve(query) == .found(place))
    #expect(!PlainTextWriter.lines(for: place, in: book, width: 60).isEmpty)
  }

  @Test(arguments: [
    ("3", ["2"]), ("1.99", ["1", "1.5"]), ("1.Z", ["1", "1.5"]), ("voorbeld-2019", ["voorbeeld-2019"]),
    ("1#stapen", ["1#stappen"]), ("iets heel anders", []), ("", []), ("#", []), ("/", []), (".", []),
    ("99999999999999999999", []),
  ])
  func suggests(query: String, nearest: [String]) {
    #expect(PlaceQuery(SampleHandbook.make()).resolve(query) == .unknown(nearest: nearest))
  }

  @Test func twoRecordsOfOneName() {
    var book = SampleHandbook.make()
    book.terms[0].id = RecordID(.term, "kis")
    let query = PlaceQuery(book)
    #expect(query.resolve("kis") == .ambiguous(["partners/kis", "begrippen/kis"]))
    #expect(query.resolve("begrippen/kis") == .found(.record(RecordID(.term, "kis"))))
    #expect(query.resolve("0") == .ambiguous(["hoofdstukken/01-een", "hoofdstukken/02-twee"]))
  }

  @Test func messages() {
    let query = PlaceQuery(SampleHandbook.make())
    func message(_ text: String) -> String? { query.message(for: query.resolve(text), query: text) }
    #expect(message("1") == nil)
    #expect(message("1.99") == "geen plaats met de naam ‘1.99’ gevonden; bedoelde u ‘1’ of ‘1.5’?")
    #expect(message("\u{1B}]0;x") == "geen plaats met de naam ‘<U+001B>]0;x’ gevonden")
    #expect(message("0") == "‘0’ kan meer betekenen: ‘hoofdstukken/01-een’ of ‘hoofdstukken/02-twee’")
  }
}

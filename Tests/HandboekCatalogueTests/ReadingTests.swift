import HandboekDocument
import HandboekLinking
import HandboekTestSupport
import Testing

@testable import HandboekCatalogue

struct ReadingTests {
  @Test func whatWasWrittenIsReadBack() async throws {
    for book in [
      SampleHandbook.makeCertified(), SampleHandbook.makeHostile(), CoverageTests.book(),
    ] {
      // What a file leaves out, only linking can have put there.
      let catalogue = Catalogue(await Linker.link(ParsedHandbook(book: book)).handbook)
      let read = try Catalogue(json: catalogue.json)
      #expect(read.json == catalogue.json)
      #expect(read.book.offers == catalogue.book.offers)
      #expect(read.book.partners == catalogue.book.partners)
      #expect(read.book.questions == catalogue.book.questions)
      #expect(read.book.chapters == catalogue.book.chapters)
      #expect(read == catalogue)
    }
  }

  @Test func recordsAreReadWithoutWhereTheyAreNamed() async throws {
    for book in [SampleHandbook.makeCertified(), SampleHandbook.makeHostile(), CoverageTests.book()] {
      let catalogue = Catalogue(await Linker.link(ParsedHandbook(book: book)).handbook)
      let read = try Catalogue(json: catalogue.json, extent: .records).book
      #expect(read.chapters.isEmpty)
      #expect(read.offers.allSatisfy { $0.backlinks.isEmpty })
      #expect(read.offers == catalogue.book.offers.map(unnamed))
      #expect(read.publications == catalogue.book.publications.map(unnamed))
      #expect(read.partners == catalogue.book.partners.map(unnamed))
      #expect(read.terms == catalogue.book.terms.map(unnamed))
      #expect(read.routes == catalogue.book.routes.map(unnamed))
      #expect(read.questions.map(\.answer) == catalogue.book.questions.map(\.answer))
    }
  }

  private func unnamed<Record: TextRecord>(_ record: Record) -> Record {
    var record = record
    record.backlinks = []
    return record
  }

  @Test func freshnessIsJudgedByTheDateThatIsAsked() async throws {
    var book = SampleHandbook.make()
    book.offers[0].lastSeen = CalendarDate("2024-03")
    let json = Catalogue(await Linker.link(ParsedHandbook(book: book)).handbook).json
    let early = try Catalogue(json: json, asOf: CalendarDate("2026-03-31"))
    #expect(!early.book.offers[0].freshness.isStale)
    let late = try Catalogue(json: json, asOf: CalendarDate("2026-04-01"))
    #expect(late.book.offers[0].freshness.isStale)
    #expect(late.book.questions[0].offerPlaces[0].freshness.isStale)
  }

  @Test(arguments: [
    ("", CatalogueError.notJSON(offset: 0)), ("{", .notJSON(offset: 1)), ("[1,]", .notJSON(offset: 3)),
    ("{\"a\":01}", .notJSON(offset: 7)), ("\"a\u{7}\"", .notJSON(offset: 2)), ("nul", .notJSON(offset: 0)),
    ("{} x", .notJSON(offset: 3)), ("\"\\u12\"", .notJSON(offset: 3)), ("1.", .notJSON(offset: 2)),
    ("[]", .damaged("catalogus")), ("{}", .otherFormat), ("{\"formaat\":\"iets\"}", .otherFormat),
    ("{\"formaat\":\"handboek\",\"versie\":\"2.0.0\"}", .laterVersion("2.0.0")),
    ("{\"formaat\":\"handboek\",\"versie\":\"1.9.0\"}", .damaged("catalogus.metadata")),
    ("{\"formaat\":1}", .damaged("catalogus.formaat")),
  ]) func refuses(_ text: String, _ error: CatalogueError) {
    #expect(throws: error) { try Catalogue(json: Array(text.utf8)) }
    #expect(!error.dutch.isEmpty)
  }

  @Test func depthIsBounded() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: CatalogueError.tooLarge) { try Catalogue(json: Array(deep.utf8)) }
  }

  /// Broken bytes give an error or a catalogue, never a crash.
  @Test func survivesMutations() {
    let bytes = Catalogue(SampleHandbook.make()).json
    var random = SeededRandom(seed: 4711)
    var failures = 0
    for _ in 0..<3_000 {
      var broken = bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let position = Int.random(in: 0..<broken.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: broken[position] = UInt8.random(in: 0...255, using: &random)
        case 1: broken.remove(at: position)
        case 2: broken.insert(Array("{}[]\",:0\\".utf8).randomElement(using: &random) ?? 0, at: position)
        default: broken.removeSubrange(position..<min(broken.count, position + 40))
        }
        if broken.isEmpty { broken = [0x7B] }
      }
      do {
        _ = try? Catalogue(json: broken, extent: .records)
        let read = try Catalogue(json: broken)
        _ = Coverage(read.book).cells
        _ = Gaps(read.book)
      } catch {
        failures += 1
      }
    }
    #expect(failures > 1_000)
  }
}

import HandboekChecks
import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

struct ChecksTests {
  @Test func everyCheckHasItsOwnID() {
    let ids = Checks.kinds.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func aGoodBookIsClean() async {
    var book = SampleHandbook.make()
    for chapter in book.chapters {
      book.offers[0].backlinks.append(Passage(Place(chapter.id, title: chapter.title)))
    }
    #expect(await Checks.run(on: book).isEmpty)
  }

  @Test func aTermThatOnlyItselfNamesIsUnused() async throws {
    var book = SampleHandbook.make()
    book.terms[0].backlinks = [Passage(Place(book.terms[0].id, title: "zichzelf"))]
    let found = try #require(await Checks.run(on: book).first)
    #expect(found.kind == UnusedRecord.kind)
    #expect(found.file == "begrippen/onrust.md")
  }

  @Test func aHeadingMayGoUpByAnyStepAndDownByOne() {
    var book = SampleHandbook.make()
    book.chapters[0].blocks = [2, 3, 4, 2, 3, 5].map { level in
      SampleHandbook.block(.heading(Heading(level: level, id: "kop-\(level)", content: [.text("Kop")])))
    }
    let found = SkippedHeadingLevel.run(on: book)
    #expect(found.map(\.fix) == ["schrijf ####"])
  }

  @Test func aChainOfMergersIsNoCircle() {
    var book = SampleHandbook.make()
    book.partners = ["a": "b", "b": "c", "c": nil].sorted { $0.key < $1.key }.map { name, next in
      Partner(
        id: RecordID(.partner, name), file: "partners/\(name).md", name: name, abbreviation: nil, url: nil,
        source: nil, isCommercial: false, mergedInto: next, caveat: nil, description: [])
    }
    #expect(MergerCircle.run(on: book).isEmpty)
    book.partners[2].mergedInto = "b"
    #expect(MergerCircle.run(on: book).map(\.file) == ["partners/b.md", "partners/c.md"])
  }
}

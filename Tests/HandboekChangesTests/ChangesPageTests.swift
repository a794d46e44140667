import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekChanges

struct ChangesPageTests {
  private static func books() -> (old: Handbook, new: Handbook) {
    let texts = (1...9).map { "Dit is de tekst van passage nummer \($0), die nergens anders zo staat." }
    let old = EditionBook.make(texts, ["Een tweede hoofdstuk met maar één passage erin, meer niet."])
    var changed = texts
    changed[7] += " Met een zin erbij."
    changed.remove(at: 5)
    changed.insert("Een nieuwe gedachte.", at: 1)
    changed.insert("Nog een nieuwe.", at: 2)
    var new = EditionBook.make(changed, ["Een tweede hoofdstuk met maar één passage erin, meer niet."])
    new.terms = SampleHandbook.make().terms
    return (old, new)
  }

  @Test func tellsEverythingOnce() async throws {
    let (old, new) = Self.books()
    let marked = new.marked(with: try await EditionBook.changes(old, new))
    let page = try #require(marked.frontPages.last)
    #expect(page.title == "Wat is er veranderd?")
    #expect(
      EditionBook.lines(page).filter { !$0.hasPrefix("Bij een passage") } == [
        "Vergeleken met 1.",
        "## In de tekst", "1 Hoofdstuk 1: nieuw 1.2 en 1.3; anders 1.9; vervallen 1.6",
        "## Vervallen passages", "1.6: ‘Dit is de tekst van passage nummer 6, …’, na 1.7",
        "## Begrippen", "Nieuw: maatschappelijke onrust",
        "## Andere nummers", "1.4–1.7 was 1.2–1.5; 1.8–1.10 was 1.7–1.9",
      ])
  }

  @Test func longListsAreCut() async throws {
    let old = EditionBook.make((1...40).map { "Weg \($0) a\($0) b\($0)." })
    let new = EditionBook.make(["Er staat nu iets heel anders in het boek."])
    let page = try #require(new.marked(with: try await EditionBook.changes(old, new)).frontPages.last)
    let lines = EditionBook.lines(page)
    #expect(lines.count < 22)
    #expect(lines.contains("en nog 28; zie de regels hierboven"))
  }

  @Test func saysSoWhenNothingChanged() async throws {
    let book = EditionBook.make(["Tekst."])
    let page = try #require(book.marked(with: try await EditionBook.changes(book, book)).frontPages.last)
    #expect(
      EditionBook.lines(page) == [
        "Vergeleken met 1.", "In de tekst, het aanbod en de publicaties is niets veranderd.",
      ])
  }

  @Test func aPackTellsOnlyOfItsOwnPassages() async throws {
    let (old, new) = Self.books()
    let changes = try await EditionBook.changes(old, new)
    var pack = new
    pack.terms = []
    pack.chapters = [new.chapters[0]]
    pack.chapters[0].blocks = Array(new.chapters[0].blocks[2..<8])
    let found = changes.limited(to: pack)
    let chapter = try #require(found.chapters[RecordID(.chapter, "h1")])
    #expect(chapter.passages == [3: .new])
    #expect(chapter.withdrawn.map(\.label) == ["1.6"])
    #expect(chapter.renumbered.map { "\($0.first.label)–\($0.last.label)" } == ["1.4–1.7", "1.8–1.8"])
    #expect(found.records.isEmpty)
  }
}

import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekChanges

struct RecordComparisonTests {
  private static let offer = SampleHandbook.offerPlace.record
  private static let publication = SampleHandbook.publicationPlace.record

  @Test func namesDecideAndWordsTell() async throws {
    let old = SampleHandbook.make()
    var new = old
    new.offers[0].url = "https://example.org/elders"
    new.publications[0].evidence = .research
    new.terms[0].definition = [SampleHandbook.paragraph("Andere woorden.")]
    new.questions[0].question = "Wie helpt ons nu?"
    new.partners[0].name = "Kennisplatform Nederland"
    new.routes[0].stops[0].reason = "Om mee te beginnen."
    new.frontPages[0].title = "Vooraf"
    let changes = try await EditionBook.changes(old, new)
    let changed = [
      Self.offer, Self.publication, new.terms[0].id, new.questions[0].id, new.partners[0].id,
      new.routes[0].id,
      new.frontPages[0].id,
    ]
    #expect(changes.records == Dictionary(uniqueKeysWithValues: changed.map { ($0, Change.changed) }))
    #expect(changes.withdrawn.isEmpty)
  }

  /// When somebody last looked is no news of the offer, and what linking adds follows from the rest.
  @Test func checksAndBacklinksAreNoChange() async throws {
    let old = SampleHandbook.make()
    var new = old
    new.asOf = CalendarDate("2027-01-01")
    new.offers[0].verified = CalendarDate("2026-12-01")
    new.offers[0].freshness = Freshness(
      verified: new.offers[0].verified, lastSeen: nil, reviewBefore: nil, asOf: new.asOf)
    new.offers[0].backlinks = []
    new.publications[0].yearLabel = "2019a"
    new.publications[0].csl.accessed = CalendarDate("2026-12-01")
    new.routes[0].stops[0].place?.label = "hoofdstuk 2"
    #expect(try await EditionBook.changes(old, new).records.isEmpty)
  }

  @Test func recordsComeAndGo() async throws {
    let all = SampleHandbook.make()
    var less = all
    less.offers = []
    less.publications = []
    var changes = try await EditionBook.changes(less, all)
    #expect(changes.records == [Self.offer: .new, Self.publication: .new])
    changes = try await EditionBook.changes(all, less)
    #expect(changes.records.isEmpty)
    #expect(
      changes.withdrawn == [
        WithdrawnRecord(Self.offer, title: "Training <X>"),
        WithdrawnRecord(Self.publication, title: "Van Wonderen, 2019"),
      ])
  }

  /// The page that an earlier build made of its own changes is no page of the book.
  @Test func theListOfChangesIsNoChange() async throws {
    let book = SampleHandbook.make()
    let marked = book.marked(with: Changes(earlier: "Uitgave 0"))
    #expect(try await EditionBook.changes(marked, book).isEmpty)
  }
}

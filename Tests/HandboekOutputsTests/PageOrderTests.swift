import HandboekDocument
import Testing

/// Which place begins a page.
struct PageOrderTests {
  private static let chapter = RecordID(.chapter, "een")

  private func location(_ name: String, _ page: Int, _ top: Double) -> Pagination.Location {
    Pagination.Location(.anchor(name, in: Self.chapter), page: page, top: top)
  }

  private func spot(_ name: String) -> Pagination.Spot { .anchor(name, in: Self.chapter) }

  @Test func theHighestPlaceBeginsThePage() {
    let pages = Pagination(
      source: "", pageCount: 2,
      locations: [location("a", 1, 500), location("b", 2, 300), location("c", 2, 700), location("d", 2, 700)])
    #expect(pages.mark(at: spot("a")) == 1)
    #expect(pages.mark(at: spot("b")) == nil)
    // Of two at one height the outer one, which comes first.
    #expect(pages.mark(at: spot("c")) == 2)
    #expect(pages.mark(at: spot("d")) == nil)
    #expect(pages.page(of: spot("b")) == 2)
  }

  @Test func aPageOnWhichNothingBeginsIsMarkedBehindWhatRunsOn() {
    let pages = Pagination(
      source: "", pageCount: 5, locations: [location("a", 1, 500), location("b", 4, 500)], empty: [3])
    #expect(pages.mark(at: spot("a")) == 1)
    #expect(pages.marks(behind: spot("a")) == [2])
    #expect(pages.marks(behind: spot("b")) == [5])
    #expect(pages.entries.map(\.page) == [1, 2, 4, 5])
  }

  @Test func pagesBeforeTheFirstPlaceAreLeftOut() {
    let pages = Pagination(source: "", pageCount: 2, locations: [location("a", 2, 500)])
    #expect(pages.entries.map(\.page) == [2])
    #expect(Pagination(source: "", pageCount: 0, locations: []).entries.isEmpty)
    // A page that the file does not have is no page.
    #expect(
      Pagination(source: "", pageCount: 1, locations: [location("a", 7, 500)]).page(of: spot("a")) == nil)
  }
}

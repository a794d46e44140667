import HandboekDocument
import Testing

struct FreshnessTests {
  private static func date(_ text: String) -> CalendarDate? { CalendarDate(text) }

  private static func freshness(
    _ verified: String?, seen: String? = nil, review: String? = nil, asOf: String? = "2026-11-22"
  ) -> Freshness {
    Freshness(
      verified: verified.flatMap(date), lastSeen: seen.flatMap(date), reviewBefore: review.flatMap(date),
      asOf: asOf.flatMap(date))
  }

  /// A check counts for two years; the last of those days included.
  @Test(arguments: [
    ("2024-11-22", "2026-11-22", false), ("2024-11-21", "2026-11-22", true),
    ("2024-11-22", "2026-11-23", true), ("2024-02-29", "2026-02-28", false),
    ("2024-02-29", "2026-03-01", true), ("2022-02-28", "2024-02-28", false),
    ("2022-02-28", "2024-02-29", true), ("2024-12-31", "2026-12-31", false),
    ("2024-12-31", "2027-01-01", true), ("9998-01-01", "9999-12-31", false),
  ])
  func checksCountForTwoYears(verified: String, asOf: String, isStale: Bool) {
    #expect(Self.freshness(verified, asOf: asOf).isStale == isStale)
  }

  /// A date without a day is its last day.
  @Test(arguments: [
    ("2024", "2026-11-22", false), ("2024", "2026-12-31", false), ("2024", "2027-01-01", true),
    ("2024-10", "2026-10-31", false), ("2024-10", "2026-11-01", true), ("2024-02", "2026-02-28", false),
    ("2024-02", "2026-03-01", true), ("2024-11-22", "2026-11-23", true),
  ])
  func sightingsCountToTheirLastDay(seen: String, asOf: String, isStale: Bool) {
    #expect(Self.freshness(nil, seen: seen, asOf: asOf).isStale == isStale)
  }

  @Test(arguments: [
    ("2026-11-21", true), ("2026-11-22", true), ("2026-11-23", false), ("2027-02-22", false),
  ])
  func reviewsAreDueOnTheirDay(review: String, isOverdue: Bool) {
    #expect((Self.freshness("2026-01-01", review: review).overdueSince != nil) == isOverdue)
  }

  @Test func nothingIsJudgedWithoutADate() {
    let freshness = Self.freshness("2001-01-01", review: "2002-01-01", asOf: nil)
    #expect(!freshness.isStale && freshness.overdueSince == nil && !freshness.needsReview)
    #expect(freshness.dutch == "Gecontroleerd op 1 januari 2001")
  }

  @Test func readersSeeASentence() {
    #expect(Self.freshness("2026-05-03").dutch == "Gecontroleerd op 3 mei 2026")
    #expect(
      Self.freshness("2023-05-04").dutch
        == "Niet meer gecontroleerd sinds 4 mei 2023: kan vervallen zijn")
    #expect(
      Self.freshness(nil).dutch == "Nog niet gecontroleerd en geen datum gezien; kijk eerst of het er nog is")
    #expect(
      Self.freshness(nil, seen: "2025").dutch
        == "Nog niet gecontroleerd; de pagina die wij zagen, is van 2025")
    #expect(
      Self.freshness(nil, seen: "2023-05").dutch
        == "Nog niet gecontroleerd; de pagina die wij zagen, is van mei 2023: kan vervallen zijn")
    #expect(
      Self.freshness(nil, seen: "2026-05-04").dutch
        == "Nog niet gecontroleerd; de pagina die wij zagen, is van 4 mei 2026")
    #expect(
      Self.freshness("2026-05-03", review: "2026-11-01").dutch
        == "Gecontroleerd op 3 mei 2026; had vóór 1 november 2026 nagekeken moeten zijn")
  }

  @Test func whatWasCheckedNeedsNoReviewBeforeItsDay() {
    #expect(!Self.freshness("2026-05-03", review: "2027-01-01").needsReview)
    #expect(Self.freshness("2026-05-03", review: "2026-11-22").needsReview)
    #expect(Self.freshness("2023-05-03").needsReview)
    #expect(Self.freshness(nil, seen: "2026-11-01").needsReview)
  }

  @Test func yearsEndOnTheSameDayOrTheLastOfTheMonth() {
    #expect(Self.date("2024-02-29")?.adding(years: 1)?.iso == "2025-02-28")
    #expect(Self.date("2024-02-29")?.adding(years: 4)?.iso == "2028-02-29")
    #expect(Self.date("2096-02-29")?.adding(years: 4)?.iso == "2100-02-28")
    #expect(Self.date("2024-05")?.adding(years: 2)?.iso == "2026-05")
    #expect(Self.date("2024")?.adding(years: 2)?.iso == "2026")
    #expect(Self.date("9999-01-01")?.adding(years: 1) == nil)
    #expect(Self.date("2100-02")?.lastDay.iso == "2100-02-28")
    #expect(Self.date("2000-02")?.lastDay.iso == "2000-02-29")
    #expect(Self.date("2024")?.firstDay.iso == "2024-01-01")
  }

  // MARK: In the book

  private static func book(asOf: String?, date edition: String? = "2026-11-22") async -> Handbook {
    var book = SmallBook()
    book.parsed.book.metadata.date = edition.flatMap(Self.date)
    book.partner("ess")
    for (name, verified) in [("a", "2022-01-01"), ("b", "2026-01-01"), ("c", "2020-01-01"), ("d", nil)] {
      book.offer(name, title: name, kind: name == "b" ? .contact : .publication, providers: ["ess"])
      book.parsed.book.offers[book.parsed.book.offers.count - 1].verified = verified.flatMap(Self.date)
    }
    func list(_ ids: [String], sort: String? = nil, maximum: Int? = nil) -> BlockContent {
      let conditions = ids.isEmpty ? [] : [CatalogueFilter.Condition(key: "id", values: ids)]
      return .offers(
        DataBlock(filter: CatalogueFilter(conditions: conditions, sort: sort, maximum: maximum)))
    }
    book.chapter(
      "een", [list([]), list(["c", "b", "a"]), list([], sort: "soort"), list([], maximum: 2)])
    book.parsed.book.questions = [
      Question(
        id: RecordID(.question, "v"), file: "vraagstukken/v.md", question: "?", group: nil, themes: [],
        audiences: [], offers: ["a", "d", "c", "b"], publications: [], chapters: [], answer: [])
    ]
    return await book.linked(asOf: asOf.flatMap(Self.date)).handbook
  }

  private static func lists(_ book: Handbook) -> [String] {
    book.chapters[0].blocks.map { block in
      guard case .offers(let data) = block.content else { return "" }
      return data.entries.map(\.place.title).joined()
    }
  }

  @Test func staleOffersStandLastEverywhere() async {
    let book = await Self.book(asOf: nil)
    #expect(book.asOf?.iso == "2026-11-22")
    #expect(book.offers.map(\.title).joined() == "bdac")
    #expect(Self.lists(book) == ["bdac", "bca", "dbac", "bd"])
    #expect(book.partners[0].offers.map(\.title).joined() == "bdac")
    #expect(book.questions[0].offerPlaces.map(\.place.title).joined() == "dbac")
  }

  @Test func anotherDateGivesAnotherOrder() async {
    let book = await Self.book(asOf: "2022-06-01")
    #expect(book.asOf?.iso == "2022-06-01")
    #expect(book.offers.map(\.title).joined() == "abdc")
    #expect(Self.lists(book) == ["abdc", "bac", "adbc", "ab"])
  }

  @Test func aBookWithoutADateJudgesNothing() async {
    let book = await Self.book(asOf: nil, date: nil)
    #expect(book.asOf == nil)
    #expect(book.offers.map(\.title).joined() == "abcd")
  }
}

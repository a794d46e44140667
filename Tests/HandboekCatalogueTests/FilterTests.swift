import HandboekDocument
import HandboekLinking
import HandboekTestSupport
import Testing

@testable import HandboekCatalogue

struct FilterTests {
  private func field(_ key: String) async -> FilterField? {
    let book = await Linker.link(ParsedHandbook(book: CoverageTests.book())).handbook
    return FilterField.offers(book).first { $0.key == key }
  }

  @Test(arguments: [
    ("thema", ["POLARISATIE"], ["polarisatie"]),
    ("thema", ["pólarisatie, inclusie"], ["polarisatie", "inclusie"]),
    ("thema", ["inclusie", "polarisatie"], ["inclusie", "polarisatie"]),
    ("soort", ["Trainingen"], ["training"]),
    ("aanbieder", ["Kis"], ["kis"]), ("doelgroep", ["raads lid"], ["raadslid"]),
  ])
  func valuesAreFound(_ key: String, _ typed: [String], _ ids: [String]) async throws {
    let condition = try await field(key)?.condition(typed)
    #expect(condition == CatalogueFilter.Condition(key: key, values: ids))
  }

  @Test(arguments: [
    ("thema", "polarisate", "polarisatie"), ("doelgroep", "raad", "raadslid"), ("thema", "zzz", nil),
    ("doelgroep", "po", nil), ("soort", "trainig", "training"),
  ])
  func unknownValuesNameTheNearest(_ key: String, _ typed: String, _ nearest: String?) async throws {
    let field = try #require(await field(key))
    let error = #expect(throws: FilterField.UnknownValue.self) { try field.condition([typed]) }
    #expect(error?.nearest == nearest)
    #expect(error?.known.isEmpty == false)
  }

  @Test func nothingTypedIsNoCondition() async throws {
    #expect(try await field("thema")?.condition([]) == nil)
    #expect(try await field("thema")?.condition([","]) == nil)
  }

  private func catalogue() async -> Catalogue {
    Catalogue(await Linker.link(ParsedHandbook(book: CoverageTests.book())).handbook)
  }

  private func names(_ selection: Selection) async -> [String] {
    await catalogue().offers(selection).map(\.id.name)
  }

  @Test func conditionsHoldTogetherAndValuesAreAlternatives() async {
    let training = CatalogueFilter.Condition(key: "soort", values: ["training"])
    let themes = CatalogueFilter.Condition(key: "thema", values: ["inclusie", "nieuw"])
    #expect(await names(Selection([training])) == ["a", "b"])
    #expect(await names(Selection([themes])) == ["a", "c"])
    #expect(await names(Selection([training, themes])) == ["a"])
    #expect(await names(Selection()) == ["a", "b", "c"])
  }

  @Test func ordersAreStable() async {
    #expect(await names(Selection(sort: "soort")) == ["a", "b", "c"])
    #expect(await names(Selection(sort: "aanbieder")) == ["a", "b", "c"])
    #expect(await names(Selection(sort: "onbekend")) == ["a", "b", "c"])
  }

  @Test func theLatestCheckComesFirstAndWhatMayBeGoneLast() async {
    var book = CoverageTests.book()
    book.metadata.date = CalendarDate("2026-11-22")
    book.offers[0].verified = CalendarDate("2021-01-01")
    book.offers[2].verified = CalendarDate("2026-01")
    let catalogue = Catalogue(await Linker.link(ParsedHandbook(book: book)).handbook)
    #expect(catalogue.offers(Selection(sort: "gecontroleerd")).map(\.id.name) == ["c", "b", "a"])
    #expect(catalogue.offers(Selection(sort: "soort")).map(\.id.name) == ["b", "c", "a"])
  }

  @Test func wordsMustAllOccur() async {
    #expect(await names(Selection(words: "aanbod polarisatie raadsleden")) == [])
    #expect(await Set(names(Selection(words: "polarisaties raadslid"))) == ["a", "b"])
    #expect(await names(Selection(words: " … ")) == ["a", "b", "c"])
    #expect(await names(Selection(words: "olifant")) == [])
  }

  @Test func oneDemandLessIsProposedWhereItHelps() async {
    let selection = Selection([
      CatalogueFilter.Condition(key: "soort", values: ["contactpunt"]),
      CatalogueFilter.Condition(key: "thema", values: ["inclusie"]),
    ])
    let found = await catalogue().relaxedOffers(selection)
    #expect(found.map(\.condition?.key) == ["soort", "thema"])
    #expect(found.map(\.count) == [1, 1])
    let words = await catalogue().relaxedOffers(Selection(words: "olifant"))
    #expect(words == [Selection.Relaxation(condition: nil, count: 3)])
  }
}

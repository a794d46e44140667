import HandboekDocument
import Testing

struct CatalogueFilterTests {
  private func titles(_ conditions: [(String, [String])], sort: String? = nil, maximum: Int? = nil) async
    -> [String]
  {
    var book = SmallBook()
    book.partner("ess")
    book.partner("bureau", isCommercial: true)
    book.offer(
      "b", title: "Beta", kind: .training, form: "cursus", providers: ["ess"], themes: ["x"],
      audiences: ["raad"])
    book.offer(
      "a", title: "Alfa", kind: .contact, form: "vraagbaak", providers: ["bureau"], themes: ["x", "y"])
    book.offer(
      "c", title: "Élan", kind: .publication, providers: ["ess", "bureau"], themes: ["y"], audiences: ["raad"]
    )
    let filter = CatalogueFilter(
      conditions: conditions.map { .init(key: $0.0, values: $0.1) }, sort: sort, maximum: maximum)
    book.chapter("een", [.offers(DataBlock(filter: filter))])
    guard case .offers(let data) = await book.linked().handbook.chapters[0].blocks[0].content else {
      return []
    }
    return data.entries.map(\.place.title)
  }

  @Test func valuesAreAlternativesAndKeysMustAllHold() async {
    #expect(await titles([]) == ["Alfa", "Beta", "Élan"])
    #expect(await titles([("thema", ["x"])]) == ["Alfa", "Beta"])
    #expect(await titles([("thema", ["x", "y"])]) == ["Alfa", "Beta", "Élan"])
    #expect(await titles([("thema", ["x"]), ("doelgroep", ["raad"])]) == ["Beta"])
    #expect(await titles([("soort", ["training", "contactpunt"])]) == ["Alfa", "Beta"])
    #expect(await titles([("aanbieder", ["bureau"])]) == ["Alfa", "Élan"])
    #expect(await titles([("vorm", ["cursus"])]) == ["Beta"])
    #expect(await titles([("regio", ["Twente"])]) == [])
  }

  @Test func idsKeepTheirOrderUnlessSorted() async {
    #expect(await titles([("id", ["c", "a"])]) == ["Élan", "Alfa"])
    #expect(await titles([("id", ["c", "a"])], sort: "titel") == ["Alfa", "Élan"])
    #expect(await titles([], sort: "soort") == ["Élan", "Beta", "Alfa"])
    #expect(await titles([], maximum: 2) == ["Alfa", "Beta"])
  }

  @Test func publicationsByYearAndEvidence() async {
    var book = SmallBook()
    book.publication("a", [person("A")], year: 2012, themes: ["x"], evidence: .research)
    book.publication("b", [person("B")], year: 2020, themes: ["x"], evidence: .practice)
    book.publication("c", [person("C")], themes: ["x"], evidence: .research)
    func names(_ key: String, _ values: [String], sort: String? = nil) async -> [String] {
      var book = book
      let filter = CatalogueFilter(conditions: [.init(key: key, values: values)], sort: sort)
      book.chapter("een", [.publications(DataBlock(filter: filter))])
      guard case .publications(let data) = await book.linked().handbook.chapters[0].blocks[0].content else {
        return []
      }
      return data.entries.map(\.place.record.name)
    }
    #expect(await names("vanaf", ["2015"]) == ["b"])
    #expect(await names("tot", ["2015"]) == ["a"])
    #expect(await names("jaar", ["2012", "2020"]) == ["a", "b"])
    #expect(await names("bewijs", ["onderzoek"]) == ["a", "c"])
    #expect(await names("thema", ["x"], sort: "jaar") == ["b", "a", "c"])
  }
}

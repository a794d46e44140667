import HandboekDocument
import Testing

@testable import HandboekLinking

/// The counts of a block that shows the coverage of the catalogue.
struct CoverageBlockTests {
  private func tables(_ conditions: [(String, [String])]) async throws -> [CountTable] {
    var book = SmallBook()
    book.parsed.book.vocabularies.themes.add("werk", label: "Werk")
    book.parsed.book.vocabularies.themes.add("wijk", label: "Wijk")
    book.parsed.book.vocabularies.audiences.add("raad", label: "Raadslid")
    book.parsed.book.vocabularies.audiences.add("pers", label: "Pers")
    book.offer("a", kind: .training, themes: ["wijk", "media"], audiences: ["raad", "pers"])
    book.offer("b", kind: .training, themes: ["wijk"], audiences: ["raad"])
    book.offer("c", kind: .contact, themes: ["media"])
    let filter = CatalogueFilter(conditions: conditions.map { .init(key: $0.0, values: $0.1) })
    book.chapter("een", [.coverage(CoverageBlock(filter: filter))])
    guard case .coverage(let block)? = await book.linked().handbook.chapters.first?.blocks.first?.content
    else {
      Issue.record("geen dekking")
      return []
    }
    return block.tables
  }

  @Test func countsEveryThemeAndKind() async throws {
    let tables = try await tables([])
    try #require(tables.count == 2)
    #expect(tables[0].rows.map(\.label) == ["Werk", "Wijk", "media"])
    #expect(tables[0].columns.map(\.label) == ["Publicaties", "Trainingen", "Contactpunten"])
    #expect(tables[0].counts == [[0, 0, 0], [0, 2, 0], [0, 1, 1]])
    // The offer about both themes counts once in a total.
    #expect(tables[0].rows.map(\.total) == [0, 2, 2])
    #expect(tables[0].columns.map(\.total) == [0, 2, 1])
    #expect(tables[0].total == 3)
    #expect(tables[1].columns.map(\.label) == ["Raadslid", "Pers", "Zonder doelgroep"])
    #expect(tables[1].counts == [[0, 0, 0], [2, 1, 0], [1, 1, 1]])
  }

  @Test func aFilterChoosesRowsAndOffers() async throws {
    let byTheme = try await tables([("thema", ["media"])])
    #expect(byTheme[0].rows.map(\.id) == ["media"])
    #expect(byTheme[0].counts == [[0, 1, 1]] && byTheme[0].total == 2)
    let byAudience = try await tables([("doelgroep", ["pers"])])
    #expect(byAudience[0].rows.map(\.id) == ["werk", "wijk", "media"])
    #expect(byAudience[0].counts == [[0, 0, 0], [0, 1, 0], [0, 1, 0]])
    #expect(try await tables([("thema", ["weg"])]).isEmpty)
  }

  @Test func saysInWordsWhereMostAndNothingIs() async throws {
    let table = try await tables([("thema", ["wijk"])])[0]
    #expect(
      table.summary
        == "2 keer aanbod, verdeeld over 1 thema’s (rijen) en 3 soorten (kolommen). Het meeste, 2, "
        + "staat bij Wijk en trainingen. Niets staat er bij Wijk en publicaties; Wijk en contactpunten.")
  }

  @Test func shadesGoFromNoneToMost() {
    let line = CountTable.Line(id: "x", label: "X", total: 0)
    let table = CountTable(
      columnKey: .kind, rows: [line], columns: [line, line, line], counts: [[0, 1, 14]], total: 15)
    #expect([0, 1, 4, 5, 8, 12, 14].map(table.level(of:)) == [0, 1, 1, 2, 3, 4, 4])
    let empty = CountTable(columnKey: .kind, rows: [], columns: [], counts: [], total: 0)
    #expect(empty.level(of: 0) == 0 && empty.maximum == 0)
  }
}

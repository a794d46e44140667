import FoundationEssentials
import HandboekContainer
import HandboekDocument
import HandboekEPUB
import HandboekJSON
import HandboekPlainText
import HandboekPrint
import HandboekXML
import Testing

/// The counts of the coverage page of the real book, through all outputs.
struct CoverageInEveryOutputTests {
  private let book: Handbook
  private let page: Page
  private let tables: [CountTable]

  init() async throws {
    book = try await RealBook.linked()
    page = try #require(book.backPages.first { $0.id.name == "dekking" })
    var found: [CountTable] = []
    page.blocks.forEachBlock { block in
      if case .coverage(let data) = block.content { found = data.tables }
    }
    tables = found
  }

  @Test func countsEveryOffer() throws {
    try #require(tables.count == 2)
    for table in tables { #expect(table.total == book.offers.count) }
    #expect(tables[0].columns.map(\.total).reduce(0, +) == book.offers.count)
    #expect(tables[0].rows.count == book.vocabularies.themes.ids.count)
  }

  @Test func epubAndHTMLShowTheSameInPictureAndTable() async throws {
    let reader = try ZIPReader(await EPUBWriter.write(book))
    let entry = try #require(reader[try ContainerPath("EPUB/pagina-dekking.xhtml")])
    try expectTables(in: [try XMLElement.parse(xml: try reader.read(entry))])
    let nodes = try XMLNode.parse(htmlFragment: await PrintWriter.write(book), limits: .standard)
    let sections = nodes.compactMap(\.element).flatMap {
      $0.descendants { $0.attribute("id") == "pagina-dekking" }
    }
    try expectTables(in: sections)
  }

  private func expectTables(in elements: [XMLElement]) throws {
    let pictures = elements.flatMap { $0.descendants { $0.name == "svg" } }
    let shown = elements.flatMap { $0.descendants { $0.name == "table" } }
    try #require(pictures.count == tables.count && shown.count == tables.count)
    for (index, table) in tables.enumerated() {
      let words = pictures[index].descendants { $0.name == "text" }.map(\.text)
      #expect(words.compactMap { Int($0) } == Array(table.counts.joined()))
      #expect(words.prefix(table.columns.count).elementsEqual(table.columns.map(\.label)))
      #expect(pictures[index].descendants { $0.name == "title" }.map(\.text) == [table.title])
      let rows = shown[index].descendants { $0.name == "tr" }.dropFirst()
      let numbers = rows.map { row in row.descendants { $0.name == "td" }.compactMap { Int($0.text) } }
      let totals = table.columns.map(\.total) + [table.total]
      #expect(numbers == zip(table.counts, table.rows).map { $0 + [$1.total] } + [totals])
    }
  }

  @Test func jsonHasTheSameNumbers() async throws {
    let document = try JSONDecoder().decode(JSONValue.self, from: Data(await JSONWriter.write(book)))
    let blocks = (document["nawerk"]?.list ?? []).flatMap { $0["blocks"]?.list ?? [] }
    let block = try #require(blocks.first { $0["type"]?.text == "coverage" })
    let counts = (block["tables"]?.list ?? []).map { table in
      (table["counts"]?.list ?? []).map { $0.list.compactMap(\.number) }
    }
    #expect(counts == tables.map(\.counts))
  }

  @Test func textHasTheSameNumbers() {
    let lines = PlainTextWriter.lines(ofRecord: page.id, in: book, width: 4_000).map(\.text)
    for (row, counts) in zip(tables[0].rows, tables[0].counts) {
      let line = lines.first { $0.hasPrefix(row.label + " ") && $0.contains("│") } ?? ""
      #expect(line.split(separator: " ").compactMap { Int($0) } == counts + [row.total])
    }
    for (row, counts) in zip(tables[1].rows, tables[1].counts) {
      let line = lines.first { $0.hasPrefix("\(row.label) (\(row.total)): ") } ?? ""
      let shown = line.split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
      #expect(shown == [row.total] + counts.filter { $0 > 0 })
    }
  }
}

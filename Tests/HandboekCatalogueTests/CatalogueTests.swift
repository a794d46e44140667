import HandboekCatalogue
import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

struct CatalogueTests {
  @Test func chaptersKeepTheirListsAlone() {
    let chapters = Catalogue(SampleHandbook.make()).book.chapters
    #expect(chapters[0].blocks.isEmpty)
    #expect(chapters[0].footnotes.isEmpty)
    #expect(chapters[1].blocks.compactMap(\.number?.label) == ["2.4", "2.5"])
  }

  @Test func listsStay() {
    let chapter = Catalogue(SampleHandbook.make()).book.chapters[1]
    let found = chapter.blocks.compactMap { block -> String? in
      guard case .offers(let data) = block.content else { return nil }
      return block.number.map { "\($0.label) \(data.entries.map(\.place.title))" }
    }
    #expect(found == ["2.4 [\"Training <X>\"]"])
  }

  /// A list inside a box stays with the number of the box.
  @Test func listsInsideBoxesStay() {
    var book = SampleHandbook.make()
    let list = Block(
      .offers(DataBlock(filter: CatalogueFilter(conditions: []), entries: [SampleHandbook.offerSummary])),
      range: .start)
    book.chapters[0].blocks[0].content = .callout(Callout(kind: .frame, title: [], blocks: [list]))
    var count = 0
    Catalogue(book).book.chapters[0].blocks.forEachBlock { block in
      if case .offers = block.content { count += 1 }
    }
    #expect(count == 1)
  }

  @Test func textsArePlain() {
    var book = SampleHandbook.make()
    book.questions[0].answer = book.chapters[0].blocks
    let texts = Catalogue(book).book.questions[0].answer.map { block -> String in
      guard case .paragraph(let content) = block.content else { return "?" }
      return content.plainText
    }
    #expect(texts[0].hasPrefix("Kijk eerst, dan doen (zie ook Van Wonderen, 2019, p. 12). Over onrust en"))
    #expect(texts.contains("3. drie"))
    #expect(texts.contains("• gedaan"))
    #expect(texts.contains("Fase; Aantal"))
    #expect(texts.contains("Netwerk in Limburg"))
    #expect(!texts.contains("?"))
  }

  @Test func makingItTwiceChangesNothing() {
    let once = Catalogue(SampleHandbook.make())
    #expect(Catalogue(once.book) == once)
  }
}

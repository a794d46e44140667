import HandboekDiagnostics
import HandboekDocument
import Testing

struct NumberingTests {
  @Test func fixedNumbersStayAndOthersFollowTheChapterBefore() async {
    var book = SmallBook()
    for (name, number) in [("a", nil), ("b", 4), ("c", nil), ("d", nil)] as [(String, Int?)] {
      book.chapter(name, number: number, [.paragraph([.text("x")])])
    }
    #expect(await book.linked().handbook.chapters.map(\.number) == [1, 4, 5, 6])
  }

  @Test func aNumberThatIsTakenIsPassedOver() async {
    var book = SmallBook()
    book.chapter("a", [])
    book.chapter("b", number: 2, [])
    book.chapter("c", number: 1, [])
    #expect(await book.linked().handbook.chapters.map(\.number) == [3, 2, 1])
  }

  @Test func twoChaptersWithOneNumberAreReported() async {
    var book = SmallBook()
    book.chapter("a", number: 2, [])
    book.chapter("b", number: 2, [])
    #expect(await book.linked().diagnostics.map(\.kind.id) == ["HB-NUM-001"])
  }

  @Test func passagesCountEverythingButHeadingsAndRules() async {
    var book = SmallBook()
    book.chapter(
      "a", number: 3,
      [
        .paragraph([.text("x")]), SmallBook.heading("kop"), .quote([]), .thematicBreak,
        .code(CodeBlock(language: nil, text: "y")),
      ])
    let labels = await book.linked().handbook.chapters[0].blocks.map { $0.number?.label }
    #expect(labels == ["3.1", nil, "3.2", nil, "3.3"])
  }

  @Test func sectionsHaveALetterAndDeeperOnesNumbers() async {
    var book = SmallBook()
    book.chapter("a", number: 3, [2, 3, 3, 2, 4, 3, 2].map { SmallBook.heading("k\($0)", level: $0) })
    #expect(
      await sections(book) == ["3.A", "3.A.1", "3.A.2", "3.B", "3.B.1.1", "3.B.2", "3.C"])
  }

  @Test func theTwentySeventhSectionIsAA() async {
    var book = SmallBook()
    book.chapter("a", (1...28).map { SmallBook.heading("k\($0)") })
    #expect(Array(await sections(book).suffix(3)) == ["1.Z", "1.AA", "1.AB"])
  }

  @Test func figuresAndTablesWithACaptionAreNumberedInsideBoxesToo() async {
    func figure(_ caption: String) -> BlockContent {
      .figure(
        Figure(
          image: Image(source: .unavailable("x"), alternative: "x", range: .start),
          caption: caption.isEmpty ? [] : [.text(caption)]))
    }
    var book = SmallBook()
    book.chapter(
      "a",
      [
        figure("een"), figure(""),
        .callout(Callout(kind: .frame, title: [], blocks: [Block(figure("twee"), range: .start)])),
        .table(Table(alignments: [], head: [], rows: [], caption: [.text("t")])), figure("drie"),
      ])
    var found: [String] = []
    await book.linked().handbook.chapters[0].blocks.forEachBlock { block in
      if case .figure(let figure) = block.content { found.append("figuur \(figure.number ?? "-")") }
      if case .table(let table) = block.content { found.append("tabel \(table.number ?? "-")") }
    }
    #expect(found == ["figuur 1.1", "figuur -", "figuur 1.2", "tabel 1.1", "figuur 1.3"])
  }

  private func sections(_ book: SmallBook) async -> [String] {
    await book.linked().handbook.chapters[0].blocks.compactMap { block in
      if case .heading(let heading) = block.content { heading.number } else { nil }
    }
  }
}

import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekLinking

struct NumberingTests {
  private func chapter(_ name: String, _ blocks: [BlockContent] = []) -> Chapter {
    Chapter(
      id: RecordID(.chapter, name), file: "\(name).md", title: name, number: 0,
      blocks: blocks.map { Block($0, range: .start) })
  }

  @Test(
    arguments: [
      ([nil, nil, nil], [1, 2, 3]),
      ([5, nil, nil], [5, 6, 7]),
      ([nil, 1, nil], [2, 1, 3]),
      ([nil, 2, nil], [1, 2, 3]),
      ([nil, nil, 2, nil], [1, 3, 2, 4]),
      ([0, nil], [0, 1]),
      ([10, 3, nil], [10, 3, 4]),
      ([9_999, nil], [9_999, 10_000]),
      ([], []),
    ] as [([Int?], [Int])])
  func chapters(fixed: [Int?], expected: [Int]) {
    var chapters = fixed.indices.map { chapter("h\($0)") }
    var numbers: [RecordID: Int] = [:]
    for (index, number) in fixed.enumerated() { numbers[chapters[index].id] = number }
    var diagnostics: [Diagnostic] = []
    Numbering.numberChapters(&chapters, fixed: numbers, places: [:], into: &diagnostics)
    #expect(chapters.map(\.number) == expected)
    #expect(diagnostics.isEmpty)
    #expect(Set(chapters.map(\.number)).count == chapters.count)
  }

  @Test func twoOfOneNumber() {
    var chapters = [chapter("a"), chapter("b"), chapter("c")]
    var diagnostics: [Diagnostic] = []
    Numbering.numberChapters(
      &chapters, fixed: [chapters[0].id: 2, chapters[2].id: 2], places: [:], into: &diagnostics)
    #expect(diagnostics.map(\.kind.id) == ["HB-NUM-001"])
    #expect(diagnostics.first?.file == "c.md")
    #expect(diagnostics.first?.notes.first?.file == "a.md")
  }

  @Test func passagesSkipHeadingsAndRules() {
    let text = BlockContent.paragraph([.text("x")])
    var book = chapter(
      "a",
      [
        text, .heading(Heading(level: 2, id: "k", content: [])), text, .thematicBreak,
        .quote([Block(text, range: .start)]), .code(CodeBlock(language: nil, text: "")),
      ])
    book.number = 3
    Numbering.numberBlocks(of: &book)
    #expect(book.blocks.map { $0.number?.label } == ["3.1", nil, "3.2", nil, "3.3", "3.4"])
    #expect(book.blocks[0].number?.anchor == "p3-1")
    guard case .quote(let inner) = book.blocks[4].content else { return }
    #expect(inner.first?.number == nil)
  }

  @Test(arguments: [
    ([2, 2, 2], ["3.A", "3.B", "3.C"]),
    ([2, 3, 3, 2, 3], ["3.A", "3.A.1", "3.A.2", "3.B", "3.B.1"]),
    ([2, 4, 4, 3], ["3.A", "3.A.1.1", "3.A.1.2", "3.A.2"]),
    ([3, 2, 3], ["3.A.1", "3.B", "3.B.1"]),
    ([6, 2], ["3.A.1.1.1.1", "3.B"]),
    ([1, 2], ["3.A", "3.B"]),
  ])
  func sections(levels: [Int], expected: [String]) {
    var book = chapter("a", levels.map { .heading(Heading(level: $0, id: "k", content: [])) })
    book.number = 3
    Numbering.numberBlocks(of: &book)
    #expect(sectionNumbers(book) == expected)
  }

  private func sectionNumbers(_ chapter: Chapter) -> [String?] {
    chapter.blocks.map { if case .heading(let heading) = $0.content { heading.number } else { nil } }
  }

  @Test func lettersGoOnBehindZ() {
    var book = chapter("a", (0..<703).map { _ in .heading(Heading(level: 2, id: "k", content: [])) })
    book.number = 1
    Numbering.numberBlocks(of: &book)
    let numbers = sectionNumbers(book)
    #expect(
      [25, 26, 51, 52, 701, 702].map { numbers[$0] } == ["1.Z", "1.AA", "1.AZ", "1.BA", "1.ZZ", "1.AAA"])
    #expect(Set(numbers).count == 703)
  }

  @Test func figuresAndTablesCountInsideBoxes() {
    func figure(_ caption: String) -> BlockContent {
      .figure(
        Figure(
          image: Image(source: .asset(0), alternative: "x", range: .start),
          caption: caption.isEmpty ? [] : [.text(caption)]))
    }
    func table(_ caption: String) -> BlockContent {
      .table(
        Table(alignments: [.none], head: [[]], rows: [], caption: caption.isEmpty ? [] : [.text(caption)]))
    }
    func block(_ content: BlockContent) -> Block { Block(content, range: .start) }
    var book = chapter(
      "a",
      [
        figure("een"), figure(""),
        .callout(Callout(kind: .frame, title: [], blocks: [block(table("een")), block(figure("twee"))])),
        .list(
          List(
            start: nil, isTight: true, items: [List.Item(blocks: [block(.quote([block(figure("drie"))]))])])),
        table(""), table("twee"), figure("vier"),
      ])
    book.number = 2
    Numbering.numberBlocks(of: &book)
    var found: [String] = []
    book.blocks.forEachBlock { block in
      if case .figure(let figure) = block.content {
        found.append("\(figure.caption.plainText) \(figure.number ?? "–")")
      }
      if case .table(let table) = block.content {
        found.append("tabel \(table.caption.plainText) \(table.number ?? "–")")
      }
    }
    #expect(
      found == [
        "een 2.1", " –", "tabel een 2.1", "twee 2.2", "drie 2.3", "tabel  –", "tabel twee 2.2", "vier 2.4",
      ])
  }

  @Test func partsLeaveOutChaptersThatAreNotThere() {
    let chapters = ["a", "b", "c"].map { chapter($0) }
    let outline = [
      OutlinePart(title: "Een", chapters: [chapters[0].id, RecordID(.chapter, "kapot")]),
      OutlinePart(title: "Leeg", chapters: [RecordID(.chapter, "ook-kapot")]),
      OutlinePart(title: "Twee", chapters: [chapters[1].id, chapters[2].id]),
      OutlinePart(title: nil, chapters: []),
    ]
    let parts = Numbering.parts(outline, chapters: chapters)
    #expect(parts.map(\.chapters) == [0..<1, 1..<3])
    #expect(parts.map(\.number) == [1, 2])
    #expect(
      Numbering.parts([OutlinePart(title: nil, chapters: chapters.map(\.id))], chapters: chapters)
        == [Part(number: nil, title: "", chapters: 0..<3)])
  }
}

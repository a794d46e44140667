import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

/// Parts of a chapter: what belongs to them, what they are told to stand in, which notes come along.
struct SectionTests {
  @Test func sectionEndsAtTheNextOfItsLevel() {
    let whole = [
      "Hoofdstuk 1: Titel", "", "1.A    Een", "       ───", "", "1.2    twee[2].", "", "1.A.1  Onder", "",
      "1.3    drie[→2]",
    ]
    #expect(Self.section("a") == whole + Self.notes)
    let last = ["Hoofdstuk 1: Titel", "", "1.B    Ander", "       ─────", "", "1.4    vier"]
    #expect(Self.section("b") == last)
    #expect(Self.section("weg") == [])
  }

  @Test func subsectionIsToldWhereItStands() {
    #expect(Self.section("onder").prefix(3) == ["Hoofdstuk 1: Titel", "1.A Een", ""])
  }

  /// In a book the title of the document stands above all, and the section before is not above this one.
  @Test func whatComesBeforeIsNotAbove() {
    var document = BookDocument(title: "Titel", number: 1)
    document.blocks = [
      (1, "t", "Titel"), (2, "a", "Een"), (3, "onder", "Onder"), (3, "naast", "Naast"), (2, "b", "Ander"),
    ].map { level, id, text in
      SampleHandbook.block(.heading(Heading(level: level, id: id, content: [.text(text)])))
    }
    func above(_ index: Int) -> [String] {
      let lines = PlainTextWriter.lines(of: index..<index + 1, in: document, width: 60).map(\.text)
      return Array(lines.prefix { !$0.isEmpty })
    }
    #expect(above(4).count == 1)
    #expect(above(3).dropFirst() == ["Een"])
    #expect(above(2).dropFirst() == ["Een"])
  }

  private static let notes = [
    "", "Noten", "─────", "[2] tweede noot", "", "Adressen", "────────", "[→2] https://b.example",
  ]

  private static func section(_ id: String) -> [String] {
    PlainTextWriter.lines(ofSection: id, chapter: book.chapters[0].id, in: book, width: 60).map(\.text)
  }

  private static let book: Handbook = {
    func heading(_ level: Int, _ id: String, _ number: String, _ text: String) -> BlockContent {
      .heading(Heading(level: level, id: id, content: [.text(text)], number: number))
    }
    func note(_ number: Int) -> Inline {
      .footnote(FootnoteReference(number: number, occurrence: 1, range: SampleHandbook.range))
    }
    func link(_ address: String) -> Inline {
      .link(Link(content: [], target: .external(address), range: SampleHandbook.range))
    }
    var chapter = Chapter(id: RecordID(.chapter, "c"), file: "c.md", title: "Titel", number: 1)
    let contents: [BlockContent] = [
      .paragraph([.text("een"), note(1), link("https://a.example")]), heading(2, "a", "1.A", "Een"),
      .paragraph([.text("twee"), note(2), .text(".")]), heading(3, "onder", "1.A.1", "Onder"),
      .paragraph([.text("drie"), link("https://b.example")]), heading(2, "b", "1.B", "Ander"),
      .paragraph([.text("vier")]),
    ]
    var block = 0
    chapter.blocks = contents.map { content in
      if case .heading = content { return SampleHandbook.block(content) }
      block += 1
      return Block(content, range: SampleHandbook.range, number: BlockNumber(chapter: 1, block: block))
    }
    chapter.footnotes = [(1, "eerste noot"), (2, "tweede noot")].map {
      Footnote(
        number: $0.0, blocks: [SampleHandbook.paragraph($0.1)], referenceCount: 1, range: SampleHandbook.range
      )
    }
    var book = Handbook(metadata: Metadata(title: "T", identifier: "urn:x"))
    book.chapters = [chapter]
    return book
  }()
}

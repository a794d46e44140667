import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

/// Random books at random widths: no line is too wide, and no word is lost.
struct WidthPropertyTests {
  private static let words = [
    "wij", "en", "zij", "maatschappelijke", "onrust", "verantwoordelijkheidsgevoelstoename", "‘buurt’", "één",
    "e\u{301}e\u{301}n", "漢字漢字漢字漢字漢字漢字漢字", "👩‍👩‍👧", "👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽👍🏽", "❤️", "🇳🇱",
    "https://www.example.org/een/lang/pad?met=vraag&en=meer#anker", "p.\u{A0}12", "a\u{300}\u{301}", "x", "–",
    "한국어", "\u{1B}[31m", "a\u{202E}b", "1️⃣", "עברית", "\u{1F3FB}",
  ]

  @Test(arguments: 20...140)
  func noLineIsTooWide(width: Int) {
    var random = SeededRandom(seed: UInt64(width))
    let book = Self.book(&random)
    let id = book.chapters[0].id
    for line in PlainTextWriter.lines(ofChapter: id, in: book, width: width) {
      #expect(line.width <= width, "\(line.text)")
      #expect(!line.text.hasSuffix(" "))
      #expect(!line.text.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
    }
  }

  @Test(arguments: [20, 24, 40, 79, 80, 132])
  func wholeSampleFits(width: Int) async {
    for line in await PlainTextWriter.lines(of: SampleHandbook.make(), width: width) {
      #expect(line.width <= width, "\(line.text)")
    }
  }

  @Test(arguments: [20, 33, 50, 80])
  func noWordIsLost(width: Int) {
    var random = SeededRandom(seed: 7)
    for _ in 0..<200 {
      let text = Self.text(&random, longest: 40)
      let page = Page(
        id: RecordID(.page, "colofon"), file: "", title: "X",
        blocks: [SampleHandbook.block(.paragraph([.text(text)]))],
        footnotes: [])
      var book = Handbook(metadata: Metadata(title: "T", identifier: "urn:x"))
      book.colophon = page
      let lines = PlainTextWriter.lines(ofRecord: page.id, in: book, width: width).dropFirst(4)
      // A word that is wider than a line is broken without a mark, so compare without spaces.
      let shown = lines.map(\.text).joined().unicodeScalars.filter { $0 != " " }
      let wanted =
        text.replacing("\u{1B}", with: "<U+001B>").replacing("\u{202E}", with: "<U+202E>")
        .unicodeScalars.filter { $0 != " " }
      #expect(String(shown) == String(wanted))
    }
  }

  private static func book(_ random: inout SeededRandom) -> Handbook {
    var chapter = Chapter(
      id: RecordID(.chapter, "een"), file: "een.md", title: text(&random, longest: 12), number: 12)
    for index in 1...12 {
      chapter.blocks.append(
        Block(
          content(&random, depth: 0), range: SampleHandbook.range,
          number: BlockNumber(chapter: 12, block: index)))
    }
    var book = Handbook(metadata: Metadata(title: "T", identifier: "urn:x"))
    book.chapters = [chapter]
    return book
  }

  private static func content(_ random: inout SeededRandom, depth: Int) -> BlockContent {
    let choice = depth > 5 ? 0 : Int.random(in: 0...8, using: &random)
    switch choice {
    case 1:
      let start = Bool.random(using: &random) ? Int.random(in: 1...120, using: &random) : nil
      return .list(
        List(
          start: start, isTight: Bool.random(using: &random),
          items: (0..<3).map { _ in List.Item(blocks: blocks(&random, depth: depth)) }))
    case 2: return .quote(blocks(&random, depth: depth))
    case 3:
      return .callout(
        Callout(
          kind: .evidence, title: [.text(text(&random, longest: 6))], blocks: blocks(&random, depth: depth)))
    case 4:
      let columns = Int.random(in: 1...5, using: &random)
      let rows = (0...3).map { _ in (0..<columns).map { _ in [Inline.text(text(&random, longest: 5))] } }
      return .table(Table(alignments: [.right, .center], head: rows[0], rows: Array(rows.dropFirst())))
    case 5: return .code(CodeBlock(language: nil, text: text(&random, longest: 9) + "\n\n  x\n"))
    case 6:
      return .heading(
        Heading(level: 2, id: "k", content: [.text(text(&random, longest: 9))], number: "12.B"))
    case 7: return .thematicBreak
    default:
      return .paragraph([
        .text(text(&random, longest: 30)), .emphasis([.text(text(&random, longest: 3))]), .lineBreak,
        .link(
          Link(
            content: [.strong([.text(text(&random, longest: 3))])],
            target: .external(words[10]), range: SampleHandbook.range)),
      ])
    }
  }

  private static func blocks(_ random: inout SeededRandom, depth: Int) -> [Block] {
    (0..<2).map { _ in SampleHandbook.block(content(&random, depth: depth + 1)) }
  }

  private static func text(_ random: inout SeededRandom, longest: Int) -> String {
    (0..<Int.random(in: 1...longest, using: &random))
      .map { _ in words[Int.random(in: 0..<words.count, using: &random)] }.joined(separator: " ")
  }
}

import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

/// A table as a grid, as a grid with cells of several lines, and as records.
struct TableLayoutTests {
  private static let table = Table(
    alignments: [.left, .center, .right],
    head: [[.text("Fase")], [.text("Wie doet mee")], [.text("Aantal")]],
    rows: [
      [[.text("rust")], [.text("wijkteam")], [.text("12")]],
      [[.text("onderhuidse spanning")], [.text("burgemeester, politie en het wijkteam")], []],
      [[.text("herstel")]],
    ])

  @Test(arguments: [80, 61, 60, 50, 40, 38, 37, 36, 34, 24, 20])
  func atWidth(width: Int) {
    expectGolden(Self.lines(Self.table, width: width), "tabel-\(width).txt")
  }

  @Test func withoutHeadOrRows() {
    let headless = Table(alignments: [], head: [[], []], rows: [[[.text("a")], [.text("b")]]])
    #expect(Self.lines(headless, width: 40) == "a │ b\n")
    let rowless = Table(alignments: [], head: [[.text("Kop")]], rows: [])
    #expect(Self.lines(rowless, width: 40) == "Kop\n───\n")
    #expect(Self.lines(Table(alignments: [], head: [], rows: []), width: 40) == "")
  }

  private static func lines(_ table: Table, width: Int) -> String {
    var book = Handbook(metadata: Metadata(title: "T", identifier: "urn:x"))
    let page = Page(
      id: RecordID(.page, "colofon"), file: "", title: "X", blocks: [SampleHandbook.block(.table(table))],
      footnotes: [])
    book.colophon = page
    let lines = PlainTextWriter.lines(ofRecord: page.id, in: book, width: width).dropFirst(4)
    return lines.map { $0.text + "\n" }.joined()
  }
}

import HandboekAccessibility
import HandboekDocument
import HandboekTestSupport
import Testing

/// Each machine check, broken once: the claim falls with it.
@Suite struct MachineCheckTests {
  private func expectFault(_ message: String, phrase: String, _ handbook: Handbook, file: String? = nil) {
    let report = AccessibilityReport(handbook)
    #expect(report.faults.map(\.message) == [message])
    #expect(file == nil || report.faults.first?.file == file)
    #expect(report.claim == nil)
    #expect(report.judgement.contains(phrase), "\(report.judgement)")
    #expect(report.judgement.contains("verklaart het boek niet"))
  }

  @Test func theSampleHasNoFaults() throws {
    let report = AccessibilityReport(SampleHandbook.makeCertified())
    #expect(report.faults.isEmpty)
    #expect(try #require(report.claim).review == SampleHandbook.review())
  }

  @Test func everyPictureIsDescribed() {
    expectFault(
      "deze afbeelding heeft geen beschrijving", phrase: "1 beeld zonder beschrijving",
      SampleBook.certified { $0.image.alternative = " " }, file: "hoofdstukken/01-een.md")
  }

  @Test func decorationNeedsNoDescription() {
    let book = SampleBook.certified {
      $0.image.alternative = ""
      $0.image.isDecorative = true
    }
    #expect(AccessibilityReport(book).claim != nil)
  }

  @Test(arguments: [
    (Asset.MediaType.gif, "GIF89a NETSCAPE2.0"), (.png, "....acTL"), (.webp, "RIFF....WEBPVP8XANIM"),
    (.svg, "<svg><animate/></svg>"), (.svg, "<svg><style>@keyframes a {}</style></svg>"),
  ])
  func nothingMoves(_ type: Asset.MediaType, _ bytes: String) {
    var book = SampleHandbook.makeCertified()
    book.assets[0] = Asset(path: "beelden/a", mediaType: type, bytes: Array(bytes.utf8))
    expectFault(
      "deze afbeelding kan bewegen", phrase: "1 beeld dat kan bewegen", book, file: "beelden/a")
    #expect(AccessibilityReport(book).hazards == ["unknown"])
  }

  @Test func noDrawingHasAScript() {
    var book = SampleHandbook.makeCertified()
    book.assets[0].bytes = Array("<svg><script/></svg>".utf8)
    expectFault("in deze tekening zit een script", phrase: "1 tekening met een script", book)
  }

  @Test func headingsSkipNoLevel() {
    let heading = Heading(level: 4, id: "diep", content: [.text("Diep")])
    expectFault(
      "de kop ‘Diep’ slaat een niveau over", phrase: "1 kop die een niveau overslaat",
      SampleBook.certified(with: [.heading(heading)]))
  }

  @Test func headingsHaveWords() {
    expectFault(
      "deze kop is leeg", phrase: "1 kop zonder woorden",
      SampleBook.certified(with: [.heading(Heading(level: 2, id: "leeg", content: [.text(" ")]))]))
    var book = SampleHandbook.makeCertified()
    book.chapters[1].title = ""
    expectFault("dit heeft geen titel", phrase: "1 kop zonder woorden", book)
  }

  @Test func columnsHaveHeads() {
    let cells: [Table.Cell] = [[.text("a")], [.text("b")]]
    let table = Table(alignments: [.none, .none], head: [[.text("Naam")], []], rows: [cells])
    expectFault(
      "in deze tabel mist een kolom haar kop", phrase: "1 tabel waarin een kop mist",
      SampleBook.certified(with: [.table(table)]))
    let corner = Table(alignments: [.none, .none], head: [[], [.text("Aantal")]], rows: [cells])
    #expect(AccessibilityReport(SampleBook.certified(with: [.table(corner)])).claim != nil)
  }

  @Test func linksSayWhereTheyLead() {
    expectFault(
      "‘Klik hier!’ zegt niet waar de link heen gaat", phrase: "1 link die niet zegt waar hij heen gaat",
      SampleBook.certified(with: [SampleBook.link("Klik hier!")]))
    expectFault(
      "deze link heeft geen tekst", phrase: "1 link die niet zegt waar hij heen gaat",
      SampleBook.certified(with: [SampleBook.link("")]))
  }

  @Test func theBookHasATitle() {
    var book = SampleHandbook.makeCertified()
    book.metadata.title = " "
    expectFault("het boek heeft geen titel", phrase: "geen titel", book)
  }

  @Test func seesNotesAndEveryRecord() {
    let heading = SampleHandbook.block(.heading(Heading(level: 2, id: "leeg", content: [])))
    var book = SampleHandbook.makeCertified()
    book.chapters[0].footnotes[0].blocks.append(heading)
    book.publications[0].analysis.append(heading)
    book.colophon?.blocks.append(heading)
    let report = AccessibilityReport(book)
    #expect(
      report.faults.map(\.file) == [
        "hoofdstukken/01-een.md", "publicaties/voorbeeld-2019.md", "colofon.md",
      ])
    #expect(report.judgement.contains("3 koppen zonder woorden"))
  }
}

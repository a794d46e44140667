import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

struct PlainTextGoldenTests {
  @Test(arguments: [80, 40, 24])
  func wholeBook(width: Int) async {
    let bytes = await PlainTextWriter.write(SampleHandbook.make(), width: width)
    expectGolden(bytes, "boek-\(width).txt")
  }

  @Test(arguments: [("kleur", ANSIRenderer.Appearance.color), ("zwart-wit", .monochrome)])
  func terminal(name: String, appearance: ANSIRenderer.Appearance) async {
    let lines = await PlainTextWriter.lines(of: SampleHandbook.make(), width: 60)
    expectGolden(ANSIRenderer(appearance).render(lines), "boek-60-\(name).ansi")
  }

  @Test(arguments: [
    ("passage", TextPlace.block(BlockNumber(chapter: 1, block: 1))),
    ("sectie", .section(chapter: SampleHandbook.chapterPlace.record, heading: "stappen")),
    ("publicatie", .record(SampleHandbook.publicationPlace.record)),
    ("aanbod", .record(SampleHandbook.offerPlace.record)),
  ])
  func place(name: String, place: TextPlace) {
    let lines = PlainTextWriter.lines(for: place, in: SampleHandbook.make(), width: 60)
    expectGolden(ANSIRenderer(.plain).render(lines), "\(name)-60.txt")
  }

  @Test func styledLinesSayWhatTheFileSays() async {
    let book = SampleHandbook.make()
    let file = await PlainTextWriter.write(book, width: 72)
    let lines = await PlainTextWriter.lines(of: book, width: 72)
    #expect(ANSIRenderer(.plain).render(lines) == file)
  }

  @Test func sameBookGivesSameBytes() async {
    let first = await PlainTextWriter.write(SampleHandbook.make())
    let second = await PlainTextWriter.write(SampleHandbook.make())
    #expect(first == second)
  }
}

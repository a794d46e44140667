import HandboekTerminal
import HandboekTestSupport
import Testing

struct ReadingRecordTests {
  private static func sample() -> ReadingRecord {
    var record = ReadingRecord(title: "Klein\thandboek", identifier: "urn:test:klein")
    let place = Locator(
      document: "h01.xhtml", element: "p1-3", offset: 45, before: "woord 4", after: "woord 5 woord 6")
    record.place = place
    record.bookmarks = [Bookmark(name: "hier\nverder", place: place)]
    record.theme = .dark
    record.columns = .one
    return record
  }

  @Test func textToReadAndCompare() {
    #expect(
      Self.sample().text == """
        # handboek lees, versie 1
        titel\tKlein    handboek
        kenmerk\turn:test:klein
        thema\tdonker
        kolommen\teen
        plaats\th01.xhtml\tp1-3\t45\twoord 4\twoord 5 woord 6
        bladwijzer\thier verder\th01.xhtml\tp1-3\t45\twoord 4\twoord 5 woord 6

        """)
  }

  @Test func roundTrip() {
    let once = ReadingRecord(text: Self.sample().text)
    #expect(once.place == Self.sample().place)
    #expect(once.theme == .dark)
    #expect(ReadingRecord(text: once.text) == once)
  }

  @Test func damagedTextIsPassedOver() {
    let record = ReadingRecord(
      text:
        "plaats\tx\ny\nplaats\ta\tb\t-1\tc\td\nbladwijzer\tnaam\tdoc\tel\t99999999999999999999\tv\tn\nthema\tpaars\n\u{1B}[2J\n"
    )
    #expect(record == ReadingRecord(title: "", identifier: ""))
    var random = SeededRandom(seed: 3)
    for _ in 0..<200 {
      var bytes = Array(Self.sample().text.utf8)
      for _ in 0..<8 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      let read = ReadingRecord(text: String(decoding: bytes, as: UTF8.self))
      #expect(!read.text.unicodeScalars.contains { $0.value == 0x1B })
    }
  }
}

import HandboekDocument
import HandboekTerminal
import HandboekTestSupport
import Testing

struct LinearReaderTests {
  @Test func transcript() {
    var reader = LinearReader(TestBook.sample(), width: 60)
    var text = reader.begin()
    for line in [
      "2", "", "2", "t", "n 1", "4", "z driehoek", "3", "b", "bl", "1", "g 2.2", "v", "w", "g nergens", "99",
      "x", "?", "i", "s",
    ] {
      let answer = reader.answer(line)
      text += "\(LinearReader.mark)\(line)\n\(answer.text)"
      #expect(answer.isEnd == (line == "s"))
    }
    #expect(!text.contains { "─│┌└═┼".contains($0) })
    expectGolden(text, "lineair.txt")
  }

  /// Enter alone reads the whole book, each word once.
  @Test func readsEverythingOnce() {
    var reader = LinearReader(TestBook.sample(), width: 60)
    _ = reader.begin()
    var text = ""
    for _ in 0..<100 {
      let answer = reader.answer("").text
      if answer.hasPrefix("Einde van het boek") { break }
      text += answer
    }
    let words = text.split(whereSeparator: { $0.isWhitespace || $0 == "." })
    for number in [57, 120, 200, 349, 400, 459] {
      #expect(words.count { $0 == "\(number)" } == 1, "\(number)")
    }
  }

  @Test func beginsWhereReadingEnded() {
    var reader = LinearReader(TestBook.sample(), width: 60)
    _ = reader.begin()
    _ = reader.answer("3")
    _ = reader.answer("b handelen")
    var later = LinearReader(TestBook.sample(), width: 40, record: ReadingRecord(text: reader.record().text))
    #expect(later.begin().contains("Handelen"))
    #expect(later.answer("bl").text.contains("1. handelen"))
  }
}

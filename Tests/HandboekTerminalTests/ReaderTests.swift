import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

@testable import HandboekTerminal

struct ReaderTests {
  private func reader(
    _ columns: Int = 80, _ rows: Int = 24, at chapter: Int? = 1, book: TestBook = .sample(),
    record: ReadingRecord? = nil
  ) -> Reader {
    let start = chapter.map { BookPlace(BookTarget(document: $0)) }
    return Reader(book, columns: columns, rows: rows, record: record, start: start)
  }

  // MARK: Moving

  @Test func pagesThroughTheWholeBookAndBack() {
    var reader = reader(80, 12, at: nil)
    var seen: [String] = []
    for _ in 0..<60 {
      seen += reader.body
      reader.press(.character(" "))
    }
    #expect(reader.here.document == 3)
    #expect(reader.message == "u bent aan het eind van het boek")
    let text = seen.joined(separator: " ")
    for word in ["gaat over onrust", "woord 300", "woord 459", "Het overleg van"] {
      #expect(text.contains(word))
    }
    for _ in 0..<60 { reader.press(.character("b")) }
    #expect(reader.here == Location(document: 0))
    #expect(reader.message == "u bent aan het begin van het boek")
  }

  @Test func linesAndDocuments() {
    var reader = reader()
    reader.press(.down, .character("j"))
    #expect(reader.top == 2)
    reader.press(.character("k"), .up, .up)
    #expect(reader.here.document == 0)
    reader.press(.right, .right)
    #expect(reader.here == Location(document: 2))
    reader.press(.character("G"))
    #expect(reader.body.contains { $0.contains("vraagt tijd") })
    reader.press(.character("g"))
    #expect(reader.top == 0)
  }

  /// Whatever the width becomes, the word at the top stays on the first line, and comes back as it was.
  @Test(arguments: [20, 33, 40, 50, 60, 100, 200])
  func resizeKeepsTheWord(width: Int) {
    var reader = reader(120, 30)
    for _ in 0..<14 {
      reader.press(.down)
      let (here, top) = (reader.here, reader.top)
      _ = reader.handle(.resize(columns: width, rows: 12))
      #expect(reader.here == here)
      let line = reader.text.lines[reader.top]
      let covers = line.spans.contains { span in
        span.origin.map { $0 <= here.offset && here.offset < $0 + max(1, span.text.utf8.count) } ?? false
      }
      #expect(covers || here.offset == 0)
      _ = reader.handle(.resize(columns: 120, rows: 30))
      #expect(reader.text.offset(ofLine: reader.top) == reader.text.offset(ofLine: top))
    }
  }

  @Test func goesToPlaces() {
    var reader = reader()
    reader.press(.character(":"))
    reader.enter("2.2")
    reader.press(.enter)
    #expect(reader.here.document == 2)
    #expect(reader.body[0].contains("Rust is geen doel"))
    reader.press(.character(":"))
    reader.enter("100%")
    reader.press(.enter)
    #expect(reader.here.document == 3)
    reader.press(.backspace)
    #expect(reader.here.document == 2)
    reader.press(.character(":"))
    reader.enter("9.9")
    reader.press(.enter)
    #expect(reader.message?.hasPrefix("geen plaats met de naam ‘9.9’ gevonden") == true)
  }

  // MARK: Links

  @Test func termAsWindowThenThere() {
    var reader = reader()
    reader.press(.tab)
    #expect(reader.message == "naar: Begrippen")
    reader.press(.enter)
    #expect(reader.popup?.title == "Begrippen")
    #expect(reader.screen.text.contains("Het overleg van burgemeester"))
    reader.press(.escape)
    #expect(reader.popup == nil)
    #expect(reader.here.document == 1)
    reader.press(.enter, .enter)
    #expect(reader.here.document == 3)
    #expect(reader.body[0].contains("driehoek"))
    reader.press(.backspace)
    #expect(reader.here == Location(document: 1))
  }

  @Test func chapterAtOnceAndBack() {
    var reader = reader()
    reader.press(.tab, .tab, .enter)
    #expect(reader.popup == nil)
    #expect(reader.here == Location(document: 2))
    reader.press(.backspace)
    #expect(reader.here == Location(document: 1))
    reader.press(.backspace)
    #expect(reader.here.document == 0)
    reader.press(.backspace)
    #expect(reader.message == "er is geen plaats om naar terug te gaan")
  }

  @Test func noteAndAddress() {
    var reader = reader()
    reader.press(.tab, .tab, .tab, .enter)
    #expect(reader.popup?.title == "Noot 1")
    #expect(reader.screen.text.contains("Zie de wet."))
    reader.press(.enter)
    #expect(reader.body.contains { $0.contains("[1] Zie de wet.") })
    reader.press(.backspace, .character("g"), .tab, .tab, .tab, .tab)
    #expect(reader.message == "buiten het boek: https://example.org/a b")
    #expect(reader.screen.addresses == ["https://example.org/a b"])
    reader.press(.enter)
    #expect(reader.popup?.title == "Adres buiten het boek")
  }

  @Test func linkInsideAWindow() {
    var book = TestBook.sample()
    let link = TestBook.paragraph(TestBook.link("onrust", to: "begrippen.xhtml", "begrip-onrust"))
    book.opened[1].blocks.insert(link, at: 1)
    var reader = reader(book: book)
    reader.press(.tab, .enter, .tab, .enter)
    #expect(reader.screen.text.contains("Het overleg van"))
    reader.press(.enter)
    #expect(reader.here.document == 3)
  }

  @Test func brokenLinkSaysSo() {
    var book = TestBook.sample()
    book.opened[1].blocks.insert(TestBook.paragraph(TestBook.link("weg", to: "weg.xhtml", nil)), at: 1)
    var reader = reader(book: book)
    reader.press(.tab, .enter)
    #expect(reader.message == "deze verwijzing leidt nergens heen")
  }

  // MARK: Bookmarks

  @Test func bookmarkSurvivesWidthAndRebuild() {
    var reader = reader(40, 12)
    for _ in 0..<9 { reader.press(.down) }
    let word = reader.body[0]
    reader.press(.character("m"))
    reader.enter("hier")
    #expect(reader.press(.enter) == [.save])
    let record = ReadingRecord(text: reader.record().text)
    #expect(record.bookmarks.map(\.name) == ["hier"])

    // The book was made anew: other file names, other ids, text put in before it.
    var rebuilt = TestBook.sample()
    rebuilt.opened[1].blocks.insert(TestBook.text("Een nieuwe alinea met woord 1 vooraan."), at: 1)
    rebuilt.opened[1].anchors = []
    rebuilt.documents[1].id = RecordID(.chapter, "anders.xhtml")
    var later = self.reader(120, 30, at: nil, book: rebuilt, record: record)
    later.press(.character("'"), .enter)
    #expect(later.here.document == 1)
    let first = word.split(separator: " ").suffix(4).joined(separator: " ")
    #expect(later.body[0].contains(first), "\(later.body[0]) tegen \(word)")
    #expect(later.message == nil)
  }

  @Test func bookmarkWhoseWordsAreGone() {
    var reader = reader()
    reader.press(.down, .down, .down, .down, .character("m"), .enter)
    var record = reader.record()
    record.bookmarks[0].place.after = "deze woorden staan nergens"
    var later = self.reader(record: record)
    later.press(.character("'"), .enter)
    #expect(later.message == "de tekst is veranderd; dit is er het dichtst bij")
    #expect(later.press(.character("'"), .character("'")) == [.save])
    #expect(later.bookmarks.isEmpty)
  }

  @Test func opensWhereReadingEnded() {
    var reader = reader(60, 14)
    for _ in 0..<3 { reader.press(.character(" ")) }
    let (here, first) = (reader.here, reader.body[0])
    let record = reader.record()
    let later = self.reader(60, 14, at: nil, record: record)
    #expect(later.here == here)
    #expect(later.body[0] == first)
  }

  // MARK: Help and modes

  @Test(arguments: [(80, 24), (120, 40), (44, 20), (20, 10)])
  func helpFits(columns: Int, rows: Int) {
    var reader = reader(columns, rows)
    reader.press(.character("h"))
    var text = ""
    var pages = 0
    while reader.help != nil, pages < 40 {
      text += reader.screen.text
      reader.press(.character(" "))
      pages += 1
    }
    #expect(pages <= (columns >= 80 ? 1 : 12))
    if columns >= 44 {
      for action in Action.allCases where action != .catalogue { #expect(text.contains(action.meaning)) }
    }
  }

  @Test func themesAndColumns() {
    var reader = reader(170, 30)
    #expect(reader.frame.columnCount == 2)
    reader.press(.character("c"))
    #expect(reader.frame.columnCount == 1)
    reader.press(.character("T"))
    #expect(reader.message == "kleuren: licht")
    #expect(reader.record().theme == .light)
    #expect(reader.press(.character("M")) == [.setMouse(true)])
    #expect(reader.press(.control("z")) == [.suspend])
    #expect(reader.press(.character("q")) == [.quit])
  }

  @Test func mouse() {
    var reader = reader()
    _ = reader.handle(.input(.mouse(MouseEvent(.wheelDown, column: 0, row: 0))))
    #expect(reader.top == 0)
    reader.press(.character("M"))
    _ = reader.handle(.input(.mouse(MouseEvent(.wheelDown, column: 0, row: 0))))
    #expect(reader.top == 3)
    reader.press(.character("g"))
    let row =
      reader.screen.text.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("driehoek") } ?? 0
    _ = reader.handle(.input(.mouse(MouseEvent(.press, column: 13, row: row))))
    #expect(reader.popup?.title == "Begrippen")
  }

  @Test func unknownKeySaysWhatToDo() {
    var reader = reader()
    reader.press(.character("x"))
    #expect(reader.message == "‘x’ doet hier niets; h toont wat wel kan")
  }

  // MARK: Robustness

  /// Any keys at any size: the reader holds, and every row is as wide as the screen.
  @Test(arguments: 0..<6)
  func anyKeys(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let keys: [Key] = [
      .tab, .backTab, .enter, .escape, .backspace, .up, .down, .left, .right, .pageDown, .pageUp, .home, .end,
      .character(" "), .character("/"), .character("?"), .character("n"), .character("N"), .character("r"),
      .character("t"), .character("m"), .character("'"), .character(":"), .character("h"), .character("c"),
      .character("T"), .character("o"), .character("1"), .character("a"), .control("l"), .control("u"),
      .character("\u{202E}"), .character("漢"),
    ]
    var reader = reader(80, 24, at: nil)
    for step in 0..<400 {
      if Int.random(in: 0..<12, using: &random) == 0 {
        let (columns, rows) = (
          Int.random(in: 1...180, using: &random), Int.random(in: 1...50, using: &random)
        )
        _ = reader.handle(.resize(columns: columns, rows: rows))
      }
      reader.press(keys[Int.random(in: 0..<keys.count, using: &random)])
      if step % 5 == 0 { _ = reader.handle(.idle) }
      if step % 8 == 0 { check(reader.screen) }
    }
  }

  private func check(_ screen: Screen) {
    #expect(screen.cells.count == screen.columns * screen.rows)
    let bytes = ScreenWriter().bytes(from: nil, to: screen)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x1B || $0 == 0x7F })
  }

  @Test func emptyBook() {
    var reader = reader(40, 10, at: nil, book: TestBook())
    reader.press(
      .character(" "), .character("t"), .enter, .escape, .tab, .character("/"), .character("x"), .enter)
    reader.finish()
    reader.press(.character("r"))
    reader.finish()
    #expect(reader.message == "‘x’ staat niet in dit boek")
    _ = reader.record()
  }
}

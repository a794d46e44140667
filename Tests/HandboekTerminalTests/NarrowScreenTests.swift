import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekTerminal

/// Nothing that a person needs is cut off on a small screen.
struct NarrowScreenTests {
  private static func reader(_ columns: Int, _ rows: Int) -> Reader {
    Reader(TestBook.sample(), columns: columns, rows: rows, start: BookPlace(BookTarget(document: 1)))
  }

  /// Each word on the screen, in order.
  private static func words(_ reader: Reader) -> [Substring] { words(of: reader.screen.text) }

  private static func words(of text: String) -> [Substring] { text.split { " │┌┐└┘─›\n".contains($0) } }

  /// A window shows whole lines at every width for which text is laid out.
  @Test(arguments: [20, 21, 23, 24, 40, 80])
  func windowShowsWholeLines(columns: Int) {
    var reader = Self.reader(columns, 30)
    reader.press(.tab, .enter)
    let seen = Self.words(reader)
    for word in "Het overleg van burgemeester, officier van justitie en politie.".split(separator: " ") {
      #expect(seen.contains(word), "\(word)")
    }
  }

  /// That there is more below shows on screens of forty columns and of twenty.
  @Test(arguments: [(20, "/"), (40, "sluit")])
  func windowTellsThatThereIsMore(columns: Int, hint: String) {
    var reader = Self.reader(columns, 6)
    reader.press(.tab, .enter)
    let bottom = reader.body.last ?? ""
    #expect(bottom.contains("/"))
    #expect(bottom.contains(hint))
    #expect(!bottom.contains("…"))
  }

  /// Every window, list and question can be drawn however small the screen.
  ///
  /// The fuzz driver found a window that could not.
  @Test func anySizeIsDrawn() {
    var settings = ReaderSettings()
    settings.hasCatalogue = true
    let states: [[Key]] = [
      [.tab, .enter], [.character("h")], [.character("t")], [.character("a")], [.character(":")],
      [.character("/"), .character("w"), .enter, .character("r")],
      [.character("m"), .enter, .character("'")],
    ]
    for keys in states {
      var reader = Reader(
        TestBook.sample(), columns: 80, rows: 24, settings: settings,
        start: BookPlace(BookTarget(document: 1)))
      for key in keys { reader.press(key) }
      for columns in 1..<30 {
        for rows in 1..<8 {
          _ = reader.handle(.resize(columns: columns, rows: rows))
          #expect(reader.screen.rows == rows)
        }
      }
    }
  }

  @Test(arguments: [20, 30, 40, 80])
  func helpIsWhole(columns: Int) {
    var reader = Self.reader(columns, 12)
    var seen = ""
    reader.press(.character("h"))
    let first = reader.screen.text
    #expect(first.contains("spatie: meer"))
    var last = first
    while reader.help != nil {
      last = reader.screen.text
      seen += Self.words(of: reader.body.joined(separator: " ")).joined(separator: " ") + " "
      reader.press(.character("j"))
    }
    #expect(!seen.contains("…"))
    for action in Action.allCases where action != .catalogue {
      for word in action.meaning.split(separator: " ") { #expect(seen.contains(word)) }
    }
    #expect(!last.contains("meer"))
  }

  /// What is typed to filter a list is seen, and its end when it is long.
  @Test func filterIsSeen() {
    var settings = ReaderSettings()
    settings.hasCatalogue = true
    var reader = Reader(TestBook.sample(), columns: 20, rows: 10, settings: settings)
    reader.press(.character("a"))
    _ = reader.handle(.catalogue([CatalogueEntry(title: "Raadsavond", facts: "training", anchor: "a")]))
    reader.enter("raad")
    #expect(reader.screen.text.contains("Filter: raad"))
    reader.enter("savondtraining")
    #expect(reader.screen.text.contains("training\n"))
  }

  @Test(arguments: [20, 40, 80])
  func messagesAreWhole(columns: Int) {
    var reader = Self.reader(columns, 12)
    reader.press(.character(":"))
    reader.enter("99.99")
    reader.press(.enter)
    let message = reader.message ?? ""
    #expect(Self.words(reader).joined(separator: " ").contains(message))
    // It goes with the next key, and the text under it is back.
    reader.press(.escape)
    #expect(reader.message == nil)
    #expect(reader.screen == Self.reader(columns, 12).screen)
  }

  @Test func linesOfWords() {
    #expect(TextCut.tail("abcdef", of: 3) == "def")
  }
}

import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekTerminal

struct ScreenTests {
  private static func reader(_ columns: Int, _ rows: Int, _ chapter: Int = 1) -> Reader {
    Reader(
      TestBook.sample(), columns: columns, rows: rows, start: BookPlace(BookTarget(document: chapter)))
  }

  @Test func golden() {
    var text = ""
    func add(_ title: String, _ reader: Reader) {
      let screen = reader.screen
      text += "== \(title), \(screen.columns) × \(screen.rows)\n\(screen.markedText)"
    }
    var reader = Self.reader(80, 24)
    add("een hoofdstuk", reader)
    reader.press(.tab)
    add("een gekozen verwijzing", reader)
    reader.press(.enter)
    add("een venster", reader)
    reader.press(.escape, .character("t"))
    add("inhoud over de tekst", reader)
    reader.press(.escape, .character("/"))
    reader.enter("woord 5")
    add("zoeken", reader)
    reader.press(.enter, .character("r"))
    reader.finish()
    add("treffers", reader)
    reader.press(.escape, .character("h"))
    add("hulp", reader)
    reader = Self.reader(110, 16)
    reader.press(.character("t"))
    add("inhoud naast de tekst", reader)
    reader = Self.reader(170, 14)
    reader.press(.down)
    add("twee kolommen", reader)
    add("smal", Self.reader(36, 14))
    reader = Self.reader(24, 7)
    reader.press(.character(" "))
    add("heel smal", reader)
    add("begrippen", Self.reader(60, 16, 3))
    expectGolden(text, "schermen.txt")
  }

  @Test func onlyChangedRowsAreWritten() {
    var reader = Self.reader(80, 24)
    let writer = ScreenWriter()
    let first = reader.screen
    #expect(writer.bytes(from: first, to: first) == Array("\u{1B}[?25l".utf8))
    reader.press(.tab)
    let bytes = writer.bytes(from: first, to: reader.screen)
    let rows = String(decoding: bytes, as: UTF8.self).components(of: ";1H")
    // The row of the link and the line at the bottom.
    #expect(rows == 2)
  }

  @Test func linksAreBalancedAndHarmless() {
    let bytes = ScreenWriter().bytes(from: nil, to: Self.reader(80, 24).screen)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\u{1B}]8;id=h1;https://example.org/a%20b\u{1B}\\"))
    #expect(text.components(of: "\u{1B}]8;id=") == text.components(of: "\u{1B}]8;;\u{1B}\\"))
    #expect(
      !String(
        decoding: ScreenWriter(hasLinks: false).bytes(from: nil, to: Self.reader(80, 24).screen),
        as: UTF8.self
      ).contains("]8;"))
  }

  @Test(arguments: [
    ("https://a.nl/é\u{1B}\u{7}\n", "https://a.nl/%C3%A9%1B%07%0A"), ("HTTPS://A", "HTTPS://A"),
    ("javascript:alert(1)", nil), ("file:///etc/passwd", nil), ("mailto:a@b.nl", "mailto:a@b.nl"),
  ])
  func addresses(address: String, encoded: String?) {
    #expect(HyperlinkSequence.encoded(address).map { String(decoding: $0, as: UTF8.self) } == encoded)
  }

  /// Nothing a book says reaches the terminal as a command, in its text, titles, names and addresses.
  @Test func hostileBook() {
    let evil = "\u{1B}[2J\u{9B}31m\u{1B}]0;x\u{7}\u{202E}\u{0}\u{7F}\u{85}"
    var book = TestBook()
    book.details.title = evil
    var document = BookDocument(title: evil, number: 1)
    document.blocks = [
      TestBook.heading(1, evil, evil), TestBook.text(evil),
      TestBook.paragraph(TestBook.link(evil, to: "https://a/" + evil)),
      TestBook.block(.code(CodeBlock(language: nil, text: evil))), TestBook.paragraph(TestBook.note(1)),
      TestBook.block(.table(Table(alignments: [], head: [[.text(evil)]], rows: [[[.text(evil)]]]))),
    ]
    document.footnotes = [
      Footnote(number: 1, blocks: [TestBook.text(evil)], referenceCount: 1, range: .start)
    ]
    document.pageStarts = [.init(label: evil, block: 0)]
    book.add(evil, document)
    var reader = Reader(book, columns: 80, rows: 30)
    let writer = ScreenWriter()
    for key: Key in [
      .tab, .enter, .escape, .tab, .enter, .escape, .character("t"), .escape, .character("m"), .enter,
      .character("'"),
    ] {
      reader.press(key)
      let bytes = writer.bytes(from: nil, to: reader.screen)
      #expect(Self.foreign(bytes).isEmpty)
    }
    #expect(!reader.record().text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" })
  }

  /// What is left of the bytes when the sequences of the writer are taken out: controls of another.
  private static func foreign(_ bytes: [UInt8]) -> [UInt32] {
    var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)[...]
    var found: [UInt32] = []
    while let scalar = scalars.popFirst() {
      if scalar.value == 0x1B {
        switch scalars.popFirst() {
        case "[":
          let body = scalars.prefix { "?;0123456789".unicodeScalars.contains($0) }
          scalars = scalars.dropFirst(body.count)
          if let last = scalars.popFirst(), !"HmJhl".unicodeScalars.contains(last) {
            found.append(last.value)
          }
        case "]":
          let body = scalars.prefix { $0.value >= 0x20 && $0.value < 0x7F }
          scalars = scalars.dropFirst(body.count)
          if !body.starts(with: "8;".unicodeScalars) || scalars.popFirst()?.value != 0x1B
            || scalars.popFirst() != "\\"
          {
            found.append(0x5D)
          }
        default: found.append(0x1B)
        }
      } else if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || scalar.value == 0x202E {
        found.append(scalar.value)
      }
    }
    return found
  }

  @Test func wideCharactersNeverHang() {
    var screen = Screen(columns: 6, rows: 1)
    screen.put("漢字漢", row: 0, column: 0)
    screen.put("a", row: 0, column: 1)
    #expect(screen.text == " a字漢\n")
    screen.put("語", row: 0, column: 3)
    #expect(screen.text == " a 語\n" || screen.text == " a 語 \n")
    #expect(screen.put("語", row: 0, column: 5) == 5)
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

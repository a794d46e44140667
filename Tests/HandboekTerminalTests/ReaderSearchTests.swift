import HandboekDocument
import Testing

@testable import HandboekTerminal

struct ReaderSearchTests {
  private func reader(_ columns: Int = 80, _ rows: Int = 24) -> Reader {
    Reader(TestBook.sample(), columns: columns, rows: rows, start: BookPlace(BookTarget(document: 1)))
  }

  /// Text is found across line ends, hyphens, inline marks, accents, capitals and curly quotes.
  @Test(arguments: [
    (30, "woord 57 woord 58 woord 59 woord 60"), (22, "buurtverbinders"), (80, "DRIEHÓEK komt"),
    (26, "officier"), (80, "samenhang vraagt tijd"), (80, "spreek de sleutelpersonen"),
  ])
  func finds(width: Int, phrase: String) {
    var reader = reader(width)
    reader.press(.character("/"))
    reader.enter(phrase)
    reader.press(.enter)
    reader.finish()
    #expect(reader.search?.current != nil, "\(reader.message ?? "")")
    #expect(reader.screen.markedText.contains("⟪⟪"))
  }

  @Test func incrementalAndBack() {
    var reader = reader()
    reader.press(.character("/"))
    reader.enter("woord 2")
    let early = reader.here
    reader.enter("70")
    #expect(reader.here.offset > early.offset)
    #expect(reader.screen.markedText.contains("⟪⟪woord 270⟫⟫"))
    reader.press(.backspace, .backspace)
    #expect(reader.here == early)
    reader.press(.escape)
    #expect(reader.here == Location(document: 1))
    #expect(reader.search == nil)
  }

  @Test func nextAndPreviousThroughTheBook() {
    var reader = reader()
    reader.press(.character("/"))
    reader.enter("onrust")
    reader.press(.enter)
    #expect(reader.message == "treffer 1 van 1 in dit hoofdstuk; r toont alle")
    reader.press(.character("n"))
    reader.finish()
    #expect(reader.here.document == 3)
    reader.press(.character("n"))
    reader.finish()
    #expect(reader.here.document == 0)
    #expect(reader.message?.hasSuffix("(vooraan verder)") == true)
    reader.press(.character("N"))
    reader.finish()
    #expect(reader.here.document == 3)
    reader.press(.backspace)
    #expect(reader.here.document == 0)
  }

  @Test func everyHitOnce() {
    var reader = reader(40, 12)
    reader.press(.character("/"))
    reader.enter("woord 1")
    reader.press(.enter)
    let count = reader.search?.hits.count ?? 0
    var seen: Set<Int> = []
    for _ in 0..<count {
      if let current = reader.search?.current { seen.insert(current) }
      reader.press(.character("n"))
      if reader.here.document != 1 || reader.isBusy { break }
    }
    #expect(seen.count == count)
  }

  @Test func notThere() {
    var reader = reader()
    reader.press(.character("/"))
    reader.enter("zeppelin")
    #expect(reader.message == "niet in dit hoofdstuk; enter zoekt in de rest van het boek")
    reader.press(.enter)
    reader.finish()
    #expect(reader.message == "‘zeppelin’ staat niet in dit boek")
    #expect(reader.here == Location(document: 1))
  }

  @Test func wholeBookList() {
    var reader = reader()
    reader.press(.character("r"))
    #expect(reader.message == "er is nog niets gezocht; / zoekt")
    reader.press(.character("/"))
    reader.enter("driehoek")
    reader.press(.enter, .character("r"))
    #expect(reader.message?.hasPrefix("zoekt") == true || reader.isBusy)
    reader.finish()
    #expect(reader.message == "3 treffers")
    reader.press(.down, .enter)
    #expect(reader.here.document == 3)
    #expect(reader.screen.markedText.contains("⟪⟪driehoek⟫⟫"))
    reader.press(.backspace)
    #expect(reader.here.document == 1)
  }

  @Test func emptySearchRepeats() {
    var reader = reader()
    reader.press(.character("/"))
    reader.enter("woord")
    reader.press(.enter, .character("/"), .enter)
    #expect(reader.search?.current == 1)
    reader.press(.character("?"), .enter)
    #expect(reader.search?.current == 0)
  }

  /// Ctrl-R makes the words a pattern, and back; what is wrong with one is told, and nothing is lost.
  @Test func patterns() {
    let finder = PatternFinder { typed in
      if typed.hasSuffix("[") { return .faulty("deze [ heeft geen ]") }
      // Not a regular expression, but enough to tell: digits.
      return .finds { bytes, limit in
        Array(bytes.indices.filter { (0x30...0x39).contains(bytes[$0]) }.prefix(limit).map { $0..<$0 + 1 })
      }
    }
    var reader = Reader(
      TestBook.sample(), columns: 80, rows: 24, start: BookPlace(BookTarget(document: 1)), patterns: finder)
    reader.press(.character("/"))
    #expect(reader.message == "ctrl-r zoekt een patroon")
    reader.press(.control("r"))
    #expect(reader.footer.hasPrefix(" Zoek patroon:"))
    reader.enter("[")
    #expect(reader.message == "deze [ heeft geen ]")
    #expect(reader.search == nil)
    reader.enter("0-9]")
    #expect(reader.search?.current == 0)
    reader.press(.enter, .character("n"))
    #expect(reader.search?.current == 1)
    let hit = reader.search?.hits.first ?? 0..<0
    #expect(Int(reader.text.words(hit)) != nil)
    reader.press(.character("r"))
    reader.finish()
    #expect(reader.panel?.items.contains { $0.text.contains("woord 459") } == true)
    reader.press(.escape, .character("/"), .control("r"))
    reader.enter("[")
    reader.press(.enter)
    #expect(reader.prompt == nil && reader.search == nil)
    // Back to words.
    reader.press(.character("/"), .control("r"), .control("r"))
    reader.enter("driehoek")
    #expect(reader.search?.current == 0)
    var without = self.reader()
    without.press(.character("/"), .control("r"))
    #expect(without.footer.hasPrefix(" Zoek:"))
  }

  @Test func panelFilter() {
    var reader = reader()
    reader.press(.character("t"), .character("/"))
    reader.enter("beg")
    #expect(reader.panel?.shown.count == 1)
    reader.press(.enter)
    #expect(reader.panel == nil)
    #expect(reader.here.document == 3)
  }

  /// The keys of the text move in the lists too.
  @Test func keysAreTheSameInPanels() {
    var reader = reader()
    reader.press(.character("t"), .character("g"))
    #expect(reader.panel?.chosen == 0)
    reader.press(.character("j"), .down)
    #expect(reader.panel?.chosen == 2)
    reader.press(.character("k"))
    #expect(reader.panel?.chosen == 1)
    reader.press(.character("G"))
    #expect(reader.panel?.chosen == 3)
    reader.press(.character("b"))
    #expect(reader.panel?.chosen == 0)
    reader.press(.tab, .backTab, .character(" "), .character("q"))
    #expect(reader.panel == nil)
  }

  @Test func catalogue() {
    var reader = reader()
    #expect(reader.press(.character("a")) == [])
    #expect(reader.message == "dit boek heeft geen catalogus: handboek heeft het niet gemaakt")
    reader.settings.hasCatalogue = true
    #expect(reader.press(.character("a")) == [.loadCatalogue])
    _ = reader.handle(
      .catalogue([
        CatalogueEntry(title: "Training X", facts: "training, raadslid", anchor: "begrip-driehoek"),
        CatalogueEntry(title: "Meldpunt", facts: "contactpunt", anchor: "begrip-onrust"),
      ]))
    reader.enter("contact meld")
    #expect(reader.panel?.shown == [1])
    reader.press(.enter)
    #expect(reader.popup?.title == "Begrippen")
    reader.press(.escape)
    _ = reader.handle(.catalogue(nil))
    #expect(reader.message == "de catalogus van dit boek is niet te lezen")
    _ = reader.handle(.catalogue([]))
    #expect(reader.message == "de catalogus van dit boek is leeg")
  }

  @Test func pastedTextIsOneLine() {
    var reader = reader()
    reader.press(.character("/"))
    _ = reader.handle(.input(.paste("woord 3\nq\u{1B}[31m")))
    #expect(reader.prompt?.text == "woord 3")
  }
}

import HandboekContainer
import HandboekDocument
import HandboekReading
import HandboekTestSupport
import Testing

/// Places as users name them.
struct PlaceTests {
  private static let book = try? EPUBBook(
    ContainerSource(
      CorpusBuilder.build(
        CorpusCase(
          area: "plaatsen", name: "x",
          lines: [
            "@nav",
            "+ <nav epub:type=\"page-list\"><ol><li><a href=\"twee.xhtml#doel\">34</a></li></ol></nav>",
            "@toc", "+ <li><a href=\"twee.xhtml#doel\"><span class=\"nr\">2.B</span> Het doel</a></li>",
            "@body",
            "+ <div class=\"passage\" id=\"p1-2\"><a class=\"pnr\" href=\"#p1-2\">1.2</a><p>Twaalf.</p></div>",
            "+ <dl><dt><dfn id=\"begrip-onrust\">onrust</dfn></dt><dd>Uitleg.</dd></dl>",
          ]))))

  @Test(
    arguments: [
      ("1", 0, nil), ("hoofdstuk 2", 1, nil), ("1.2", 0, "p1-2"), ("2.b", 1, "doel"), ("p. 34", 1, "doel"),
      ("bladzijde 34", 1, "doel"), ("doel", 1, "doel"), ("#doel", 1, "doel"), ("onrust", 0, "begrip-onrust"),
      ("begrippen/onrust", 0, "begrip-onrust"), ("twee.xhtml", 1, nil),
      ("EPUB/een.xhtml#alinea", 0, "alinea"),
      ("tweede", 1, nil), ("Eerste  Hoofdstuk", 0, nil), ("het doel", 1, "doel"),
    ] as [(String, Int, String?)])
  func found(_ text: String, _ document: Int, _ anchor: String?) throws {
    let book = try #require(Self.book)
    #expect(book.resolve(text) == .found(BookPlace(BookTarget(document: document, anchor: anchor))))
  }

  @Test func percentages() throws {
    let book = try #require(Self.book)
    guard case .found(let start) = book.resolve("0%"), case .found(let end) = book.resolve("100 %") else {
      Issue.record("geen plaats")
      return
    }
    #expect(start == BookPlace(BookTarget(document: 0), fraction: 0))
    #expect(end == BookPlace(BookTarget(document: 1), fraction: 1))
    #expect(book.resolve("101%") == .unknown(nearest: []))
    #expect(book.resolve("nan%") == .unknown(nearest: []))
  }

  @Test func notFound() throws {
    let book = try #require(Self.book)
    #expect(book.resolve("p. 35") == .noPage(hasPages: true))
    #expect(book.resolve("1.9") == .unknown(nearest: ["1", "1.2"]))
    #expect(book.resolve("eerste hoofdstul") == .unknown(nearest: ["eerste hoofdstuk"]))
    #expect(book.resolve("") == .unknown(nearest: []))
    #expect(book.resolve("\u{1B}[31m").message(for: "\u{1B}[31m")?.contains("\u{1B}") == false)
  }

  @Test func passagesCanBeShownAlone() throws {
    let document = try #require(Self.book).document(0)
    #expect(document.passage("begrip-onrust")?.count == 1)
    #expect(document.passage("p1-2")?.first?.number?.label == "1.2")
    #expect(document.passage("weg") == nil)
  }
}

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
            "+ <nav epub:type=\"page-list\"><ol><li><a href=\"twee.xhtml#doel\">34</a></li>",
            "+ <li><a href=\"twee.xhtml#eind\">Page 35</a></li></ol></nav>",
            "@body2", "+ <p>Nog iets.</p><p id=\"eind\">Het eind.</p>",
            "@toc", "+ <li><a href=\"twee.xhtml#doel\"><span class=\"nr\">2.B</span> Het doel</a></li>",
            "@body",
            "+ <div class=\"passage\" id=\"p1-2\"><a class=\"pnr\" href=\"#p1-2\">1.2</a><p>Twaalf.</p></div>",
            "+ <div class=\"passage\" id=\"p1-3\"><table><caption><span class=\"nr\">Tabel 1.3.</span> Fasen</caption>",
            "+ <tr><th>Fase</th><th>Dagen</th></tr><tr><td>rust</td><td>3</td></tr></table></div>",
            "+ <figure id=\"beeld\"><img src=\"beeld.png\" alt=\"Plein\"/><figcaption><span class=\"nr\">Figuur 1.1.</span> Plein",
            "+ in de zon</figcaption></figure>",
            "+ <dl><dt><dfn id=\"begrip-onrust\">onrust</dfn></dt><dd>Uitleg.</dd></dl>",
          ]))))

  @Test(
    arguments: [
      ("1", 0, nil), ("hoofdstuk 2", 1, nil), ("1.2", 0, "p1-2"), ("2.b", 1, "doel"), ("doel", 1, "doel"),
      ("#doel", 1, "doel"), ("onrust", 0, "begrip-onrust"),
      ("begrippen/onrust", 0, "begrip-onrust"), ("twee.xhtml", 1, nil),
      ("EPUB/een.xhtml#alinea", 0, "alinea"),
      ("Tabel  1.3", 0, "p1-3"), ("figuur 1.1", 0, "beeld"), ("tweede", 1, nil),
      ("Eerste  Hoofdstuk", 0, nil), ("het doel", 1, "doel"),
    ] as [(String, Int, String?)])
  func found(_ text: String, _ document: Int, _ anchor: String?) throws {
    let book = try #require(Self.book)
    #expect(book.resolve(text) == .found(BookPlace(BookTarget(document: document, anchor: anchor))))
  }

  @Test(arguments: ["p. 34", "p.34", "p 34", "blz. 34", "Blz.  34", "bladzijde 34", "pagina 34", "pag. 34"])
  func pages(_ text: String) throws {
    let place = BookPlace(
      BookTarget(document: 1, anchor: "doel"),
      page: .init("34", next: BookTarget(document: 1, anchor: "eind")))
    #expect(try #require(Self.book).resolve(text) == .found(place))
  }

  /// A page is what stands from its mark to the next one.
  @Test func aPageEndsWhereTheNextBegins() throws {
    let book = try #require(Self.book)
    guard case .found(let place) = book.resolve("p. 34"), let page = place.page else {
      Issue.record("geen bladzijde")
      return
    }
    let document = book.document(place.target.document)
    let blocks = document.blocks(of: page, at: place.target)
    #expect(blocks.lowerBound == document.block(of: "doel"))
    #expect(blocks.upperBound == document.block(of: "eind"))
    #expect(document.blocks(of: .init("34"), at: place.target).upperBound == document.blocks.count)
    // The next page begins in the same block: the page is that block.
    #expect(document.blocks(of: .init("34", next: place.target), at: place.target).count == 1)
  }

  /// Without a list of pages the marks in the text lead to them; a file is no page because it is called `p.12.xhtml`.
  @Test func pagesWithoutAList() throws {
    let made = try CorpusBuilder.build(
      CorpusCase(
        area: "plaatsen", name: "y",
        lines: [
          "@copy EPUB/een.xhtml EPUB/p.12.xhtml", "@manifest",
          "+ <item id=\"p12\" href=\"p.12.xhtml\" media-type=\"application/xhtml+xml\"/>",
          "@spine", "+ <itemref idref=\"p12\"/>",
          "@body2", "+ <p>Voor.</p><div epub:type=\"pagebreak\" aria-label=\"Pagina 7\"></div><p>Zeven.</p>",
        ]))
    let book = try EPUBBook(ContainerSource(made))
    #expect(book.resolve("blz. 7") == .found(BookPlace(BookTarget(document: 1), page: .init("Pagina 7"))))
    #expect(book.resolve("p.12.xhtml") == .found(BookPlace(BookTarget(document: 2))))
    #expect(book.resolve("p. 12") == .noPage(hasPages: true))
    #expect(book.resolve("blz. van het boek") == .unknown(nearest: []))
    let document = book.document(1)
    let blocks = document.blocks(of: .init("Pagina 7"), at: BookTarget(document: 1))
    #expect(blocks == document.blocks.count - 1..<document.blocks.count)
  }

  /// A heading that the contents do not list is found by its number too.
  @Test func deepHeadings() throws {
    let made = try CorpusBuilder.build(
      CorpusCase(
        area: "plaatsen", name: "z",
        lines: [
          "@body", "+ <h4 id=\"diep\"><span class=\"nr\">1.B.2</span> Diep</h4><p>Tekst.</p>",
          "+ <h4 id=\"een\"><span class=\"nr\">1.C</span> Dubbel</h4><h4 id=\"nog\"><span class=\"nr\">1.C</span> Dubbel</h4>",
        ]))
    let book = try EPUBBook(ContainerSource(made))
    #expect(book.resolve("1.b.2") == .found(BookPlace(BookTarget(document: 0, anchor: "diep"))))
    #expect(book.resolve("1.C") == .unknown(nearest: []))
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
    #expect(book.resolve("p. 36") == .noPage(hasPages: true))
    #expect(book.resolve("1.9") == .unknown(nearest: ["1", "1.3"]))
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

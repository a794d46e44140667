import HandboekDiagnostics
import HandboekDocument
import HandboekTerminal

/// A small book made in code.
struct TestBook: ReadableBook {
  var details = BookDetails(title: "Klein handboek")
  var documents: [DocumentHead] = []
  var contents: [BookEntry] = []
  var landmarks: [BookEntry] = []
  var pageList: [BookEntry] = []
  var faults: [BookFault] = []
  var opened: [BookDocument] = []

  func document(_ index: Int) -> BookDocument {
    opened.indices.contains(index) ? opened[index] : BookDocument(title: "")
  }

  mutating func add(_ name: String, _ document: BookDocument) {
    let kind: RecordKind = document.number == nil ? .page : .chapter
    let size = document.blocks.reduce(0) { $0 + "\($1)".utf8.count }
    documents.append(
      DocumentHead(id: RecordID(kind, name), title: document.title, number: document.number, size: size))
    contents.append(
      BookEntry(
        document.title, number: document.number.map(String.init), target: BookTarget(document: opened.count)))
    opened.append(document)
  }
}

extension TestBook {
  static func block(_ content: BlockContent) -> Block { Block(content, range: .start) }
  static func paragraph(_ inlines: Inline...) -> Block { block(.paragraph(inlines)) }
  static func text(_ text: String) -> Block { paragraph(.text(text)) }
  static func heading(_ level: Int, _ id: String, _ text: String) -> Block {
    block(.heading(Heading(level: level, id: id, content: [.text(text)])))
  }

  static func link(_ text: String, to document: String, _ anchor: String?, _ kind: RecordKind = .page)
    -> Inline
  {
    .link(
      Link(
        content: [.text(text)], target: .place(Place(RecordID(kind, document), anchor: anchor, title: text)),
        range: .start))
  }

  static func link(_ text: String, to address: String) -> Inline {
    .link(Link(content: [.text(text)], target: .external(address), range: .start))
  }

  static func note(_ number: Int) -> Inline {
    .footnote(FootnoteReference(number: number, occurrence: 1, range: .start))
  }

  /// A sentence of many words that says how far it is, so that every line can be told from the others.
  static func words(_ count: Int, _ start: Int = 1) -> String {
    (start..<start + count).map { "woord \($0)" }.joined(separator: " ") + "."
  }

  /// Numbers the blocks that are no headings and gives each an anchor.
  static func chapter(_ number: Int, _ title: String, _ blocks: [Block]) -> BookDocument {
    var document = BookDocument(title: title, number: number)
    document.blocks = [heading(1, "h-\(number)", title)] + blocks
    var count = 0
    for index in document.blocks.indices {
      if case .heading(let heading) = document.blocks[index].content {
        document.anchors.append(BookAnchor(id: heading.id, blocks: index..<index + 1))
        continue
      }
      count += 1
      let label = BlockNumber(chapter: number, block: count)
      document.blocks[index].number = label
      document.anchors.append(BookAnchor(id: label.anchor, blocks: index..<index + 1))
    }
    return document
  }

  /// Two chapters and a glossary, with a link, a note and a table.
  static func sample() -> TestBook {
    var book = TestBook()
    book.details.identifier = "urn:test:klein"
    var foreword = BookDocument(title: "Voorwoord")
    foreword.blocks = [
      heading(1, "voorwoord", "Voorwoord"), text("Dit boek gaat over onrust in een gemeente."),
    ]
    foreword.anchors = [BookAnchor(id: "voorwoord", blocks: 0..<1)]
    book.add("voorwoord.xhtml", foreword)
    var first = chapter(1, "Duiden", firstBlocks)
    first.footnotes = [Footnote(number: 1, blocks: [text("Zie de wet.")], referenceCount: 1, range: .start)]
    book.add("h01.xhtml", first)
    book.add("h02.xhtml", chapter(2, "Handelen", secondBlocks))
    var glossary = BookDocument(title: "Begrippen")
    let terms = [
      [text("driehoek"), text("Het overleg van burgemeester, officier van justitie en politie.")],
      [
        text("onrust"),
        paragraph(
          .text("Wat een "), link("driehoek", to: "begrippen.xhtml", "begrip-driehoek"),
          .text(" bespreekt.")),
      ],
    ]
    glossary.blocks = [
      heading(1, "begrippen", "Begrippen"),
      block(.list(List(start: nil, isTight: false, items: terms.map { List.Item(blocks: $0) }))),
    ]
    glossary.anchors = [
      BookAnchor(id: "begrippen", blocks: 0..<1), BookAnchor(id: "begrip-driehoek", blocks: 1..<2, item: 0),
      BookAnchor(id: "begrip-onrust", blocks: 1..<2, item: 1),
    ]
    book.add("begrippen.xhtml", glossary)
    return book
  }

  private static var firstBlocks: [Block] {
    [
      paragraph(
        .text("De "), link("driehoek", to: "begrippen.xhtml", "begrip-driehoek"),
        .text(" komt bijeen zodra er onrust is, zoals "), link("hoofdstuk 2", to: "h02.xhtml", nil, .chapter),
        .text(" uitlegt."), note(1), .text(" Meer op "), link("de site", to: "https://example.org/a b"),
        .text(".")),
      heading(2, "stappen", "1.A Stappen"),
      text(words(120)),
      block(
        .table(
          Table(
            alignments: [.none, .right], head: [[.text("Fase")], [.text("Dagen")]],
            rows: [[[.text("rust")], [.text("30")]], [[.text("oplopende spanning")], [.text("4")]]]))),
      block(
        .callout(
          Callout(
            kind: .example, title: [.text("Een wijk")],
            blocks: [text("Buurt\u{AD}ver\u{AD}bin\u{AD}ders hielpen.")]))),
      text(words(150, 200)),
    ]
  }

  private static var secondBlocks: [Block] {
    [
      text("Wie handelt, kiest eerst. Spreek de sleutel­personen en houd contact."),
      block(.quote([text("Rust is geen doel maar een gevolg.")])),
      text(words(60, 400)),
      paragraph(
        .text("Sociale "), .emphasis([.text("samen")]), .text("hang vraagt "), .strong([.text("tijd")]),
        .text(".")),
    ]
  }
}

extension Reader {
  /// Types keys; each is a character or a name such as `tab`.
  @discardableResult
  mutating func press(_ keys: Key...) -> [ReaderEffect] { keys.flatMap { handle(.input(.key($0))) } }

  @discardableResult
  mutating func enter(_ text: String) -> [ReaderEffect] {
    text.flatMap { handle(.input(.key(.character($0)))) }
  }

  /// Lets long work come to its end.
  mutating func finish() {
    var steps = 0
    while isBusy, steps < 10_000 {
      _ = handle(.idle)
      steps += 1
    }
  }

  /// The rows of the screen without the bars at the top and the bottom.
  var body: [String] {
    Array(screen.text.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast(2)).map(
      String.init)
  }

  var footer: String {
    screen.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last.map(String.init)
      ?? ""
  }
}

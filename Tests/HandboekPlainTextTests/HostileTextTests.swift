import HandboekDocument
import HandboekPlainText
import HandboekTestSupport
import Testing

/// Text that would command a terminal, in every field that reaches the output.
struct HostileTextTests {
  private static let poison = "x\u{1B}]0;y\u{7}\u{9B}31m\u{202E}z\r\u{85}\n\t"

  @Test(arguments: [20, 50, 80])
  func noControlReachesTheOutput(width: Int) async {
    let lines = await PlainTextWriter.lines(of: Self.poisoned(), width: width)
    let file = await PlainTextWriter.write(Self.poisoned(), width: width)
    #expect(lines.contains { $0.text.contains("<U+001B>") })
    for line in lines {
      #expect(line.width <= width)
      #expect(line.text.unicodeScalars.allSatisfy { Self.isHarmless($0) }, "\(line.text)")
    }
    let fileIsHarmless = String(decoding: file, as: UTF8.self).unicodeScalars.allSatisfy {
      $0 == "\n" || Self.isHarmless($0)
    }
    #expect(fileIsHarmless)
  }

  @Test func onlyOwnSequencesOnATerminal() async {
    let lines = await PlainTextWriter.lines(of: Self.poisoned(), width: 60)
    let text = String(decoding: ANSIRenderer(.color).render(lines), as: UTF8.self)
    for sequence in text.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst() {
      #expect(sequence.prefixMatch(of: /\[[0-9;]+m/) != nil)
    }
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && !(0x202A...0x202E).contains(scalar.value)
  }

  private static func poisoned() -> Handbook {
    var book = SampleHandbook.make()
    book.metadata.title += poison
    book.metadata.subtitle = poison
    book.metadata.identifier += poison
    book.metadata.rights = poison
    book.parts[0].title += poison
    book.vocabularies.themes.add("polarisatie", label: poison)
    book.chapters[0].title += poison
    book.chapters[0].question = poison
    book.chapters[0].footnotes[0].blocks = [SampleHandbook.paragraph(poison)]
    book.chapters[0].blocks.append(contentsOf: hostileBlocks)
    book.chapters[0].backlinks = [Passage(Place(RecordID(.term, "x"), title: poison, label: poison))]
    book.publications[0].caveat = poison
    book.publications[0].source = poison
    book.publications[0].csl.url = poison
    book.offers[0].title += poison
    book.offers[0].form = poison
    book.offers[0].url = poison
    book.offers[0].providerPlaces[0].title = poison
    book.offers[0].questions[0].title = poison
    book.partners[0].name = poison
    book.partners[0].abbreviation = poison
    book.terms[0].term = poison
    book.terms[0].synonyms = [poison]
    book.questions[0].question = poison
    book.questions[0].group = poison
    book.questions[0].offerPlaces[0].place.title = poison
    book.questions[0].offerPlaces[0].providers = [poison]
    book.routes[0].title = poison
    book.routes[0].stops[0].time = poison
    book.routes[0].stops[0].place?.label = poison
    book.colophon?.title = poison
    return book
  }

  private static var hostileBlocks: [Block] {
    var item = CitationItem(
      publication: poison, prefix: poison, suffix: poison, suppressesAuthor: false,
      range: SampleHandbook.range)
    item.year = poison
    let image = Image(source: .unavailable(poison), alternative: poison, range: SampleHandbook.range)
    let inlines: [Inline] = [
      .code(poison), .image(image),
      .citation(Citation(items: [item], isNarrative: false, range: SampleHandbook.range)),
      .link(Link(content: [.text(poison)], target: .external(poison + "a"), range: SampleHandbook.range)),
      .link(
        Link(
          content: [.text("a")],
          target: .place(Place(RecordID(.chapter, "x"), title: "x", label: poison)),
          range: SampleHandbook.range)),
    ]
    var table = Table(alignments: [], head: [inlines], rows: [[inlines]], caption: inlines)
    table.number = poison
    return [
      .paragraph(inlines), .code(CodeBlock(language: poison, text: poison)), .table(table),
      .heading(Heading(level: 2, id: "x", content: inlines, number: poison)),
      .figure(Figure(image: image, caption: inlines, number: poison)),
      .callout(Callout(kind: .frame, title: inlines, blocks: [])),
    ].map(SampleHandbook.block)
  }
}

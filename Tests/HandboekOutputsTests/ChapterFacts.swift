import HandboekDocument

/// What every output must tell alike about one chapter, in reading order.
struct ChapterFacts: Equatable {
  /// `3.12`.
  var passages: [String] = []
  /// `3.B`.
  var sections: [String] = []
  /// `Figuur 3.1`.
  var captions: [String] = []
  /// `kis-2019: Van Wonderen, 2019`.
  var citations: [String] = []
  /// Where each internal link leads: `begrip-onrust`, `h3`, `h3#stappen`.
  var links: [String] = []
  /// The numbers of the note marks.
  var notes: [String] = []

  init() {}

  /// What the linked tree says.
  init(_ chapter: Chapter, numbers: [RecordID: Int]) {
    for block in chapter.blocks {
      if let number = block.number { passages.append(number.label) }
    }
    add(chapter.blocks, numbers)
    links += chapter.furtherOffers.map { Self.key($0.place, numbers) }
    for note in chapter.footnotes { add(note.blocks, numbers) }
  }

  private mutating func add(_ blocks: [Block], _ numbers: [RecordID: Int]) {
    var facts = self
    blocks.forEachBlock { block in
      switch block.content {
      case .heading(let heading):
        if let number = heading.number { facts.sections.append(number) }
        facts.add(heading.content, numbers)
      case .paragraph(let content): facts.add(content, numbers)
      case .callout(let callout): facts.add(callout.title, numbers)
      case .table(let table):
        if let number = table.number { facts.captions.append("Tabel \(number)") }
        facts.add(table.caption, numbers)
        for cell in table.head + table.rows.joined() { facts.add(cell, numbers) }
      case .figure(let figure):
        if let number = figure.number { facts.captions.append("Figuur \(number)") }
        facts.add(figure.caption, numbers)
      case .offers(let data): facts.links += data.entries.map { Self.key($0.place, numbers) }
      case .publications(let data): facts.links += data.entries.map { Self.key($0.place, numbers) }
      case .list, .quote, .code, .thematicBreak, .coverage: break
      }
    }
    self = facts
  }

  private mutating func add(_ inlines: [Inline], _ numbers: [RecordID: Int]) {
    var facts = self
    inlines.forEachInline { inline in
      switch inline {
      case .citation(let citation):
        for item in citation.items where item.isResolved {
          facts.citations.append(
            Self.citation(
              item.publication, author: item.author, year: item.year,
              item.suppressesAuthor || item.sharesAuthor))
        }
      case .link(let link):
        if case .place(let place) = link.target { facts.links.append(Self.key(place, numbers)) }
      case .footnote(let note): facts.notes.append(String(note.number))
      default: break
      }
    }
    self = facts
  }

  /// The letters and digits of a citation, so that "(2019)" and ", 2019" count as the same.
  static func citation(_ publication: String, author: String, year: String, _ hidesAuthor: Bool)
    -> String
  {
    letters("\(publication): \(hidesAuthor ? "" : author)\(year)")
  }

  static func letters(_ text: String) -> String {
    text.filter { $0.isLetter || $0.isNumber || $0 == ":" || $0 == "-" }
  }

  static func key(_ place: Place, _ numbers: [RecordID: Int]) -> String {
    guard let number = numbers[place.record] else {
      return place.anchor.map { "\(place.record.anchor)_\($0)" } ?? place.record.anchor
    }
    return place.anchor.map { "h\(number)#\($0)" } ?? "h\(number)"
  }
}

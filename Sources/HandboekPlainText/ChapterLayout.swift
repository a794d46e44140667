import HandboekDocument

/// Lays out one chapter, or part of it: the text with its numbers, then the notes and addresses.
struct ChapterLayout {
  private let chapter: Chapter
  private let vocabularies: Vocabularies
  private let addresses: AddressNumbers
  /// The columns for numbers left of the text; 0 when they stand in the text, on narrow screens.
  let gutter: Int
  /// What differs from an earlier edition.
  let changes: ChapterChanges?
  let withdrawnPassages: [WithdrawnPassage.Position: [WithdrawnPassage]]
  var layout: TextLayout

  /// From this width on, numbers stand in a column of their own.
  static let gutterFromWidth = 50

  init(
    _ chapter: Chapter, vocabularies: Vocabularies, changes: ChapterChanges? = nil, width: Int,
    pagination: Pagination? = nil
  ) {
    self.chapter = chapter
    self.vocabularies = vocabularies
    self.changes = changes
    withdrawnPassages = changes?.withdrawnByPosition ?? [:]
    var addresses = AddressNumbers()
    addresses.add(blocks: chapter.blocks)
    for footnote in chapter.footnotes { addresses.add(blocks: footnote.blocks) }
    self.addresses = addresses
    let widest = chapter.blocks.reduce(0) { max($0, Self.label(of: $1).utf8.count) }
    gutter = width >= Self.gutterFromWidth && (1...12).contains(widest) ? widest + 2 : 0
    layout = TextLayout(width: width, addresses: addresses)
    layout.pagination = pagination
  }

  /// The whole chapter.
  mutating func addAll() {
    addBanner()
    add(chapter.blocks[...])
    addFurtherOffers()
    addNotes(chapter.footnotes, addresses: Array(addresses.addresses.indices))
    layout.places("Naar dit hoofdstuk verwijzen", chapter.backlinks)
  }

  /// The text with its notes and addresses, as of a document that has its title in its text.
  mutating func addText() {
    add(chapter.blocks[...])
    addNotes(chapter.footnotes, addresses: Array(addresses.addresses.indices))
  }

  /// The offers that the text names but that none of the chapter's own lists has.
  private mutating func addFurtherOffers() {
    if chapter.furtherOffers.isEmpty { return }
    layout.subheading(Chapter.furtherOffersTitle)
    layout.offers(chapter.furtherOffers)
  }

  /// Some blocks with the notes and addresses that they mention.
  ///
  /// - Parameter title: What to name the whole; the chapter with its number when nil.
  mutating func addPart(_ range: Range<Int>, title: String? = nil) {
    addContext(before: range.lowerBound, title: title ?? "Hoofdstuk \(chapter.number): \(chapter.title)")
    add(chapter.blocks[range])
    let mentioned = Set(layout.mentioned.footnotes)
    addNotes(chapter.footnotes.filter { mentioned.contains($0.number) }, addresses: nil)
  }

  private mutating func addBanner() {
    layout.pageMark(at: .record(chapter.id))
    layout.rule("═")
    layout.paragraph(RichText("Hoofdstuk \(chapter.number)", .dim))
    layout.paragraph(RichText(chapter.title, [.bold, .accent]))
    layout.rule("═")
    layout.blank()
    layout.labelled("Vraag", chapter.question)
    layout.labelled("Samengevat", chapter.summary)
    layout.labelled("Thema’s", vocabularies.themes.list(chapter.themes))
    layout.blank()
  }

  /// The chapter and the sections that the block at `index` stands in.
  private mutating func addContext(before index: Int, title: String) {
    layout.paragraph(RichText(title, .dim))
    // A section that starts here names itself: what is above it is of a higher rank.
    var level = Int.max
    if case .heading(let heading) = chapter.blocks[index].content { level = heading.level }
    var headings: [RichText] = []
    for block in chapter.blocks[..<index].reversed() {
      guard case .heading(let heading) = block.content, heading.level < level else { continue }
      level = heading.level
      // The title of a document of a book, which stands above all of them.
      if heading.level == 1, heading.content.plainText == chapter.title { break }
      var text = RichText(heading.number.map { "\($0) " } ?? "", .dim)
      text.append(heading.content.plainText, .dim)
      headings.append(text)
    }
    for text in headings.reversed() { layout.paragraph(text) }
    layout.blank()
  }

  private mutating func add(_ blocks: ArraySlice<Block>) {
    for block in blocks {
      layout.blank()
      if let anchor = block.anchor { layout.pageMark(at: .anchor(anchor, in: chapter.id)) }
      if let number = block.number { withdrawn(.before(number.block)) }
      defer { if let number = block.number { withdrawn(.after(number.block)) } }
      let label = Self.label(of: block)
      if gutter > 0 {
        let padding = String(repeating: " ", count: gutter - label.utf8.count)
        let mark = mark(of: block)
        layout.inMargin(label + padding, nil, .dim) { layout in
          if let mark { layout.paragraph(mark) }
          layout.block(block.content)
        }
      } else {
        add(block, labelled: label)
      }
      if let anchor = block.anchor { layout.pageMarks(behind: .anchor(anchor, in: chapter.id)) }
    }
  }

  /// Without a gutter: the number before the first word, or on a line of its own before other blocks.
  private mutating func add(_ block: Block, labelled label: String) {
    if label.isEmpty {
      layout.block(block.content)
      return
    }
    switch block.content {
    case .paragraph(let inlines):
      if let mark = mark(of: block) { layout.paragraph(mark) }
      var text = RichText(label + " ", .dim)
      layout.append(inlines, to: &text)
      layout.paragraph(text)
    case .heading(let heading): layout.heading(heading, prefix: label + " ")
    default:
      layout.paragraph(RichText(label, .dim))
      if let mark = mark(of: block) { layout.paragraph(mark) }
      layout.block(block.content)
    }
  }

  /// The notes and the addresses with these indices; nil means those that were mentioned.
  private mutating func addNotes(_ footnotes: [Footnote], addresses indices: [Int]?) {
    if !footnotes.isEmpty { layout.subheading("Noten") }
    layout.notes(footnotes)
    let shown = indices ?? layout.mentioned.addresses.map { $0 - 1 }.sorted()
    if !shown.isEmpty { layout.subheading("Adressen") }
    for index in shown {
      layout.inMargin("[→\(index + 1)] ", nil, .accent) {
        $0.paragraph(RichText(addresses.addresses[index]))
      }
    }
  }

  /// The number of a passage or section.
  private static func label(of block: Block) -> String {
    if let number = block.number { return number.label }
    guard case .heading(let heading) = block.content else { return "" }
    return heading.number ?? ""
  }
}

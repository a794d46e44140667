public import HandboekDocument

extension PlainTextWriter {
  /// A document of a book for a reader on a screen: its text with the numbers of passages, then its notes.
  public static func traced(_ document: BookDocument, _ options: TraceOptions) -> TracedText {
    var layout = TracedLayout(document, options)
    layout.addAll()
    return layout.traced
  }

  /// Part of a document for a reader on a screen, such as what a link leads to.
  public static func traced(_ blocks: [Block], _ options: TraceOptions) -> TracedText {
    var layout = TextLayout(options)
    layout.blocks(blocks)
    return layout.traced
  }
}

/// Lays out one document of a book for a reader on a screen.
private struct TracedLayout {
  private let document: BookDocument
  private let gutter: Int
  private var layout: TextLayout
  /// Where each block begins in the logical text, and the items of those that are lists.
  private var starts: [Int] = []
  private var itemStarts: [[Int]] = []

  init(_ document: BookDocument, _ options: TraceOptions) {
    self.document = document
    let widest = document.blocks.reduce(0) { max($0, Self.label(of: $1).utf8.count) }
    let hasRoom = !options.isLinear && options.width >= ChapterLayout.gutterFromWidth
    gutter = hasRoom && (1...8).contains(widest) ? widest + 2 : 0
    layout = TextLayout(options)
  }

  mutating func addAll() {
    for block in document.blocks {
      layout.blank()
      starts.append(layout.offset)
      layout.itemOffsets = []
      add(block)
      itemStarts.append(layout.itemOffsets)
    }
    addNotes()
  }

  private mutating func add(_ block: Block) {
    let label = Self.label(of: block)
    if layout.isLinear, case .heading(let heading) = block.content {
      return layout.heading(heading, prefix: spokenPrefix(of: heading, label))
    }
    if gutter > 0 {
      let padding = String(repeating: " ", count: max(0, gutter - label.utf8.count))
      // A heading has a number of its own and stands out by standing out.
      if label.isEmpty, case .heading = block.content { return layout.block(block.content) }
      return layout.inMargin(label + padding, nil, .dim) { $0.block(block.content) }
    }
    guard !label.isEmpty else { return layout.block(block.content) }
    switch block.content {
    case .paragraph(let inlines):
      var text = RichText(label + " ", .dim)
      let start = text.bytes.count
      layout.append(inlines, to: &text)
      layout.paragraph(text, .from(start))
    case .heading(let heading): layout.heading(heading, prefix: label + " ")
    default:
      layout.paragraph(RichText(label, .dim), .nothing)
      layout.block(block.content)
    }
  }

  /// What says that a heading is one to who hears it: "Hoofdstuk 3: ", "Kop 2: 3.B ".
  private func spokenPrefix(of heading: Heading, _ label: String) -> String {
    if heading.level == 1, let number = document.number {
      let isSaid = heading.content.plainText.split(separator: " ").contains { $0.hasPrefix(String(number)) }
      if !isSaid, label.isEmpty || label == String(number) { return "Hoofdstuk \(number): " }
    }
    return "Kop \(heading.level): " + (label.isEmpty ? "" : label + " ")
  }

  /// The number of a passage or section.
  private static func label(of block: Block) -> String {
    if let number = block.number { return number.label }
    guard case .heading(let heading) = block.content else { return "" }
    return heading.number ?? ""
  }

  private mutating func addNotes() {
    if document.footnotes.isEmpty { return }
    layout.subheading("Noten")
    for note in document.footnotes {
      noteStarts.append(layout.offset)
      layout.inMargin("[\(note.number)] ", nil, .accent) { $0.blocks(note.blocks) }
    }
  }

  private var noteStarts: [Int] = []

  /// The text with the places of the document in it.
  var traced: TracedText {
    var result = layout.traced
    let end = result.text.count
    func start(of block: Int) -> Int { starts.indices.contains(block) ? starts[block] : end }
    result.anchors = document.anchors.map { anchor in
      var offset = start(of: anchor.blocks.lowerBound)
      if let note = anchor.note, let index = document.footnotes.firstIndex(where: { $0.number == note }) {
        offset = noteStarts[index]
      } else if let item = anchor.item, itemStarts.indices.contains(anchor.blocks.lowerBound),
        itemStarts[anchor.blocks.lowerBound].indices.contains(item)
      {
        offset = itemStarts[anchor.blocks.lowerBound][item]
      }
      return TextMark(anchor.id, at: offset)
    }
    result.notes = zip(document.footnotes, noteStarts).map { TextMark(String($0.number), at: $1) }
    result.pages = document.pageStarts.map { TextMark($0.label, at: start(of: $0.block)) }
    for (block, offset) in zip(document.blocks, starts) {
      if let number = block.number { result.passages.append(TextMark(number.label, at: offset)) }
      if case .heading(let heading) = block.content {
        let name = [heading.number, heading.content.plainText].compactMap(\.self).joined(separator: " ")
        result.headings.append(TextMark(name, at: offset, level: heading.level))
      }
    }
    return result
  }
}

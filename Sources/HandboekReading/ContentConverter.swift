internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

/// Turns the body of a content document into blocks.
///
/// It recurses as deep as the document nests, which `ReadingLimits.depth` bounds.
struct ContentConverter {
  let path: ContainerPath
  /// The name of the file.
  let name: Substring
  /// Where links lead; nil when nobody asks.
  let links: BookLinks?
  let limits: ReadingLimits
  var document: BookDocument
  /// The notes of the document, by the id that marks lead to.
  var notes: NoteIndex
  /// How many marks were met to each note.
  var markCounts: [Int: Int] = [:]
  var footnotes: [Int: Footnote] = [:]
  /// The language of the text at hand.
  var language: LanguageTag?

  /// How many flows are open inside the one of the document.
  var depth = 0
  /// The blocks that the document has so far.
  var top = 0
  /// The item of the list at the top that is being read.
  var item: Int?
  /// The note that is being read.
  var note: Int?
  /// How many values of tables were repeated in further rows.
  var repeated = 0
  /// How many cells its tables have, and how many of those came from rows above.
  var tableCells = 0
  var filledCells = 0
  /// Whether the text at hand stands in a `nav`.
  var isNavigation = false
  /// Whether the text at hand is a poem, of which the lines count.
  var isVerse = false
  /// Whether running text is raised.
  var isRaised = false
  /// Whether the block at hand is a numbered passage.
  var isPassage = false
  /// Whether running text is inside a link.
  var isInLink = false
  /// Whether the running text stands at the start of a line or after a space.
  var isAfterSpace = true

  var deadline: ContinuousClock.Instant
  private var steps = 0
  var isOutOfTime = false

  init(
    path: ContainerPath, links: BookLinks?, notes: NoteIndex, document: BookDocument, limits: ReadingLimits
  ) {
    self.path = path
    name = path.names.last ?? ""
    self.links = links
    self.limits = limits
    self.notes = notes
    self.document = document
    language = document.language
    deadline = .now + limits.time
  }

  /// The document with the blocks of a body.
  static func convert(
    _ root: XMLElement, path: ContainerPath, links: BookLinks?, files: NoteFiles?, document: BookDocument,
    limits: ReadingLimits
  ) -> BookDocument {
    var root = root
    let notes = NoteIndex.take(from: &root, path: path)
    var converter = ContentConverter(
      path: path, links: links, notes: notes, document: document, limits: limits)
    var flow = Flow()
    converter.read([.element(root)], into: &flow)
    converter.flush(&flow)
    if let files, !converter.notes.others.isEmpty { converter.readOtherNotes(files) }
    return converter.finish(flow.blocks)
  }

  /// Blocks, and the running text that will be the next one.
  struct Flow {
    var blocks: [Block] = []
    var inlines: [Inline] = []
  }

  private mutating func finish(_ blocks: [Block]) -> BookDocument {
    document.blocks = blocks
    document.footnotes = footnotes.values.sorted { $0.number < $1.number }.map { footnote in
      var footnote = footnote
      footnote.referenceCount = markCounts[footnote.number] ?? 0
      return footnote
    }
    for index in document.anchors.indices {
      let range = document.anchors[index].blocks
      document.anchors[index].blocks =
        min(range.lowerBound, blocks.count)..<min(range.upperBound, blocks.count)
    }
    document.pageStarts = document.pageStarts.map {
      BookDocument.PageStart(label: $0.label, block: min($0.block, max(0, blocks.count - 1)))
    }
    if isOutOfTime {
      document.faults.append(
        BookFault(.error, "lezen duurde te lang; de rest van de tekst is weggelaten", file: path.text))
    }
    return document
  }

  // MARK: Blocks

  /// Reads nodes one after another.
  mutating func read(_ nodes: [XMLNode], into flow: inout Flow) {
    for index in nodes.indices {
      if isLate() { return }
      read(nodes[index], into: &flow)
    }
  }

  /// Reads one node, which is not taken over: counting who holds it was a twentieth of reading a book.
  mutating func read(_ node: borrowing XMLNode, into flow: inout Flow) {
    switch node {
    case .text(let text): add(text, to: &flow.inlines)
    case .element(let element): read(element, into: &flow)
    }
  }

  /// Whether the time for this document is over.
  mutating func isLate() -> Bool {
    steps &+= 1
    if !isOutOfTime, steps & 1023 == 0 { isOutOfTime = ContinuousClock.now > deadline }
    return isOutOfTime
  }

  private mutating func read(_ element: XMLElement, into flow: inout Flow) {
    let tag = element.tag
    if ElementKinds.skipped.contains(tag) { return }
    if let number = element.attribute(NoteIndex.attribute).flatMap({ Int($0) }) {
      if note == nil { readNote(element, number: number) }
      return
    }
    if element.isHidden { return }
    if element.isType("pagebreak", "doc-pagebreak") {
      addPageStart(element)
      return
    }
    if !isBlock(element, tag) {
      inline(element, tag, into: &flow.inlines)
      return
    }
    flush(&flow)
    let outerLanguage = language
    if let tag = Self.language(of: element) { language = tag }
    let mark = element.identifier.map { addAnchor($0) }
    block(element, tag, into: &flow)
    flush(&flow)
    language = outerLanguage
    if let mark, depth == 0 { document.anchors[mark].blocks = closedRange(from: mark) }
  }

  private func closedRange(from mark: Int) -> Range<Int> {
    let start = document.anchors[mark].blocks.lowerBound
    return start..<max(start, top)
  }

  private func isBlock(_ element: XMLElement, _ tag: String) -> Bool {
    if ElementKinds.block.contains(tag) { return true }
    switch tag {
    case "svg", "math", "ruby", "img", "br": return false
    default: return ElementKinds.containsBlock(element)
    }
  }

  /// Ends the running text: it becomes a paragraph, or a figure when it is nothing but pictures.
  mutating func flush(_ flow: inout Flow) {
    var found: [Inline] = []
    swap(&found, &flow.inlines)
    let inlines = RunningText.trimmed(found)
    isAfterSpace = true
    if inlines.isEmpty { return }
    let images = inlines.compactMap { inline -> Image? in
      if case .image(let image) = inline { image } else { nil }
    }
    if images.count == inlines.count {
      // Ornaments say nothing, but a passage keeps its number.
      for image in images where isPassage || !image.isDecorative || !image.alternative.isEmpty {
        append(.figure(Figure(image: image, caption: [])), to: &flow)
      }
    } else if RunningText.hasWords(inlines) {
      append(.paragraph(inlines), to: &flow)
    }
  }

  /// Adds a block.
  mutating func append(_ content: BlockContent, line: Int = 0, to flow: inout Flow) {
    flow.blocks.append(Block(content, range: Self.range(line)))
    if depth == 0 { top = flow.blocks.count }
  }

  /// The blocks of nodes that stand inside another block.
  mutating func inner(_ nodes: [XMLNode]) -> [Block] {
    depth += 1
    let outer = isAfterSpace
    isAfterSpace = true
    var flow = Flow()
    read(nodes, into: &flow)
    flush(&flow)
    depth -= 1
    isAfterSpace = outer
    return flow.blocks
  }

  /// Notes an id at the place where the text is.
  @discardableResult
  mutating func addAnchor(_ id: String) -> Int {
    document.anchors.append(
      BookAnchor(id: PrintableText.clean(id), blocks: top..<top + 1, item: item, note: note))
    return document.anchors.count - 1
  }

  /// Notes where a page of the printed edition begins (EPUB 3 SSV 1.1, pagebreak).
  private mutating func addPageStart(_ element: XMLElement) {
    if let id = element.identifier { addAnchor(id) }
    let text = element.attribute("aria-label") ?? element.attribute("title") ?? element.text
    let label = BookText.line(text, limits: limits)
    if !label.isEmpty { document.pageStarts.append(BookDocument.PageStart(label: label, block: top)) }
  }

  static func range(_ line: Int) -> SourceRange {
    SourceRange(at: SourcePosition(line: max(1, line), column: 0))
  }

  static func language(of element: XMLElement) -> LanguageTag? {
    element.attribute("lang").flatMap { LanguageTag($0) }
  }
}

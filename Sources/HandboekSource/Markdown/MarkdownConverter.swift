import HandboekDiagnostics
import HandboekDocument

/// Turns a cmark-gfm document into blocks, with an explicit stack: nesting cannot overflow it.
struct MarkdownConverter {
  var context: ConversionContext
  private(set) var blocks: [Block] = []
  private(set) var footnotes: [Footnote] = []

  var stack: [MarkdownFrame] = []
  /// Open nodes below one that is nested too deep; they are passed over.
  private var skippedDepth = 0
  private var headingIDs: HeadingIDs
  /// Where the last text ended, as cmark gives it.
  private var lastEnd: (line: Int, column: Int)?
  /// How many marks lead to each note so far.
  private var noteMarks: [Int: Int] = [:]

  /// - Parameter headingIDs: The ids that the text itself gives to headings.
  init(context: ConversionContext, headingIDs: Set<String>) {
    self.context = context
    self.headingIDs = HeadingIDs(reserved: headingIDs)
  }

  mutating func convert(_ document: borrowing CMarkDocument) {
    guard var walk = CMarkWalk(document) else { return }
    while let (node, isEntering) = walk.next() {
      if isEntering { enter(node) } else { leave(node) }
    }
    for index in footnotes.indices {
      footnotes[index].referenceCount = noteMarks[footnotes[index].number] ?? 0
    }
  }

  // MARK: Entering

  private mutating func enter(_ node: CMarkNode) {
    let kind = node.kind
    if kind.isLeaf {
      if skippedDepth == 0 { addLeaf(node, kind) }
      return
    }
    if skippedDepth > 0 || stack.count > context.limits.depth {
      if skippedDepth == 0 {
        context.report(
          .nestingTooDeep, "hier is de tekst meer dan \(context.limits.depth) lagen diep",
          context.range(of: node))
      }
      skippedDepth += 1
      return
    }
    let range = context.range(of: node)
    if kind.holdsText { context.enterLeaf(range, fromColumn: kind == .tableCell) }
    var frame = MarkdownFrame(kind: kind, range: range)
    if kind == .table { frame.columns = node.tableAlignments.count }
    if kind == .paragraph, let parent = stack.last, parent.kind == .quote, parent.blocks.isEmpty,
      parent.calloutTitle == nil
    {
      frame.mayOpenCallout = true
    }
    stack.append(frame)
  }

  private mutating func addLeaf(_ node: CMarkNode, _ kind: CMarkNode.Kind) {
    guard let top = stack.indices.last else { return }
    switch kind {
    case .text:
      stack[top].text.append(text: node.literal)
      lastEnd = node.end
    case .softBreak:
      context.endLine(after: lastEnd, isHard: false)
      if !endCalloutTitle(top) { stack[top].text.append(text: " ") }
    case .lineBreak:
      context.endLine(after: lastEnd, isHard: true)
      if !endCalloutTitle(top) { stack[top].text.append(.lineBreak) }
    case .inlineCode:
      let code = EscapedSigns.restored(node.literal)
      context.passAddresses(in: code)
      stack[top].text.append(.code(code))
      lastEnd = node.end
    case .footnoteReference:
      guard let number = Int(node.literal) else { return }
      let occurrence = (noteMarks[number] ?? 0) + 1
      noteMarks[number] = occurrence
      stack[top].text.append(
        .footnote(FootnoteReference(number: number, occurrence: occurrence, range: context.range(of: node))))
    case .htmlInline:
      addInlineHTML(EscapedSigns.restored(node.literal), top)
    case .htmlBlock:
      let html = EscapedSigns.restored(node.literal)
      let range = context.range(of: node)
      context.waivers += WaiverComments.find(in: html, file: context.text.file, range: range)
      addHTMLBlock(html, range, top)
    case .code:
      stack[top].blocks.append(codeBlock(node))
    case .thematicBreak:
      stack[top].blocks.append(Block(.thematicBreak, range: context.range(of: node)))
    default:
      break
    }
  }

  /// Ends the first line of a box; false when this is no such line.
  private mutating func endCalloutTitle(_ top: Int) -> Bool {
    guard stack[top].mayOpenCallout else { return false }
    stack[top].mayOpenCallout = false
    guard stack[top].text.opensCallout, top > 0 else { return false }
    stack[top - 1].calloutTitle = stack[top].text.finish(&context)
    let start = stack[top].range.start
    stack[top].range.start = SourcePosition(line: Int(start.line) + 1, column: Int(start.column))
    return true
  }

  private mutating func codeBlock(_ node: CMarkNode) -> Block {
    let range = context.range(of: node)
    let language = node.codeInfo.split(whereSeparator: \.isWhitespace).first.map(String.init)
    let origin = SourcePosition(line: Int(range.start.line) + 1, column: max(1, Int(range.start.column)))
    switch language {
    case RecordKind.offer.rawValue:
      let filter = FilterParser.parse(node.codeText, at: origin, keys: FilterParser.offers, &context)
      return Block(.offers(DataBlock(filter: filter)), range: range)
    case RecordKind.publication.rawValue:
      let filter = FilterParser.parse(node.codeText, at: origin, keys: FilterParser.publications, &context)
      return Block(.publications(DataBlock(filter: filter)), range: range)
    case FilterParser.coverageWord:
      let filter = FilterParser.parse(node.codeText, at: origin, keys: FilterParser.coverage, &context)
      return Block(.coverage(CoverageBlock(filter: filter)), range: range)
    default:
      return Block(.code(CodeBlock(language: language, text: node.codeText)), range: range)
    }
  }

  // MARK: Leaving

  private mutating func leave(_ node: CMarkNode) {
    // The iterator leaves note marks too, though nothing can be inside them.
    if node.kind.isLeaf { return }
    if skippedDepth > 0 {
      skippedDepth -= 1
      return
    }
    guard var frame = stack.popLast() else { return }
    guard let top = stack.indices.last else {
      blocks = CaptionedTables.join(frame.blocks)
      return
    }
    switch frame.kind {
    case .paragraph:
      stack[top].blocks += paragraph(&frame, parent: top)
    case .heading:
      stack[top].blocks.append(heading(&frame, level: node.headingLevel))
    case .quote:
      // Of a quote that held only a note nothing is left.
      if frame.calloutTitle == nil, frame.blocks.isEmpty { return }
      stack[top].blocks.append(CalloutConversion.block(frame, &context))
    case .item:
      stack[top].items.append(
        List.Item(blocks: CaptionedTables.join(frame.blocks), isChecked: node.isChecked))
    case .list:
      let list = List(start: node.listStart, isTight: node.isTight, items: frame.items)
      stack[top].blocks.append(Block(.list(list), range: frame.range))
    case .footnoteDefinition:
      footnotes.append(
        Footnote(
          number: footnotes.count + 1, blocks: CaptionedTables.join(frame.blocks), referenceCount: 0,
          range: frame.range))
    case .table:
      let table = Table(
        alignments: node.tableAlignments.map(Self.alignment), head: frame.head, rows: frame.rows)
      stack[top].blocks.append(Block(.table(table), range: frame.range))
    case .tableRow:
      SurplusCells.keep(in: &frame, columns: stack[top].columns, &context)
      if node.isHeaderRow { stack[top].head = frame.cells } else { stack[top].rows.append(frame.cells) }
    case .tableCell:
      stack[top].cells.append(frame.text.finish(&context))
    default:
      leaveInline(node, &frame, top)
    }
  }

  private mutating func leaveInline(_ node: CMarkNode, _ frame: inout MarkdownFrame, _ top: Int) {
    switch frame.kind {
    case .image:
      stack[top].text.append(.image(image(node, alternative: frame.text.finishAsWords())))
    case .emphasis: stack[top].text.append(&frame.text) { .emphasis($0) }
    case .strong: stack[top].text.append(&frame.text) { .strong($0) }
    case .strikethrough: stack[top].text.append(&frame.text) { .strikethrough($0) }
    case .link:
      let target = LinkTarget.source(node.url)
      // A bare mail address gets its scheme from cmark.
      let isBare = node.start.line == 0 && node.url.hasPrefix("mailto:")
      let range =
        isBare ? context.locate(String(node.url.dropFirst(7))) : context.locate(address: node.url, of: node)
      stack[top].text.append(&frame.text) { .link(Link(content: $0, target: target, range: range)) }
    default: stack[top].text.append(contentsOf: &frame.text)
    }
  }

  private mutating func image(_ node: CMarkNode, alternative: String) -> Image {
    let range = context.locate(address: node.url, of: node)
    var image = Image(source: .source(node.url), alternative: alternative, range: range)
    if alternative.lowercased() == "decoratief" {
      image.alternative = ""
      image.isDecorative = true
    } else if alternative.trimmed.isEmpty {
      image.alternative = ""
      context.report(
        .imageWithoutAlternative, "de afbeelding ‘\(node.url)’ heeft geen beschrijving",
        context.opening(before: range),
        fix: "schrijf wat er te zien is tussen de blokhaken")
    }
    if node.url.hasPrefix("http://") || node.url.hasPrefix("https://") || node.url.hasPrefix("//") {
      context.report(.imageRemote, "de afbeelding ‘\(node.url)’ staat op internet", range)
      image.source = .unavailable(node.url)
    }
    if !node.title.isEmpty, let top = stack.indices.last { stack[top].imageTitle = node.title }
    return image
  }

  /// A paragraph; a picture alone is a figure, the first line of a box is taken off before.
  private mutating func paragraph(_ frame: inout MarkdownFrame, parent: Int) -> [Block] {
    if frame.mayOpenCallout, frame.text.opensCallout {
      stack[parent].calloutTitle = frame.text.finish(&context)
      return []
    }
    let content = frame.text.finish(&context)
    if content.isEmpty { return [] }
    if content.count == 1, case .image(let image) = content[0] {
      var caption = InlineBuilder()
      caption.append(text: frame.imageTitle ?? "")
      let figure = Figure(image: image, caption: caption.finish(&context))
      return [Block(.figure(figure), range: frame.range)]
    }
    return [Block(.paragraph(content), range: frame.range)]
  }

  private mutating func heading(_ frame: inout MarkdownFrame, level: Int) -> Block {
    var content = frame.text.finish(&context)
    let attributes = HeadingAttributes.take(from: &content)
    let id = headingIDs.id(for: content, attributes, range: frame.range, &context)
    var language: LanguageTag?
    if let tag = attributes?.language {
      language = LanguageTag(tag)
      if language == nil {
        context.report(.languageInvalid, "‘\(tag)’ is geen taalcode", context.locate("lang=\(tag)"))
      }
    }
    // At the top of the file it can be the title; a box or list has none.
    if level == 1, stack.count > 1 {
      context.report(
        .headingTopLevel, "‘\(content.plainText)’ is een kop met één #", frame.range,
        fix: "schrijf ## of dieper")
    }
    let heading = Heading(
      level: stack.count > 1 ? max(2, level) : level, id: id, content: content, language: language)
    return Block(.heading(heading), range: frame.range)
  }

  private static func alignment(_ byte: UInt8) -> Table.Alignment {
    switch byte {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .none
    }
  }
}

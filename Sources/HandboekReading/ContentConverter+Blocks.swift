internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  /// Reads an element that is a block, or holds some.
  mutating func block(_ element: XMLElement, _ tag: String, into flow: inout Flow) {
    switch tag {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      heading(element, level: Int(tag.dropFirst()) ?? 2, into: &flow)
    case "p", "div", "section", "article", "aside", "center", "fieldset":
      container(element, tag, into: &flow)
    case "ul", "ol", "menu", "dir": list(element, isOrdered: tag == "ol", into: &flow)
    case "li":
      append(
        .list(List(start: nil, isTight: true, items: [.init(blocks: inner(element.children))])), to: &flow)
    case "dl": definitions(element, into: &flow)
    case "blockquote":
      let blocks = inner(element.children)
      if !blocks.isEmpty { append(.quote(blocks), line: element.line, to: &flow) }
    case "pre": code(element, into: &flow)
    case "hr": append(.thematicBreak, line: element.line, to: &flow)
    case "table": table(element, into: &flow)
    case "figure": figure(element, into: &flow)
    // `epub:switch` of EPUB 3.0: what every reader can show.
    case "switch": read((element.child("default") ?? element).children, into: &flow)
    case "nav":
      let outer = isNavigation
      isNavigation = true
      read(element.children, into: &flow)
      isNavigation = outer
    default: read(element.children, into: &flow)
    }
  }

  private mutating func container(_ element: XMLElement, _ tag: String, into flow: inout Flow) {
    if element.attribute("role")?.lowercased() == "heading" {
      heading(element, level: element.attribute("aria-level").flatMap { Int($0) } ?? 2, into: &flow)
    } else if tag == "div", let number = OwnMarkup.number(of: element) {
      passage(element, number, into: &flow)
    } else if let kind = OwnMarkup.callout(of: element) {
      callout(element, kind, into: &flow)
    } else if element.isType("footnotes", "endnotes", "rearnotes", "doc-endnotes") {
      noteSection(element, into: &flow)
    } else if tag == "aside", !element.isType("footnote", "endnote", "rearnote", "note", "doc-footnote") {
      var blocks = inner(element.children)
      if blocks.isEmpty { return }
      var title: [Inline] = []
      if case .heading(let heading) = blocks[0].content, blocks.count > 1 {
        title = heading.content
        blocks.removeFirst()
      }
      append(.callout(Callout(kind: .frame, title: title, blocks: blocks)), line: element.line, to: &flow)
    } else if !isVerse, Self.isPoem(element) {
      isVerse = true
      read(element.children, into: &flow)
      isVerse = false
    } else if isVerse, tag != "p", element.elements.allSatisfy({ !ElementKinds.containsBlock($0) }),
      element.elements.contains(where: { ElementKinds.block.contains($0.tag) })
    {
      stanza(element, into: &flow)
    } else {
      read(element.children, into: &flow)
    }
  }

  /// A block of our own books with its number (`HTMLRenderer.passage`).
  private mutating func passage(_ element: XMLElement, _ number: BlockNumber, into flow: inout Flow) {
    let count = flow.blocks.count
    let (anchors, pages) = (document.anchors.count, document.pageStarts.count)
    isPassage = true
    defer { isPassage = false }
    for index in element.children.indices where !Self.isPassageNumber(element.children[index]) {
      if isLate() { break }
      read(element.children[index], into: &flow)
    }
    flush(&flow)
    guard flow.blocks.count > count else { return }
    flow.blocks[count].number = number
    if depth > 0 { return }
    // A page that begins inside a list is marked behind it: its text is still that of this passage.
    let last = flow.blocks.count - 1
    for index in pages..<document.pageStarts.count where document.pageStarts[index].block > last {
      document.pageStarts[index].block = last
    }
    for index in anchors..<document.anchors.count where document.anchors[index].blocks.lowerBound > last {
      document.anchors[index].blocks = last..<last + 1
    }
  }

  private static func isPassageNumber(_ node: borrowing XMLNode) -> Bool {
    switch node {
    case .text: false
    case .element(let element): element.hasClass("pnr")
    }
  }

  /// A box of our own books.
  private mutating func callout(_ element: XMLElement, _ kind: CalloutKind, into flow: inout Flow) {
    let isTitle = { (node: XMLNode) in
      node.element.map { $0.hasClass("vak-kop") || $0.hasClass("spreker") } ?? false
    }
    var title: [Inline] = []
    if let head = element.children.first(where: isTitle)?.element {
      let words =
        head.hasClass("spreker")
        ? head.children : head.elements.filter { $0.tag == "strong" }.flatMap(\.children)
      title = running(words)
    }
    var blocks = inner(element.children.filter { !isTitle($0) })
    // The quotation mark is the box itself.
    if kind == .pullQuote, blocks.count == 1, case .quote(let quoted) = blocks[0].content { blocks = quoted }
    append(.callout(Callout(kind: kind, title: title, blocks: blocks)), line: element.line, to: &flow)
  }

  private mutating func heading(_ element: XMLElement, level: Int, into flow: inout Flow) {
    var children = element.children
    let number = OwnMarkup.headingNumber(of: element)
    if number != nil { children.removeFirst(OwnMarkup.headingNumberNodes(of: element)) }
    var content = running(children)
    let images = content.compactMap { inline -> Image? in
      if case .image(let image) = inline { image } else { nil }
    }
    if images.count == content.count, let image = images.first {
      // A title that is a picture is read by its description.
      content = [.text(image.alternative)].filter { _ in !image.alternative.isEmpty }
    }
    guard RunningText.hasWords(content) else { return }
    let id = element.identifier.map { PrintableText.clean($0) } ?? ""
    append(
      .heading(
        Heading(
          level: min(6, max(1, level)), id: id, content: content, number: number,
          language: Self.language(of: element))),
      line: element.line, to: &flow)
  }

  /// Literal text: every space and line end counts (HTML Living Standard §4.4.3).
  private mutating func code(_ element: XMLElement, into flow: inout Flow) {
    markAnchors(in: element)
    var text = BookText.clean(RunningText.literal(element), keepingNewlines: true)
    if text.hasPrefix("\n") { text.removeFirst() }
    if text.allSatisfy(\.isWhitespace) { return }
    let name = (element.first("code") ?? element).classes.first { $0.hasPrefix("language-") }
    let language = name.map { BookText.clean(String($0.dropFirst("language-".count))) }
    append(.code(CodeBlock(language: language, text: text)), line: element.line, to: &flow)
  }

  /// Notes the ids of everything inside, where the elements themselves are not read one by one.
  mutating func markAnchors(in element: XMLElement) {
    for child in element.elements {
      if let id = child.identifier { addAnchor(id) }
      markAnchors(in: child)
    }
  }

  // MARK: Poems

  private static let poemClasses: [StaticString] = [
    "poem", "poetry", "verse", "verses", "stanza", "linegroup", "gedicht",
  ]

  private static func isPoem(_ element: XMLElement) -> Bool {
    if element.isType("z3998:verse", "z3998:poem", "z3998:song", "z3998:hymn", "verse", "poem") {
      return true
    }
    guard let names = element.attribute("class") else { return false }
    return MarkupWords.contains(names, oneOf: poemClasses)
  }

  /// The lines of a stanza as one paragraph.
  private mutating func stanza(_ element: XMLElement, into flow: inout Flow) {
    for node in element.children {
      if case .element(let line) = node, ElementKinds.block.contains(line.tag) {
        RunningText.breakLine(&flow.inlines, &isAfterSpace)
        if let id = line.identifier { addAnchor(id) }
        inlines(line.children, into: &flow.inlines)
      } else {
        inlines([node], into: &flow.inlines)
      }
    }
  }

  // MARK: Notes

  /// A note that marks lead to: it leaves the text and hangs from its marks.
  mutating func readNote(_ element: XMLElement, number: Int) {
    note = number
    if let id = notes.ids[number] { addAnchor(id) }
    let blocks = RunningText.withoutNoteMark(inner(element.children))
    note = nil
    footnotes[number] = Footnote(
      number: number, blocks: blocks, referenceCount: 0, range: Self.range(element.line))
  }

  /// A note in a table or other running text: it hangs from its marks, and stays where it stands too, since the row
  /// would have a hole.
  mutating func readNoteInside(_ element: XMLElement) {
    if notes.ids.isEmpty || note != nil { return }
    guard let number = element.attribute(NoteIndex.attribute).flatMap({ Int($0) }), footnotes[number] == nil
    else { return }
    readNote(element, number: number)
  }

  /// A list of notes; nothing of it is left when all of them hang from their marks.
  private mutating func noteSection(_ element: XMLElement, into flow: inout Flow) {
    var inside = Flow()
    swap(&inside.blocks, &flow.blocks)
    let count = inside.blocks.count
    read(element.children, into: &inside)
    flush(&inside)
    let hasText = inside.blocks[count...].contains {
      switch $0.content {
      case .heading, .thematicBreak: false
      default: true
      }
    }
    if !hasText { inside.blocks.removeLast(inside.blocks.count - count) }
    if depth == 0 { top = inside.blocks.count }
    swap(&inside.blocks, &flow.blocks)
  }
}

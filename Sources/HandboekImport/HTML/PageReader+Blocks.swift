import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Elements that are a block of their own.
extension PageReader {
  /// The blocks for an element; nil for one that only wraps others.
  mutating func block(_ element: XMLElement, depth: Int) -> [FlatBlock]? {
    let place = findings.place
    let range = BlockAssembler.range(place)
    guard depth < limits.depth else {
      switch element.name {
      case "ul", "ol", "blockquote", "table", "details", "dl":
        findings.addGrouped(
          .importChanged, "wat te diep in lijsten, citaten of tabellen staat, is gewone tekst")
        return nil
      default: return simple(element, place)
      }
    }
    switch element.name {
    case "ul", "ol", "menu", "dir": return list(element, depth: depth)
    case "blockquote":
      let blocks = BlockAssembler.blocks(Boxed.flat(flow(element.children, depth: depth + 1)))
      return blocks.isEmpty ? [] : [.whole(Block(.quote(blocks), range: range))]
    case "table": return table(element, depth: depth)
    case "dl": return definitions(element, depth: depth)
    case "details":
      let summary = element.elements.first { $0.name == "summary" }
      let rest = element.children.filter { $0.element?.name != "summary" }
      let title = summary.map { inlines(of: $0, depth: depth) } ?? []
      let blocks = BlockAssembler.blocks(Boxed.flat(flow(rest, depth: depth + 1)))
      if blocks.isEmpty, title.isEmpty { return [] }
      findings.addGrouped(.importChanged, "een uitklapvak is een kader geworden")
      return [.whole(Block(.callout(Callout(kind: .frame, title: title, blocks: blocks)), range: range))]
    case "figure":
      let captions = element.elements.filter { $0.name == "figcaption" }
      let rest = element.children.filter { $0.element?.name != "figcaption" }
      var result = flow(rest, depth: depth + 1)
      for caption in captions {
        var content = inlines(of: caption, depth: depth)
        CaptionLabel.remove(from: &content, &findings)
        if content.isEmpty { continue }
        result.append(
          .paragraph(FlatParagraph(role: .caption, content: content, place: max(1, caption.line))))
      }
      return result
    default: return simple(element, place)
    }
  }

  /// Blocks that hold no others.
  private mutating func simple(_ element: XMLElement, _ place: Int) -> [FlatBlock]? {
    let range = BlockAssembler.range(place)
    switch element.name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      // Its own name, and those inside it, are for the heading as a whole.
      bookmarks.isHeld = true
      let content = WordReader.withoutStrong(inlines(of: element, depth: limits.depth))
      bookmarks.isHeld = false
      let words = content.plainText
      if content.isEmpty { return [] }
      findings.heading = words
      let level = element.name.last?.wholeNumberValue ?? 1
      let isHeading = words.contains { !$0.isWhitespace }
      var paragraph = FlatParagraph(
        role: isHeading ? .heading(level) : .plain, content: content, place: place)
      bookmarks.place(at: &paragraph, isTop: true)
      return [.paragraph(paragraph)]
    case "pre", "listing", "xmp":
      var text = PageText.text(of: element)
      if text.hasPrefix("\n") { text.removeFirst() }
      let code = ImportedText.clean(text) { _ in }
      let names = [element] + element.elements.filter { $0.name == "code" }
      let classes = names.compactMap { $0.attribute("class") }.joined(separator: " ").split(separator: " ")
      let named = classes.first { $0.hasPrefix("language-") || $0.hasPrefix("lang-") }
      // pandoc writes `class="sourceCode js"`.
      let plain =
        classes.contains("sourceCode") ? classes.first { $0 != "sourceCode" }.map { String($0) } : nil
      let language = named.map { String($0.drop { $0 != "-" }.dropFirst()) } ?? plain
      // A list out of the catalogue is written as code; a page has none.
      let isSafe =
        language.map { $0.allSatisfy { $0.isLetter || $0.isNumber } && !Self.ownLanguages.contains($0) }
        ?? true
      let block = CodeBlock(language: isSafe ? language : nil, text: code)
      return code.allSatisfy(\.isWhitespace) ? [] : [.whole(Block(.code(block), range: range))]
    case "hr": return [.paragraph(FlatParagraph(role: .rule, content: [], place: place))]
    default: return nil
    }
  }

  private static let ownLanguages: Set<String> = ["aanbod", "publicaties", "dekking"]

  /// The text of an element in one line.
  mutating func inlines(of element: XMLElement, depth: Int) -> [Inline] {
    CellText.inlines(Boxed.flat(flow(element.children, depth: depth + 1)), &findings)
  }

  private mutating func list(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    let range = BlockAssembler.range(findings.place)
    let isOrdered = element.name == "ol"
    if isOrdered, let type = element.attribute("type"), type != "1" {
      findings.addGrouped(.importChanged, "een lijst met letters of Romeinse cijfers heeft nu gewone cijfers")
    }
    var lists: [List] = []
    var items: [List.Item] = []
    var start =
      isOrdered ? min(max(0, element.attribute("start").flatMap { Int($0) } ?? 1), 999_999_999) : nil
    func close(_ items: inout [List.Item]) {
      if !items.isEmpty { lists.append(List(start: start, isTight: Self.isTight(items), items: items)) }
      items = []
    }
    for child in element.children {
      let own = child.element.map { $0.name == "li" } ?? false
      if let value = (child.element?.attribute("value")).flatMap({ Int($0) }), own, let first = start,
        value != first + items.count, (0...999_999_999).contains(value)
      {
        close(&items)
        start = value
      }
      if own { findings.place = max(1, child.element?.line ?? 1) }
      let content = own ? child.element?.children ?? [] : [child]
      let blocks = BlockAssembler.blocks(Boxed.flat(flow(content, depth: depth + 1)))
      if blocks.isEmpty { continue }
      if !own, let last = items.indices.last {
        // A list in a list that forgot its item belongs to the item before it.
        items[last].blocks += blocks
      } else {
        items.append(List.Item(blocks: blocks, isChecked: own ? Self.check(child.element) : nil))
      }
    }
    close(&items)
    return lists.map { .whole(Block(.list($0), range: range)) }
  }

  private static func isTight(_ items: [List.Item]) -> Bool {
    items.allSatisfy { item in item.blocks.count { if case .list = $0.content { false } else { true } } < 2 }
  }

  /// Whether the box in front of a task is ticked; nil when there is none.
  private static func check(_ item: XMLElement?) -> Bool? {
    let box = item.flatMap { ElementWalk.find(["input", "ul", "ol"], in: $0).first }
    guard let box, box.name == "input", box.attribute("type")?.lowercased() == "checkbox" else { return nil }
    return box.attribute("checked") != nil
  }

  /// A list of terms: each term bold, with what it means below it.
  private mutating func definitions(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    findings.addGrouped(.importChanged, "een lijst van woorden met uitleg is vet met gewone tekst geworden")
    var result: [FlatBlock] = []
    var walk = ElementWalk(element)
    while let child = walk.next() {
      findings.place = max(1, child.line)
      switch child.name {
      case "dt":
        let content = inlines(of: child, depth: depth)
        if !content.isEmpty {
          result.append(
            .paragraph(
              FlatParagraph(content: [.strong(WordReader.withoutStrong(content))], place: findings.place)))
        }
      case "dd": result += Boxed.flat(flow(child.children, depth: depth + 1))
      case "div": walk.descend(child)
      default: break
      }
    }
    return result
  }
}

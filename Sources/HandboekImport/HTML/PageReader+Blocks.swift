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
      let blocks = BlockAssembler.blocks(Boxed.flat(flow(inside: element, depth: depth + 1)))
      return blocks.isEmpty ? [] : [.whole(Block(.quote(blocks), range: range))]
    case "table": return table(element, depth: depth)
    case "dl": return definitions(element, depth: depth)
    case "details":
      let first = element.children.firstIndex { $0.element?.name == "summary" }
      let summary = first.flatMap { element.children[$0].element }
      var rest = element.children
      if let first { rest.remove(at: first) }
      let title = summary.map { inlines(of: $0, depth: depth) } ?? []
      let blocks = BlockAssembler.blocks(Boxed.flat(flow(rest, depth: depth + 1)))
      if blocks.isEmpty, title.isEmpty { return [] }
      findings.addGrouped(.importChanged, "een uitklapvak is een kader geworden")
      return [.whole(Block(.callout(Callout(kind: .frame, title: title, blocks: blocks)), range: range))]
    case "figure": return figure(element, depth: depth)
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
    case "pre", "listing", "xmp": return code(element, range)
    case "hr": return [.paragraph(FlatParagraph(role: .rule, content: [], place: place))]
    default: return nil
    }
  }

  /// What a button is the text of.
  private static let openers: Set<String> = [
    "h1", "h2", "h3", "h4", "h5", "h6", "dt", "th", "summary", "caption",
  ]

  /// The text of an element in one line.
  mutating func inlines(of element: XMLElement, depth: Int) -> [Inline] {
    let outer = readsButtons
    readsButtons = outer || Self.openers.contains(element.name)
    defer { readsButtons = outer }
    let flat = Boxed.flat(flow(inside: element, depth: depth + 1))
    return CellText.inlines(flat.map { unboxed($0) }, &findings)
  }

  private mutating func list(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    let range = BlockAssembler.range(findings.place)
    let isOrdered = element.name == "ol"
    if isOrdered, let type = element.attribute("type"), type != "1" {
      findings.addGrouped(.importChanged, "een lijst met letters of Romeinse cijfers heeft nu gewone cijfers")
    }
    if isOrdered, element.attribute("reversed") != nil {
      findings.addGrouped(.importChanged, "een lijst die terugtelde, telt nu op")
    }
    var lists: [List] = []
    var items: [List.Item] = []
    var start =
      isOrdered ? min(max(0, element.attribute("start").flatMap { Int($0) } ?? 1), 999_999_999) : nil
    func close(_ items: inout [List.Item]) {
      if !items.isEmpty { lists.append(List(start: start, isTight: Self.isTight(items), items: items)) }
      items = []
    }
    for child in settled(element.children) {
      let own = child.element.map { $0.name == "li" } ?? false
      if let value = (child.element?.attribute("value")).flatMap({ Int($0) }), own, let first = start,
        value != first + items.count, (0...999_999_999).contains(value)
      {
        close(&items)
        start = value
      }
      if own { findings.place = max(1, child.element?.line ?? 1) }
      let box = own ? Self.box(child.element) : nil
      taskBox = box
      let flat =
        if own, let item = child.element {
          flow(inside: item, depth: depth + 1)
        } else {
          flow([child], depth: depth + 1)
        }
      let blocks = BlockAssembler.blocks(Boxed.flat(flat))
      taskBox = nil
      if blocks.isEmpty { continue }
      if !own, let last = items.indices.last {
        // A list in a list that forgot its item belongs to the item before it.
        items[last].blocks += blocks
      } else {
        items.append(List.Item(blocks: blocks, isChecked: box.map { $0.attribute("checked") != nil }))
      }
    }
    close(&items)
    return lists.map { .whole(Block(.list($0), range: range)) }
  }

  private static func isTight(_ items: [List.Item]) -> Bool {
    items.allSatisfy { item in item.blocks.count { if case .list = $0.content { false } else { true } } < 2 }
  }

  /// The box in front of a task.
  private static func box(_ item: XMLElement?) -> XMLElement? {
    let box = item.flatMap { ElementWalk.find(["input", "ul", "ol"], in: $0).first }
    guard let box, box.name == "input", box.attribute("type")?.lowercased() == "checkbox" else { return nil }
    return box
  }
}

internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  mutating func list(_ element: XMLElement, isOrdered: Bool, into flow: inout Flow) {
    var items: [List.Item] = []
    // Lists of a `nav` have no numbers (EPUB 3.3 §7): their labels bring their own.
    var numbers = isOrdered && !isNavigation ? ListNumbers(element) : nil
    for node in element.children {
      guard let child = node.element else {
        if case .text(let text) = node, RunningText.hasInk(text) {
          items.append(List.Item(blocks: inner([node])))
          numbers?.add(nil)
        }
        continue
      }
      if let number = child.attribute(NoteIndex.attribute).flatMap({ Int($0) }) {
        if note == nil { readNote(child, number: number) }
        if child.tag == "li" { numbers?.skip(child) }
        continue
      }
      if child.isHidden || ElementKinds.skipped.contains(child.tag) { continue }
      if child.tag != "li", child.tag == "ul" || child.tag == "ol", !items.isEmpty {
        // A list that stands between items belongs to the one before it.
        items[items.count - 1].blocks += inner([node])
        continue
      }
      let blocks = self.item(at: items.count, child)
      if blocks.isEmpty {
        if child.tag == "li" { numbers?.skip(child) }
        continue
      }
      items.append(List.Item(blocks: blocks, isChecked: Self.isChecked(child)))
      numbers?.add(child.tag == "li" ? child : nil)
    }
    if items.isEmpty { return }
    let isTight = Self.isTight(items)
    let start = numbers?.start
    if let numbers, start == nil { numbers.write(in: &items) }
    append(.list(List(start: start, isTight: isTight, items: items)), line: element.line, to: &flow)
  }

  private mutating func item(at index: Int, _ element: XMLElement) -> [Block] {
    let outer = item
    if depth == 0 { item = index }
    if let id = element.identifier { addAnchor(id) }
    let blocks = element.tag == "li" ? inner(element.children) : inner([.element(element)])
    item = outer
    return blocks
  }

  /// Whether no item is more than a line of text with, perhaps, a list below it.
  private static func isTight(_ items: [List.Item]) -> Bool {
    items.allSatisfy { item in
      item.blocks.dropFirst().allSatisfy { if case .list = $0.content { true } else { false } }
    }
  }

  /// Whether a task is done; nil when the item is no task.
  private static func isChecked(_ element: XMLElement) -> Bool? {
    let first = element.child("input") ?? element.child()?.child("input")
    guard let first, first.attribute("type") == "checkbox" else { return nil }
    return first.attribute("checked") != nil
  }

  // MARK: Definitions

  /// Terms with what is said of them, each an item: "Soort: training", or a term over its text.
  mutating func definitions(_ element: XMLElement, into flow: inout Flow) {
    var items: [List.Item] = []
    var term: [Inline] = []
    for (child, group) in Self.parts(of: element) {
      let outer = item
      if depth == 0 { item = items.count }
      defer { item = outer }
      if let number = child.attribute(NoteIndex.attribute).flatMap({ Int($0) }) {
        if note == nil { readNote(child, number: number) }
        continue
      }
      if let group { addAnchor(group) }
      if let id = child.identifier { addAnchor(id) }
      if child.tag == "dt" {
        let words = running(child.children)
        if !term.isEmpty, !words.isEmpty { term.append(.text(", ")) }
        term += words
        continue
      }
      let isLine = !ElementKinds.containsBlock(child)
      let text = isLine ? running(child.children) : []
      if isLine, !term.isEmpty {
        let mark = term.plainText.last.map { "?!:".contains($0) } == true ? "" : ":"
        items.append(
          .init(blocks: [
            Self.paragraph([.strong(term + [.text(mark)].filter { _ in !mark.isEmpty }), .text(" ")] + text)
          ]))
      } else if isLine {
        if items.isEmpty { items.append(.init(blocks: [])) }
        if !text.isEmpty { items[items.count - 1].blocks.append(Self.paragraph(text)) }
      } else {
        let blocks = (term.isEmpty ? [] : [Self.paragraph([.strong(term)])]) + inner(child.children)
        if term.isEmpty, !items.isEmpty {
          items[items.count - 1].blocks += blocks
        } else {
          items.append(.init(blocks: blocks))
        }
      }
      term = []
    }
    if !term.isEmpty { items.append(.init(blocks: [Self.paragraph([.strong(term)])])) }
    items.removeAll { $0.blocks.isEmpty }
    if items.isEmpty { return }
    append(
      .list(List(start: nil, isTight: items.allSatisfy { $0.blocks.count == 1 }, items: items)),
      line: element.line, to: &flow)
  }

  /// The terms and descriptions, also those that stand in a `div` (HTML Living Standard §4.4.9); its
  /// identifier goes with the first of these.
  private static func parts(of element: XMLElement) -> [(part: XMLElement, group: String?)] {
    var parts: [(part: XMLElement, group: String?)] = []
    for node in element.children {
      guard case .element(let child) = node else {
        // Text that stands in the list itself is said of the term before it.
        if case .text(let text) = node, RunningText.hasInk(text) {
          parts.append((XMLElement(name: "dd", children: [node]), nil))
        }
        continue
      }
      switch child.tag {
      case "dt", "dd": parts.append((child, nil))
      case "div":
        var group = child.identifier
        for part in child.elements where part.tag == "dt" || part.tag == "dd" {
          parts.append((part, group))
          group = nil
        }
      default: if !ElementKinds.skipped.contains(child.tag) { parts.append((child, nil)) }
      }
    }
    return parts
  }

  private static func paragraph(_ inlines: [Inline]) -> Block {
    Block(.paragraph(RunningText.trimmed(inlines)), range: range(0))
  }
}

internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  /// A table; one that only places things beside each other is read cell by cell.
  mutating func table(_ element: XMLElement, into flow: inout Flow) {
    let rows = Self.rows(of: element)
    let isLayout = element.isType("presentation", "none") || rows.allSatisfy { $0.cells.count <= 1 }
    if isLayout {
      for row in rows { for cell in row.cells { readApart(cell.children, into: &flow) } }
      return
    }
    var caption: [Inline] = []
    var number: String?
    if let own = element.child("caption") {
      (number, caption) = numbered(own, running(own.children))
    }
    var head: [Table.Cell] = []
    var body: [[Table.Cell]] = []
    for (index, row) in rows.enumerated() {
      if let id = row.element.identifier { addAnchor(id) }
      let cells = self.cells(of: row.cells)
      let isHead = row.isHead || (index == 0 && row.cells.allSatisfy { $0.tag == "th" })
      if isHead, head.isEmpty { head = cells } else { body.append(cells) }
    }
    let width = min(limits.columns, max(head.count, body.reduce(0) { max($0, $1.count) }))
    if width * body.count > limits.cells {
      for row in [head] + body where !row.isEmpty {
        let words = row.map(\.plainText).joined(separator: " | ")
        append(.paragraph([.text(words)]), line: element.line, to: &flow)
      }
      return
    }
    body = body.map { $0.prefix(width) + Array(repeating: [], count: max(0, width - $0.count)) }
    var table = Table(
      alignments: Array(repeating: .none, count: width), head: Array(head.prefix(width)), rows: body,
      caption: caption)
    table.number = number
    append(.table(table), line: element.line, to: &flow)
  }

  private mutating func readApart(_ nodes: [XMLNode], into flow: inout Flow) {
    read(nodes, into: &flow)
    flush(&flow)
  }

  private struct Row {
    var element: XMLElement
    var cells: [XMLElement]
    var isHead: Bool
  }

  private static func rows(of element: XMLElement, isHead: Bool = false) -> [Row] {
    element.elements.flatMap { child -> [Row] in
      switch child.tag {
      case "tr":
        return [
          Row(
            element: child, cells: child.elements.filter { $0.tag == "td" || $0.tag == "th" }, isHead: isHead)
        ]
      case "thead", "tbody", "tfoot": return rows(of: child, isHead: child.tag == "thead")
      default: return []
      }
    }
  }

  /// The cells of a row; one that is several columns wide is followed by empty ones.
  private mutating func cells(of elements: [XMLElement]) -> [Table.Cell] {
    var cells: [Table.Cell] = []
    for element in elements {
      if cells.count >= limits.columns { break }
      if let id = element.identifier { addAnchor(id) }
      cells.append(running(element.children))
      let span = element.attribute("colspan").flatMap { Int($0) } ?? 1
      let empty = min(max(0, span - 1), limits.columns - cells.count)
      cells += Array(repeating: [], count: empty)
    }
    return cells
  }

  // MARK: Figures

  mutating func figure(_ element: XMLElement, into flow: inout Flow) {
    let captionElement = element.first("figcaption")
    var caption: [Inline] = []
    var number: String?
    if let captionElement { (number, caption) = numbered(captionElement, running(captionElement.children)) }
    let content = element.children.filter { $0.element?.tag != "figcaption" }
    let start = flow.blocks.count
    readApart(content, into: &flow)
    if caption.isEmpty && number == nil { return }
    if start < flow.blocks.count {
      switch flow.blocks[start].content {
      case .figure(var figure) where flow.blocks.count == start + 1:
        figure.caption = caption
        // The caption says it already.
        if figure.image.alternative == caption.plainText {
          figure.image.alternative = ""
          figure.image.isDecorative = true
        }
        figure.number = number
        flow.blocks[start].content = .figure(figure)
        return
      case .table(var table) where flow.blocks.count == start + 1 && table.caption.isEmpty:
        table.caption = caption
        table.number = number
        flow.blocks[start].content = .table(table)
        return
      default: break
      }
    }
    append(.paragraph([.emphasis(caption)]), line: element.line, to: &flow)
  }

  /// The number of a figure or table of our own books, "Figuur 3.1.", apart from its caption.
  private func numbered(_ element: XMLElement, _ caption: [Inline]) -> (number: String?, caption: [Inline]) {
    guard case .element(let first)? = element.children.first(where: { $0.element != nil }),
      first.hasClass("nr")
    else {
      return (nil, caption)
    }
    let words = first.text.split(separator: " ")
    guard words.count == 2, words[0] == "Figuur" || words[0] == "Tabel",
      case .text(let text)? = caption.first, text.hasPrefix(first.text)
    else { return (nil, caption) }
    var rest = caption
    rest[0] = .text(String(text.dropFirst(first.text.count)))
    let number = words[1].last == "." ? words[1].dropLast() : words[1]
    return (String(number), RunningText.trimmedAtStart(rest))
  }
}

internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  /// A table; one that only places things beside each other is read cell by cell.
  mutating func table(_ element: XMLElement, into flow: inout Flow) {
    var stray: [XMLNode] = []
    let rows = Self.rows(of: element, stray: &stray)
    // What stands beside the cells, browsers show before the table (HTML Living Standard §13.2.6.4.9).
    for node in stray { readApart([node], into: &flow) }
    let own = element.child("caption")
    let words = own.map { running($0.children) } ?? []
    let isNarrow = rows.allSatisfy { $0.cells.count <= 1 }
    // A caption tells that a single column is a table too, unless its cells hold more than a line.
    let isLayout =
      element.isType("presentation", "none")
      || isNarrow
        && (words.isEmpty || rows.isEmpty
          || rows.contains { $0.cells.contains { ElementKinds.containsBlock($0) } })
    if isLayout {
      if !words.isEmpty { append(.paragraph([.emphasis(words)]), line: element.line, to: &flow) }
      for row in rows { for cell in row.cells { readApart(cell.children, into: &flow) } }
      return
    }
    let (number, caption) = own.map { numbered($0, words) } ?? (nil, [])
    var (head, body) = cells(of: rows)
    let width = min(limits.columns, max(head.count, body.reduce(0) { max($0, $1.count) }))
    tableCells += width * body.count
    if width * body.count > limits.cells || tableCells > limits.allCells {
      if !words.isEmpty { append(.paragraph([.emphasis(words)]), line: element.line, to: &flow) }
      for row in [head] + body where !row.isEmpty {
        let words = row.map(\.plainText).filter { !$0.isEmpty }.joined(separator: " | ")
        if !words.isEmpty { append(.paragraph([.text(words)]), line: element.line, to: &flow) }
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

  mutating func readApart(_ nodes: [XMLNode], into flow: inout Flow) {
    read(nodes, into: &flow)
    flush(&flow)
  }

  // MARK: Rows

  private struct Row {
    var element: XMLElement
    var cells: [XMLElement]
    var isHead: Bool
    /// How many rows its group has from here on: no cell is higher.
    var rest: Int
  }

  private static func rows(of element: XMLElement, isHead: Bool = false, stray: inout [XMLNode]) -> [Row] {
    var rows: [Row] = []
    for node in element.children {
      guard case .element(let child) = node else {
        if case .text(let text) = node, RunningText.hasInk(text) { stray.append(node) }
        continue
      }
      switch child.tag {
      case "tr":
        var cells: [XMLElement] = []
        for node in child.children {
          if case .element(let cell) = node, cell.tag == "td" || cell.tag == "th" {
            cells.append(cell)
          } else if !isSpace(node) {
            stray.append(node)
          }
        }
        rows.append(Row(element: child, cells: cells, isHead: isHead, rest: 0))
      case "thead", "tbody", "tfoot":
        rows += Self.rows(of: child, isHead: child.tag == "thead", stray: &stray)
      case "caption": continue
      default: if !ElementKinds.skipped.contains(child.tag) { stray.append(node) }
      }
    }
    // A group that holds rows of its own counted those already.
    for index in rows.indices where rows[index].rest == 0 { rows[index].rest = rows.count - index }
    return rows
  }

  private static func isSpace(_ node: XMLNode) -> Bool {
    if case .text(let text) = node { return !RunningText.hasInk(text) }
    return false
  }

  // MARK: Cells

  /// The grid of a table: a cell that is higher or wider than one stands for each of its places.
  private mutating func cells(of rows: [Row]) -> (head: [Table.Cell], body: [[Table.Cell]]) {
    var head: [Table.Cell] = []
    var body: [[Table.Cell]] = []
    var spans = TableSpans(limits: limits, filled: filledCells, repeated: repeated)
    for (index, row) in rows.enumerated() {
      if isLate() { break }
      if let id = row.element.identifier { addAnchor(id) }
      let isHead = row.isHead || (index == 0 && row.cells.allSatisfy { $0.tag == "th" })
      var cells: [Table.Cell] = []
      spans.fill(&cells)
      for element in row.cells {
        if cells.count >= limits.columns { break }
        if let id = element.identifier { addAnchor(id) }
        readNoteInside(element)
        let cell = running(element.children)
        spans.add(cell, element, isHead: isHead, rest: row.rest, to: &cells)
        spans.fill(&cells)
      }
      spans.endRow()
      if isHead, head.isEmpty, body.isEmpty {
        head = cells
      } else if row.isHead, body.isEmpty, index < Self.mostHeadRows {
        // A second row of headings says more of those above it.
        head = (0..<max(head.count, cells.count)).map { Self.joined(head, cells, at: $0) }
      } else {
        body.append(cells)
      }
    }
    repeated = spans.repeated
    filledCells = spans.filled
    return (head, body)
  }

  private static let mostHeadRows = 4

  private static func joined(_ head: [Table.Cell], _ cells: [Table.Cell], at column: Int) -> Table.Cell {
    let above = column < head.count ? head[column] : []
    let below = column < cells.count ? cells[column] : []
    if above.isEmpty || above.plainText == below.plainText { return below }
    return below.isEmpty ? above : above + [.text(", ")] + below
  }
}

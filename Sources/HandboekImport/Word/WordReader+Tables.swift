import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Tables (ECMA-376 part 1, §17.4).
extension WordReader {
  private struct Row {
    var cells: [Table.Cell] = []
    /// How the text of each cell that begins a column is set.
    var alignments: [Int: Table.Alignment] = [:]
    var isHead = false
    /// The columns that continue a cell of the row above.
    var continued: Set<Int> = []
  }

  /// A table; one of a single cell is a box, and one inside another is text.
  mutating func table(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    let place = findings.place + 1
    guard depth < limits.depth else {
      findings.addGrouped(.importLost, "een tabel die te diep in andere tabellen staat")
      return []
    }
    findings.place += 1
    for properties in element.elements { reportLayout(properties) }
    findings.place -= 1
    let rows = rows(of: element)
    if rows.count == 1, let only = rows.first, cells(of: only).count == 1, let cell = cells(of: only).first {
      guard isKept(row: only), isKept(cell: cell) else { return [] }
      return box(Boxed.flat(blocks(of: cell, depth: depth + 1)), place: place, "een tabel van één cel")
    }
    var table: [Row] = []
    for row in rows { if let read = self.row(row, above: table.last, depth: depth) { table.append(read) } }
    guard !table.isEmpty else { return [] }
    let columns = table.reduce(0) { max($0, $1.cells.count) }
    findings.place = max(place, findings.place)
    guard columns <= limits.columns else {
      findings.add(.importLost, "een tabel van meer dan \(limits.columns) kolommen")
      return []
    }
    for index in table.indices {
      table[index].cells += Array(repeating: [], count: columns - table[index].cells.count)
    }
    let look = element.elements.first { $0.name == "tblPr" }?.elements.first { $0.name == "tblLook" }
    let looksHeaded = look.map(Self.hasFirstRow) ?? false
    let end = findings.place
    findings.place = place
    if !table[0].isHead, !looksHeaded {
      findings.addGrouped(.importChanged, "een tabel zonder kopregel: de eerste rij is nu de kop")
    }
    if table.dropFirst().contains(where: \.isHead) {
      findings.addGrouped(.importChanged, "een tabel met meer kopregels: alleen de eerste is nu de kop")
    }
    findings.place = end
    let head = table[0].cells.map(Self.withoutStrong)
    let block = Table(
      alignments: (0..<columns).map { Self.alignment(ofColumn: $0, in: table.dropFirst()) }, head: head,
      rows: table.dropFirst().map(\.cells))
    return [.whole(Block(.table(block), range: BlockAssembler.range(place)))]
  }

  /// How all cells of a column below the head are set, but for empty ones; `none` when they differ.
  private static func alignment(ofColumn column: Int, in rows: ArraySlice<Row>) -> Table.Alignment {
    let filled = rows.filter { !$0.cells[column].isEmpty && !$0.continued.contains(column) }
    let found = Set(filled.map { $0.alignments[column] ?? .none })
    return found.count == 1 ? found.first ?? .none : .none
  }

  /// How the first paragraph of a cell is set: `w:jc` (§17.3.1.13), where it names no style of its own.
  private static func alignment(ofCell cell: XMLElement) -> Table.Alignment {
    let properties = parts("p", of: cell).first?.elements.first { $0.name == "pPr" }
    switch properties?.elements.first(where: { $0.name == "jc" })?.attribute("val") {
    case "right", "end": return .right
    case "center": return .center
    default: return .none
    }
  }

  /// Whether the first row is laid out as a head: `w:firstRow`, or bit 0x20 of the older `w:val`.
  private static func hasFirstRow(_ look: XMLElement) -> Bool {
    if let first = look.attribute("firstRow") { return WordValue.isOn(first) }
    return look.attribute("val").flatMap { Int($0, radix: 16) }.map { $0 & 0x20 != 0 } ?? false
  }

  private func rows(of element: XMLElement) -> [XMLElement] { Self.parts("tr", of: element) }

  private func cells(of row: XMLElement) -> [XMLElement] { Self.parts("tc", of: row) }

  /// The rows or cells of an element, also those in wrappers.
  private static func parts(_ name: String, of element: XMLElement) -> [XMLElement] {
    var result: [XMLElement] = []
    var walk = ElementWalk(element)
    while let child = walk.next() {
      if child.name == name {
        result.append(child)
      } else if ["sdt", "sdtContent", "customXml", "ins", "del", "moveTo", "moveFrom"].contains(child.name) {
        walk.descend(child)
      }
    }
    return result
  }

  private mutating func row(_ element: XMLElement, above: Row?, depth: Int) -> Row? {
    guard isKept(row: element) else { return nil }
    var row = Row()
    for property in element.elements.first(where: { $0.name == "trPr" })?.elements ?? [] {
      switch property.name {
      case "tblHeader": row.isHead = WordValue.isOn(property)
      case "gridBefore":
        let count = min(max(0, WordValue.number(property) ?? 0), limits.columns)
        row.cells += Array(repeating: [], count: count)
      default: break
      }
    }
    for cell in cells(of: element) {
      if row.cells.count > limits.columns { break }
      guard isKept(cell: cell) else { continue }
      add(cell, to: &row, above: above, depth: depth)
    }
    return row
  }

  private mutating func add(_ cell: XMLElement, to row: inout Row, above: Row?, depth: Int) {
    var span = 1
    var continues = false
    for property in cell.elements.first(where: { $0.name == "tcPr" })?.elements ?? [] {
      switch property.name {
      case "gridSpan": span = min(max(1, WordValue.number(property) ?? 1), limits.columns)
      case "vMerge": continues = property.attribute("val").map { $0 == "continue" } ?? true
      case "hMerge": if property.attribute("val") != "restart" { span = 1 }
      default: break
      }
    }
    let column = row.cells.count
    var content = inlines(ofCell: cell, depth: depth)
    if span > 1 {
      findings.addGrouped(.importChanged, "samengevoegde cellen naast elkaar: de tekst staat in de eerste")
    }
    if continues, let above, column < above.cells.count {
      if content.isEmpty { content = above.cells[column] }
      row.continued.insert(column)
      findings.addGrouped(.importChanged, "samengevoegde cellen onder elkaar: de tekst staat in elke rij")
    }
    row.alignments[column] = Self.alignment(ofCell: cell)
    row.cells.append(content)
    row.cells += Array(repeating: [], count: span - 1)
  }

  /// The text of a cell in one line.
  private mutating func inlines(ofCell cell: XMLElement, depth: Int) -> Table.Cell {
    let flat = blocks(of: cell, depth: depth + 1)
    return CellText.inlines(Boxed.flat(flat), &findings)
  }

  /// A box with its content; nothing when it is empty.
  mutating func box(_ flat: [FlatBlock], place: Int, _ what: String) -> [FlatBlock] {
    let blocks = BlockAssembler.blocks(flat)
    if blocks.isEmpty { return [] }
    // A picture with its caption needs no box around it.
    if blocks.count == 1 {
      switch blocks[0].content {
      case .figure, .table: return flat
      default: break
      }
    }
    let end = findings.place
    findings.place = place
    findings.addGrouped(.importChanged, "\(what) is een kader geworden")
    findings.place = end
    let callout = Callout(kind: .frame, title: [], blocks: blocks)
    return [.whole(Block(.callout(callout), range: BlockAssembler.range(place)))]
  }
}

/// Text for a cell, which holds one line (GFM §4.10).
enum CellText {
  static func inlines(_ flat: [FlatBlock], _ findings: inout FindingList) -> [Inline] {
    var result: [Inline] = []
    var isMany = false
    for block in flat {
      var content: [Inline]
      var separator = " "
      switch block {
      case .paragraph(let paragraph):
        content = paragraph.content
        if case .item(let mark) = paragraph.role {
          separator = "; "
          if let number = mark.number { content.insert(.text("\(number). "), at: 0) }
        }
        if case .code = paragraph.role { content = content.isEmpty ? [] : [.code(content.plainText)] }
      case .whole(let block):
        content = []
        [block].forEachPiece { piece in
          if !piece.isEmpty { content += content.isEmpty ? piece : [.text(" | ")] + piece }
        }
        findings.addGrouped(.importChanged, "een tabel of kader in een tabel is gewone tekst geworden")
      }
      content = content.map { $0 == .lineBreak ? .text(" ") : $0 }
      if content.isEmpty { continue }
      if !result.isEmpty {
        result.append(.text(separator))
        isMany = true
      }
      result += content
    }
    if isMany {
      findings.addGrouped(.importChanged, "alinea’s of een lijst in een cel staan nu op één regel")
    }
    return RunNesting.tidy(result)
  }
}

extension [Block] {
  /// The text of paragraphs and cells, in order, with its links, notes and pictures.
  fileprivate func forEachPiece(_ body: ([Inline]) -> Void) {
    forEachBlock { block in
      switch block.content {
      case .paragraph(let content): body(content)
      case .heading(let heading): body(heading.content)
      case .callout(let callout): body(callout.title)
      case .table(let table):
        body(table.caption)
        for row in [table.head] + table.rows { for cell in row { body(cell) } }
      case .code(let code):
        let line = RunNesting.fold(code.text, afterSpace: true)
        body(line.isEmpty ? [] : [.code(line)])
      case .figure(let figure):
        body([.image(figure.image)])
        body(figure.caption)
      default: break
      }
    }
  }
}

import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Tables (HTML Living Standard §4.9).
extension PageReader {
  private struct Grid {
    var rows: [[Table.Cell]] = []
    var alignments: [Table.Alignment] = []
    /// For each column: how many rows a cell above goes on, and what it says.
    var spans: [Int: (rows: Int, cell: Table.Cell)] = [:]
  }

  mutating func table(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    let place = findings.place
    let parts = TableParts(element) { settled($0) }
    var before: [FlatBlock] = []
    for nodes in parts.loose { before += flow(nodes, depth: depth + 1) }
    if !before.isEmpty {
      findings.place = place
      findings.addGrouped(.importChanged, "tekst die los in een tabel stond, staat nu erboven")
    }
    findings.place = place
    let role = element.attribute("role")?.lowercased()
    if role == "presentation" || role == "none" || (parts.rows.count == 1 && parts.rows[0].cells.count == 1) {
      let caption = self.caption(parts.caption, depth: depth)
      let above = caption.isEmpty ? [] : [FlatBlock.paragraph(FlatParagraph(content: caption, place: place))]
      let cells = parts.rows.flatMap(\.cells)
      return before + above + layout(cells, isBox: role == nil, depth: depth, place: place)
    }
    var grid = Grid()
    for row in parts.rows { add(row.cells, to: &grid, depth: depth) }
    let columns = grid.rows.reduce(0) { max($0, $1.count) }
    findings.place = place
    guard columns > 0 else {
      let caption = self.caption(parts.caption, depth: depth)
      return before + (caption.isEmpty ? [] : [.paragraph(FlatParagraph(content: caption, place: place))])
    }
    guard columns <= limits.columns else {
      let words = PageText.told(of: element).quotedShort
      findings.add(.importLost, "een tabel van meer dan \(limits.columns) kolommen: \(words)")
      return before
    }
    for index in grid.rows.indices {
      grid.rows[index] += Array(repeating: [], count: columns - grid.rows[index].count)
    }
    let isHeaded = parts.rows[0].isHead || parts.rows[0].cells.allSatisfy { $0.name == "th" }
    if !isHeaded {
      findings.addGrouped(.importChanged, "een tabel zonder kopregel: de eerste rij is nu de kop")
    }
    if parts.rows.dropFirst().contains(where: \.isHead) {
      findings.addGrouped(.importChanged, "een tabel met meer kopregels: alleen de eerste is nu de kop")
    }
    var alignments = grid.alignments
    alignments += Array(repeating: .none, count: max(0, columns - alignments.count))
    var table = Table(
      alignments: Array(alignments.prefix(columns)), head: grid.rows[0].map(WordReader.withoutStrong),
      rows: Array(grid.rows.dropFirst()))
    table.caption = caption(parts.caption, depth: depth)
    return before + [.whole(Block(.table(table), range: BlockAssembler.range(place)))]
  }

  private mutating func caption(_ element: XMLElement?, depth: Int) -> [Inline] {
    guard let element else { return [] }
    var content = inlines(of: element, depth: depth)
    CaptionLabel.remove(from: &content, &findings)
    return content
  }

  /// A table that only places things, or one cell that is a box.
  private mutating func layout(_ cells: [XMLElement], isBox: Bool, depth: Int, place: Int) -> [FlatBlock] {
    var flat: [FlatBlock] = []
    for cell in cells { flat += flow(inside: cell, depth: depth + 1) }
    guard isBox else { return flat }
    let blocks = BlockAssembler.blocks(Boxed.flat(flat))
    if blocks.isEmpty { return [] }
    findings.place = place
    findings.addGrouped(.importChanged, "een tabel van één cel is een kader geworden")
    let callout = Callout(kind: .frame, title: [], blocks: blocks)
    return [.whole(Block(.callout(callout), range: BlockAssembler.range(place)))]
  }

  private mutating func add(_ cells: [XMLElement], to grid: inout Grid, depth: Int) {
    var row: [Table.Cell] = []
    let limit = limits.columns
    func fillSpans(_ row: inout [Table.Cell], _ grid: inout Grid) {
      while let span = grid.spans[row.count], row.count <= limit {
        grid.spans[row.count] = nil
        if span.rows > 1 { grid.spans[row.count] = (rows: span.rows - 1, cell: span.cell) }
        row.append(span.cell)
      }
    }
    for cell in cells {
      fillSpans(&row, &grid)
      if row.count > limits.columns { break }
      let width = Self.span(cell, "colspan", limits.columns)
      let height = Self.span(cell, "rowspan", 10_000)
      let content = inlines(of: cell, depth: depth)
      findings.place = max(1, cell.line)
      if width > 1 {
        findings.addGrouped(.importChanged, "samengevoegde cellen naast elkaar: de tekst staat in de eerste")
      }
      if height > 1 {
        findings.addGrouped(.importChanged, "samengevoegde cellen onder elkaar: de tekst staat in elke rij")
      }
      for column in 0..<width {
        let text = column == 0 ? content : []
        if height > 1 { grid.spans[row.count] = (rows: height - 1, cell: text) }
        if grid.rows.isEmpty { grid.alignments.append(Self.alignment(cell)) }
        row.append(text)
      }
    }
    fillSpans(&row, &grid)
    if !row.isEmpty { grid.rows.append(row) }
  }

  private static func span(_ cell: XMLElement, _ name: String, _ limit: Int) -> Int {
    min(max(1, cell.attribute(name).flatMap { Int($0.trimmed) } ?? 1), limit)
  }

  private static func alignment(_ cell: XMLElement) -> Table.Alignment {
    let value = PageStyle(cell.attribute("style"))["text-align"] ?? cell.attribute("align") ?? ""
    switch value.lowercased() {
    case "right", "end": return .right
    case "center": return .center
    default: return .none
    }
  }
}

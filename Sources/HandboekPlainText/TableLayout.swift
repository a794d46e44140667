import HandboekDocument

extension TextLayout {
  /// A table becomes a grid when its columns fit, if need be with cells of several lines, else records.
  mutating func table(_ table: Table) {
    caption(of: table)
    let columns = max(table.head.count, table.rows.reduce(0) { max($0, $1.count) })
    if columns == 0 { return }
    let grid = Grid(table, columns: columns, layout: &self)
    if !isLinear, let widths = grid.widths(fitting: textWidth) {
      draw(grid, widths: widths)
    } else {
      records(grid)
    }
  }

  private mutating func caption(of table: Table) {
    if table.caption.isEmpty, table.number == nil { return }
    var text = RichText(table.number.map { "Tabel \($0)" } ?? "Tabel", .bold)
    if !table.caption.isEmpty {
      text.append(": ", .bold)
      append(table.caption, to: &text)
    }
    paragraph(text)
  }

  private mutating func draw(_ grid: Grid, widths: [Int]) {
    if grid.head.contains(where: { !$0.text.isEmpty }) {
      draw(row: grid.head, of: grid, widths: widths)
      divide("─", "┼", widths: widths)
    }
    let wraps = zip(0..., widths).contains { column, width in
      grid.rows.contains { $0[column].text.naturalWidth > width }
    }
    for (index, row) in grid.rows.enumerated() {
      // Rows of several lines run into each other without a line between them.
      if index > 0, wraps { divide("┄", "┼", widths: widths) }
      draw(row: row, of: grid, widths: widths)
    }
  }

  private mutating func draw(row: [Grid.Cell], of grid: Grid, widths: [Int]) {
    let cells = zip(row, widths).map { $0.text.wrapped(first: $1, rest: $1, hyphenates: trace != nil) }
    for lineIndex in 0..<max(1, cells.reduce(0) { max($0, $1.count) }) {
      line { line in
        for (column, cell) in cells.enumerated() {
          if column > 0 { line.append(Grid.separator, .dim) }
          let part = lineIndex < cell.count ? cell[lineIndex] : .init(range: 0..<0, width: 0)
          let spare = widths[column] - part.width
          let before = Grid.spacesBefore(spare, grid.alignments[column])
          line.append(spaces: before)
          line.append(row[column].text, part, row[column].origin)
          line.append(spaces: spare - before)
        }
      }
    }
  }

  private mutating func divide(_ mark: String, _ crossing: String, widths: [Int]) {
    line { line in
      for (column, width) in widths.enumerated() {
        if column > 0 { line.append(mark + crossing + mark, .dim) }
        line.append(String(repeating: mark, count: width), .dim)
      }
    }
  }

  /// "– Fase: rust" and, below it, the other cells of the row.
  private mutating func records(_ grid: Grid) {
    for row in grid.rows {
      inMargin("– ", nil, .dim) { record in
        for (column, cell) in row.enumerated() {
          var text = grid.head[column].text
          if !text.isEmpty { text.append(text.endsSentence ? " " : ": ", .bold) }
          let start = text.bytes.count
          text.append(cell.text.isEmpty ? RichText("–") : cell.text)
          let origin = cell.origin.map { TextOrigin(base: $0.base - start, start: start) }
          record.paragraph(text, hanging: 2, .at(origin))
        }
      }
    }
  }
}

/// The cells of a table, ready to be measured.
private struct Grid {
  static let separator = " │ "

  /// A cell, and where it stands in the logical text, in the order of rows however they are shown.
  struct Cell {
    var text = RichText()
    var origin: TextOrigin?
  }

  var head: [Cell]
  var rows: [[Cell]]
  var alignments: [Table.Alignment]

  init(_ table: Table, columns: Int, layout: inout TextLayout) {
    func cells(_ row: [Table.Cell], _ style: TextStyle) -> [Cell] {
      var cells = row.map { cell in
        let text = layout.rich(cell, style)
        return Cell(text: text, origin: layout.origin(of: text))
      }
      cells += repeatElement(Cell(), count: columns - cells.count)
      return cells
    }
    head = cells(table.head, .bold)
    rows = table.rows.map { cells($0, []) }
    alignments = Array(table.alignments.prefix(columns))
    alignments += repeatElement(.none, count: columns - alignments.count)
  }

  /// The columns' widths, or nil when the longest words do not fit beside each other.
  func widths(fitting available: Int) -> [Int]? {
    let room = available - (head.count - 1) * DisplayWidth.of(Self.separator)
    let cells = head.indices.map { column in [head[column].text] + rows.map { $0[column].text } }
    let natural = cells.map { $0.reduce(1) { max($0, $1.naturalWidth) } }
    if natural.reduce(0, +) <= room { return natural }
    var widths = cells.map { $0.reduce(1) { max($0, $1.longestWordWidth) } }
    guard widths.reduce(0, +) <= room else { return nil }
    // Give what is left, column by column, to the column that lacks most of its natural width.
    for _ in 0..<(room - widths.reduce(0, +)) {
      guard let neediest = widths.indices.max(by: { need($0) < need($1) }) else { break }
      widths[neediest] += 1
    }
    return widths

    func need(_ column: Int) -> Double { Double(natural[column]) / Double(widths[column]) }
  }

  static func spacesBefore(_ spare: Int, _ alignment: Table.Alignment) -> Int {
    switch alignment {
    case .none, .left: 0
    case .center: spare / 2
    case .right: spare
    }
  }
}

import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes a table; on a page it stands in a box that scrolls and can be reached by keyboard.
  func table(_ table: Table, into writer: inout XMLWriter) {
    let caption = table.caption.plainText
    let name = table.number.map { "Tabel \($0)." } ?? (caption.isEmpty ? "Tabel" : "")
    let label = [name, caption].filter { !$0.isEmpty }.joined(separator: " ")
    scrollBox(label, into: &writer) { bareTable(table, into: &$0) }
  }

  /// Writes the box of a table that may be wide, where the output has such boxes.
  func scrollBox(_ label: String, into writer: inout XMLWriter, table: (inout XMLWriter) -> Void) {
    guard options.hasScrollableTables else {
      table(&writer)
      return
    }
    writer.element("div") { writer in
      writer.attribute("class", "tabel")
      writer.attribute("role", "region")
      writer.attribute("aria-label", label)
      writer.attribute("tabindex", "0")
      table(&writer)
    }
  }

  /// From this many columns on, a narrow screen shows a row as a list of its cells.
  private static let manyColumns = 4

  /// Whether the cells of a table carry the heads of their columns, for when they stand one under another.
  private func isStacked(_ table: Table) -> Bool {
    options.hasStackedTables && table.head.count >= Self.manyColumns
      && table.head.contains { !$0.isEmpty }
  }

  private func bareTable(_ table: Table, into writer: inout XMLWriter) {
    writer.element("table") { writer in
      if isStacked(table) {
        writer.attribute("class", "stapel")
        // What is no longer laid out as a table keeps its roles (ARIA in HTML allows them).
        writer.attribute("role", "table")
      }
      writer.newline()
      if !table.caption.isEmpty || table.number != nil {
        writer.element("caption") { writer in
          if let number = table.number { self.number("Tabel \(number).", into: &writer) }
          inlines(table.caption, into: &writer)
        }
        writer.newline()
      }
      // A head of empty cells names no column: assistive technology is better off without.
      if table.head.contains(where: { !$0.isEmpty }) {
        writer.element("thead") { writer in
          if isStacked(table) { writer.attribute("role", "rowgroup") }
          row(table.head, of: table, isHead: true, into: &writer)
        }
        writer.newline()
      }
      writer.element("tbody") { writer in
        if isStacked(table) { writer.attribute("role", "rowgroup") }
        writer.newline()
        for cells in table.rows {
          row(cells, of: table, isHead: false, into: &writer)
          writer.newline()
        }
      }
      writer.newline()
    }
  }

  private func row(_ cells: [Table.Cell], of table: Table, isHead: Bool, into writer: inout XMLWriter) {
    let isStacked = isStacked(table)
    writer.element("tr") { writer in
      if isStacked { writer.attribute("role", "row") }
      for (column, cell) in cells.enumerated() {
        let alignment = column < table.alignments.count ? table.alignments[column] : .none
        if isHead, !cell.isEmpty {
          writer.element("th") { writer in
            writer.attribute("scope", "col")
            if isStacked { writer.attribute("role", "columnheader") }
            self.cell(cell, alignment, into: &writer)
          }
        } else {
          writer.element("td") { writer in
            if isStacked {
              writer.attribute("role", "cell")
              let head = column < table.head.count ? table.head[column].plainText : ""
              if column > 0, !head.isEmpty, !cell.isEmpty { writer.attribute("data-kop", head) }
            }
            self.cell(cell, alignment, into: &writer)
          }
        }
      }
    }
  }

  private func cell(_ cell: Table.Cell, _ alignment: Table.Alignment, into writer: inout XMLWriter) {
    switch alignment {
    case .none, .left: break
    case .center: writer.attribute("class", "midden")
    case .right: writer.attribute("class", "rechts")
    }
    inlines(cell, into: &writer)
  }

  /// Writes a figure with its number and caption.
  func figure(_ figure: Figure, into writer: inout XMLWriter) {
    writer.element("figure") { writer in
      image(figure.image, into: &writer)
      if !figure.caption.isEmpty || figure.number != nil {
        writer.newline()
        writer.element("figcaption") { writer in
          if let number = figure.number { self.number("Figuur \(number).", into: &writer) }
          inlines(figure.caption, into: &writer)
        }
      }
    }
  }
}

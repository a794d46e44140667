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

  private func bareTable(_ table: Table, into writer: inout XMLWriter) {
    writer.element("table") { writer in
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
          row(table.head, of: table, isHead: true, into: &writer)
        }
        writer.newline()
      }
      writer.element("tbody") { writer in
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
    writer.element("tr") { writer in
      for (column, cell) in cells.enumerated() {
        let alignment = column < table.alignments.count ? table.alignments[column] : .none
        if isHead, !cell.isEmpty {
          writer.element("th") { writer in
            writer.attribute("scope", "col")
            self.cell(cell, alignment, into: &writer)
          }
        } else {
          writer.element("td") { self.cell(cell, alignment, into: &$0) }
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

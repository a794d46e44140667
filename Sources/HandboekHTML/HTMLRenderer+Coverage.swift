import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes how much the catalogue has of what: for each pair a heat map, and a table with the same numbers.
  func coverage(_ block: CoverageBlock, into writer: inout XMLWriter) {
    if block.tables.isEmpty { paragraph("Er is nu geen aanbod om te tellen.", into: &writer) }
    for table in block.tables {
      writer.element("figure") { writer in
        writer.attribute("class", "dekking")
        HeatMap(table).write(into: &writer)
        writer.newline()
        writer.element("figcaption") {
          $0.text(
            "\(table.title). Hoe donkerder het vak, hoe meer aanbod. Alle getallen staan in de tabel hieronder."
          )
        }
      }
      writer.newline()
      scrollBox("\(table.title), in getallen", into: &writer) { counts(table, into: &$0) }
      writer.newline()
    }
  }

  private func counts(_ table: CountTable, into writer: inout XMLWriter) {
    writer.element("table") { writer in
      writer.attribute("class", table.columns.count > 5 ? "dekking staand" : "dekking")
      writer.newline()
      writer.element("caption") { $0.text("\(table.title), in getallen") }
      writer.newline()
      writer.element("thead") { writer in
        writer.element("tr") { writer in
          heading("Thema", scope: "col", into: &writer)
          for column in table.columns { heading(Self.columnTitle(column), scope: "col", into: &writer) }
          heading("Samen", scope: "col", into: &writer)
        }
      }
      writer.newline()
      writer.element("tbody") { writer in
        writer.newline()
        for (row, counts) in zip(table.rows, table.counts) {
          line(row.label, counts + [row.total], into: &writer)
        }
        line("Samen", table.columns.map(\.total) + [table.total], into: &writer)
      }
      writer.newline()
    }
  }

  /// Kinds say where they may break on a phone.
  private static func columnTitle(_ column: CountTable.Line) -> String {
    OfferKind(rawValue: column.id).map(breakable) ?? column.label
  }

  private func line(_ label: String, _ counts: [Int], into writer: inout XMLWriter) {
    writer.element("tr") { writer in
      heading(label, scope: "row", into: &writer)
      for count in counts { writer.element("td") { $0.text(String(count)) } }
    }
    writer.newline()
  }

  /// The words of a heading stand in an element of their own, which the sheet can turn upright.
  private func heading(_ text: String, scope: String, into writer: inout XMLWriter) {
    writer.element("th") { writer in
      writer.attribute("scope", scope)
      writer.element("span") { $0.text(text) }
    }
  }
}

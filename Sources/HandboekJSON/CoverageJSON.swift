import HandboekDocument

extension JSONBuffer {
  /// A table of counts: its rows and columns with their totals, and a list of counts for each row.
  mutating func counts(_ table: CountTable) {
    object {
      $0.member("title", table.title)
      $0.member("columnsBy", table.columnKey.rawValue)
      $0.lines("rows", table.rows)
      $0.lines("columns", table.columns)
      $0.key("counts")
      $0.array(table.counts) { $0.array($1) { $0.number($1) } }
      $0.member("total", table.total)
    }
  }

  private mutating func lines(_ name: StaticString, _ lines: [CountTable.Line]) {
    key(name)
    array(lines) { buffer, line in
      buffer.object {
        $0.member("id", line.id)
        $0.member("label", line.label)
        $0.member("total", line.total)
      }
    }
  }
}

import HandboekDocument

extension TextLayout {
  /// The coverage of the catalogue: few columns as a table, many as a line for each theme.
  mutating func coverage(_ block: CoverageBlock) {
    if block.tables.isEmpty { paragraph(RichText("Er is nu geen aanbod om te tellen.", .italic)) }
    for (index, counts) in block.tables.enumerated() {
      if index > 0 { blank() }
      paragraph(RichText(counts.title, .bold))
      paragraph(RichText(counts.summary), hanging: 2)
      if counts.columns.count <= 4 { countGrid(counts) } else { countLines(counts) }
    }
  }

  private mutating func countGrid(_ counts: CountTable) {
    let head = ["Thema"] + counts.columns.map(\.label) + ["Samen"]
    let rows = zip(counts.rows, counts.counts).map { row, numbers in
      [row.label] + (numbers + [row.total]).map { String($0) }
    }
    let totals = ["Samen"] + (counts.columns.map(\.total) + [counts.total]).map { String($0) }
    table(
      Table(
        alignments: [.left] + head.dropFirst().map { _ in .right }, head: head.map { [.text($0)] },
        rows: (rows + [totals]).map { $0.map { [.text($0)] } }))
  }

  /// "Polarisatie (27): bestuurder 8, raadslid 2; geen: ouder".
  private mutating func countLines(_ counts: CountTable) {
    for (row, numbers) in zip(counts.rows, counts.counts) {
      let columns = zip(counts.columns, numbers)
      let present = columns.filter { $1 > 0 }.map { "\($0.label.lowercasedFirst) \($1)" }
      let absent = columns.filter { $1 == 0 }.map(\.0.label.lowercasedFirst)
      var parts = present.isEmpty ? [] : [present.joined(separator: ", ")]
      if !absent.isEmpty { parts.append("geen: " + absent.joined(separator: ", ")) }
      labelled("\(row.label) (\(row.total))", parts.joined(separator: "; "))
    }
    let totals = counts.columns.map { "\($0.label.lowercasedFirst) \($0.total)" }
    labelled("Samen (\(counts.total))", totals.joined(separator: ", "))
  }
}

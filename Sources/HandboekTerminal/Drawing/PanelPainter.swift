import HandboekPlainText

/// Paints a panel.
struct PanelPainter {
  let panel: Panel
  let rows: Range<Int>
  let columns: Range<Int>

  func paint(on screen: inout Screen) {
    let look = Look([], .panel)
    screen.fill(rows: rows, columns: columns, look: look)
    let end = columns.upperBound - (isBeside(screen) ? 2 : 1)
    let top = rows.lowerBound
    let count = panel.items.count { $0.destination != nil }
    let shown = panel.shown
    if panel.isFiltering || !panel.filter.isEmpty {
      // What is typed matters more than the name of the list.
      let label = columns.count < Self.wholeTitleFrom ? "Filter: " : "\(panel.title), filter: "
      var column = screen.put(label, row: top, column: columns.lowerBound + 1, end: end, look: look)
      let typed = TextCut.tail(panel.filter, of: end - column)
      column = screen.put(typed, row: top, column: column, end: end, look: Look(.bold, .panel))
      if panel.isFiltering { screen.cursor = (min(column, end), top) }
      let tally = "\(shown.count) van \(count)"
      let start = end - DisplayWidth.of(tally)
      if start > column + 1 { screen.put(tally, row: top, column: start, end: end, look: look) }
    } else {
      screen.putCut(
        panel.title, row: top, column: columns.lowerBound + 1, end: end, look: Look(.bold, .panel))
    }
    let body = rows.dropFirst()
    if shown.isEmpty, let first = body.first {
      let text = panel.items.isEmpty ? "" : "niets gevonden"
      screen.putCut(text, row: first, column: columns.lowerBound + 1, end: end, look: Look(.dim, .panel))
    }
    for (place, row) in zip(panel.top..., body) where place < shown.count {
      paint(panel.items[shown[place]], isChosen: place == panel.chosen, row: row, end: end, on: &screen)
    }
    guard isBeside(screen) else { return }
    for row in rows { screen.put("│", row: row, column: columns.upperBound - 1, look: Look(.dim, .panel)) }
  }

  /// From this width on there is room for the name of the list, a word and the tally.
  private static let wholeTitleFrom = 60
  /// Below this width, steps and gaps are one column, so that more of the titles is seen.
  private static let wideStepsFrom = 30

  private func isBeside(_ screen: Screen) -> Bool { columns.count < screen.columns }

  private func paint(_ item: Panel.Item, isChosen: Bool, row: Int, end: Int, on screen: inout Screen) {
    let role: Look.Role = isChosen ? .chosen : .panel
    let left = columns.lowerBound
    if isChosen { screen.fill(rows: row..<row + 1, columns: left..<end, look: Look([], .chosen)) }
    // The mark is for those who do not see the colours.
    screen.put(isChosen ? "›" : " ", row: row, column: left, look: Look(.bold, role))
    let step = columns.count < Self.wideStepsFrom ? 1 : 2
    var column = left + 2 + step * item.indent
    if let number = item.number {
      column = screen.putCut(number, row: row, column: column, end: end, look: Look(.dim, role)) + step
    }
    screen.putCut(item.text, row: row, column: column, end: end, look: Look(item.isHead ? .bold : [], role))
  }
}

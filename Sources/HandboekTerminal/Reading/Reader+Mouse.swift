import HandboekPlainText

/// The mouse: the wheel scrolls, a press opens what is under it.
extension Reader {
  private static let linesOfWheel = 3

  mutating func take(_ event: MouseEvent) {
    guard settings.usesMouse, prompt == nil else { return }
    switch event.kind {
    case .wheelUp: for _ in 0..<Self.linesOfWheel { wheel(.lineUp) }
    case .wheelDown: for _ in 0..<Self.linesOfWheel { wheel(.lineDown) }
    case .press: press(event)
    }
  }

  private mutating func wheel(_ action: Action) {
    if help != nil { return takeInHelp(action) }
    if popup != nil { return takeInPopup(action) }
    if panel != nil { return takeInPanel(action) }
    takeInText(action)
  }

  private mutating func press(_ event: MouseEvent) {
    if help != nil { return help = nil }
    if let open = popup {
      if !open.rows.contains(event.row) || !open.columns.contains(event.column) { popup = nil }
      return
    }
    let isInPanel = frame.panel.isEmpty || frame.panel.contains(event.column)
    if var open = panel, isInPanel {
      let index = open.top + event.row - frame.body.lowerBound - 1
      guard open.shown.indices.contains(index), open.items[open.shown[index]].destination != nil else {
        return
      }
      open.chosen = index
      panel = open
      return takeInPanel(.open)
    }
    guard let link = link(atColumn: event.column, row: event.row) else { return }
    chosenLink = link
    takeInText(.open)
  }

  /// The link under a cell of the screen.
  private func link(atColumn column: Int, row: Int) -> Int? {
    guard frame.body.contains(row),
      let index = frame.textColumns.firstIndex(where: { $0.contains(column) })
    else { return nil }
    let line = top + index * frame.height + row - frame.body.lowerBound
    guard text.lines.indices.contains(line) else { return nil }
    var at = frame.textColumns[index].lowerBound
    for span in text.lines[line].spans {
      at += DisplayWidth.of(span.text)
      if column < at { return span.link > 0 ? span.link : nil }
    }
    return nil
  }
}

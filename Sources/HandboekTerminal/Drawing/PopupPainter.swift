import HandboekPlainText

/// Paints a window over the text.
struct PopupPainter {
  let popup: Popup
  let goKey: String
  let closeKey: String

  func paint(on screen: inout Screen) {
    let look = Look([], .panel)
    let (rows, columns) = (popup.rows, popup.columns)
    screen.fill(rows: rows, columns: columns, look: look)
    let frame = Look(.accent, .panel)
    rule(row: rows.lowerBound, "┌", "┐", on: &screen)
    rule(row: rows.upperBound - 1, "└", "┘", on: &screen)
    for row in rows.dropFirst().dropLast() {
      screen.put("│", row: row, column: columns.lowerBound, look: frame)
      screen.put("│", row: row, column: columns.upperBound - 1, look: frame)
    }
    let inner = columns.lowerBound + 2..<columns.upperBound - 2
    screen.putCut(
      " \(popup.title) ", row: rows.lowerBound, column: inner.lowerBound, end: inner.upperBound,
      look: Look([.bold, .accent], .panel))
    let painter = TextPainter(text: popup.text, chosenLink: popup.chosenLink, search: nil)
    let body = rows.lowerBound + 1..<rows.lowerBound + 1 + popup.height
    painter.paint(lines: popup.top, rows: body, columns: inner, role: .panel, on: &screen)
    screen.putCut(
      hint, row: rows.upperBound - 1, column: inner.lowerBound, end: inner.upperBound, look: frame)
  }

  private func rule(row: Int, _ left: String, _ right: String, on screen: inout Screen) {
    let columns = popup.columns
    let text = left + String(repeating: "─", count: max(0, columns.count - 2)) + right
    screen.put(text, row: row, column: columns.lowerBound, look: Look(.accent, .panel))
  }

  private var hint: String {
    var parts: [String] = []
    if popup.chosenLink != nil {
      parts.append("\(goKey): open")
    } else if popup.target != nil {
      parts.append("\(goKey): ga erheen")
    }
    parts.append("\(closeKey): sluit")
    if popup.lastTop > 0 { parts.append("\(popup.top + popup.height)/\(popup.text.lines.count)") }
    // What can be done matters more than how far one is.
    while parts.count > 1, DisplayWidth.of(parts.joined(separator: "  ")) > popup.columns.count - 6 {
      parts.removeLast()
    }
    return " " + parts.joined(separator: "  ") + " "
  }
}

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
    let (left, right) = popup.hasSides ? ("┌", "┐") : ("─", "─")
    rule(row: rows.lowerBound, left, right, on: &screen)
    rule(row: rows.upperBound - 1, popup.hasSides ? "└" : "─", popup.hasSides ? "┘" : "─", on: &screen)
    if popup.hasSides {
      for row in rows.dropFirst().dropLast() {
        screen.put("│", row: row, column: columns.lowerBound, look: frame)
        screen.put("│", row: row, column: columns.upperBound - 1, look: frame)
      }
    }
    // On a screen of one or two columns there is no room between corners.
    let words = columns.count > 2 ? columns.lowerBound + 1..<columns.upperBound - 1 : columns
    screen.putCut(
      " \(popup.title) ", row: rows.lowerBound, column: min(words.lowerBound + 1, words.upperBound),
      end: words.upperBound, look: Look([.bold, .accent], .panel))
    let painter = TextPainter(text: popup.text, chosenLink: popup.chosenLink, search: nil)
    let body = rows.lowerBound + 1..<rows.lowerBound + 1 + popup.height
    painter.paint(lines: popup.top, rows: body, columns: popup.inner, role: .panel, on: &screen)
    let hint = bottomLine(room: words.count - 2)
    // One column from the corner, unless every column is needed.
    let start = words.lowerBound + (DisplayWidth.of(hint) + 3 <= words.count ? 1 : 0)
    screen.putCut(" \(hint) ", row: rows.upperBound - 1, column: start, end: words.upperBound, look: frame)
  }

  private func rule(row: Int, _ left: String, _ right: String, on screen: inout Screen) {
    let columns = popup.columns
    let text = left + String(repeating: "─", count: max(0, columns.count - 2)) + right
    screen.put(text, row: row, column: columns.lowerBound, look: Look(.accent, .panel))
  }

  /// What can be done, and how far one is: the longest form that fits.
  ///
  /// That there is more text below shows in every form but the last.
  private func bottomLine(room: Int) -> String {
    var (long, short): ([String], [String]) = ([], [])
    if popup.chosenLink != nil {
      (long, short) = (["\(goKey): open"], ["\(goKey): open"])
    } else if popup.target != nil {
      (long, short) = (["\(goKey): ga erheen"], ["\(goKey): ga"])
    }
    let close = ["\(closeKey): sluit"]
    let place = popup.lastTop > 0 ? ["\(popup.top + popup.height)/\(popup.text.lines.count)"] : []
    let forms = [long + close + place, short + close + place, short + place, close + place, close].map {
      $0.joined(separator: "  ")
    }
    return forms.first { DisplayWidth.of($0) <= room } ?? forms[forms.count - 1]
  }
}

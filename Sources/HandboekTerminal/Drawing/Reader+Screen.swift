import HandboekDocument
import HandboekPlainText

/// What is to be seen.
extension Reader {
  /// The screen as it should be now.
  public var screen: Screen {
    var screen = Screen(columns: frame.columns, rows: frame.rows)
    drawHeader(&screen)
    for (index, columns) in frame.textColumns.enumerated() {
      let painter = TextPainter(text: text, chosenLink: popup == nil ? chosenLink : nil, search: search)
      painter.paint(
        lines: top + index * frame.height, rows: frame.body, columns: columns, role: .text, on: &screen)
    }
    if let panel {
      let columns = frame.panel.isEmpty ? 0..<frame.columns : frame.panel
      PanelPainter(panel: panel, rows: frame.body, columns: columns).paint(on: &screen)
    }
    if let popup {
      PopupPainter(popup: popup, goKey: keyName(.open), closeKey: keyName(.close)).paint(on: &screen)
    }
    if let help { drawHelp(help, &screen) }
    drawFooter(&screen)
    return screen
  }

  /// The title of the book and of the document.
  private func drawHeader(_ screen: inout Screen) {
    guard frame.body.lowerBound > 0 else { return }
    let look = Look([], .bar)
    screen.fill(rows: 0..<1, columns: 0..<frame.columns, look: look)
    let title = documentTitle
    // Two titles that are both cut say less than one.
    if frame.columns < Self.twoTitlesFrom, DisplayWidth.of(title + book.details.title) + 4 > frame.columns {
      let shown = title.isEmpty ? book.details.title : title
      screen.putCut(shown, row: 0, column: 1, end: frame.columns - 1, look: Look(.bold, .bar))
      return
    }
    let half = max(10, frame.columns / 2 - 2)
    let left = TextCut.cut(book.details.title, to: half)
    screen.putCut(left, row: 0, column: 1, end: frame.columns - 1, look: look)
    if title == book.details.title { return }
    let room = frame.columns - 4 - DisplayWidth.of(left)
    if room < 8 { return }
    let right = TextCut.cut(title, to: room)
    screen.put(right, row: 0, column: frame.columns - 1 - DisplayWidth.of(right), look: Look(.bold, .bar))
  }

  /// From this width on there is room for the title of the book and that of the chapter.
  private static let twoTitlesFrom = 60

  private var documentTitle: String {
    guard book.documents.indices.contains(here.document) else { return "" }
    let head = book.documents[here.document]
    return (head.number.map { "\($0) " } ?? "") + head.title
  }

  /// Where the reader is, a message, or a question.
  private func drawFooter(_ screen: inout Screen) {
    let row = frame.rows - 1
    guard row >= frame.body.upperBound else { return }
    let look = Look([], .bar)
    screen.fill(rows: row..<row + 1, columns: 0..<frame.columns, look: look)
    if let prompt { return drawPrompt(prompt, row: row, &screen) }
    let right = "\(percent)%"
    let end = frame.columns - 1 - DisplayWidth.of(right)
    if let message {
      screen.putCut(message, row: row, column: 1, end: end - 1, look: look)
    } else {
      let left = footerText
      let hint = "\(keyName(.help)) hulp  \(keyName(.quit)) stop"
      let used = screen.putCut(left, row: row, column: 1, end: end - 1, look: look)
      let start = end - 2 - DisplayWidth.of(hint)
      if start > used + 2 { screen.put(hint, row: row, column: start, end: end, look: look) }
    }
    screen.put(right, row: row, column: end, look: look)
  }

  /// The passage and the section at the top of the screen.
  private var footerText: String {
    let offset = text.offset(ofLine: top)
    let passage = text.traced.passages.last { $0.offset <= offset }?.name
    let section = text.traced.headings.last { $0.offset <= offset && $0.level > 1 }?.name
    let page = text.traced.pages.last { $0.offset <= offset }.map { "p. \($0.name)" }
    return [passage, page, section].compactMap { $0 }.joined(separator: "  ")
  }

  private func drawPrompt(_ prompt: Prompt, row: Int, _ screen: inout Screen) {
    let look = Look([], .bar)
    var column = screen.putCut(prompt.label, row: row, column: 1, end: frame.columns - 1, look: look)
    // The end of what is typed is what one looks at.
    var shown = prompt.text[...]
    while DisplayWidth.of(shown) > max(1, frame.columns - 2 - column) { shown.removeFirst() }
    column = screen.put(
      String(shown), row: row, column: column, end: frame.columns - 1, look: Look(.bold, .bar))
    screen.cursor = (min(column, frame.columns - 1), row)
    if let message, frame.columns - column > DisplayWidth.of(message) + 4 {
      screen.put(message, row: row, column: frame.columns - 1 - DisplayWidth.of(message), look: look)
    }
  }

  private func drawHelp(_ page: HelpPage, _ screen: inout Screen) {
    let look = Look([], .panel)
    screen.fill(rows: frame.body, columns: 0..<frame.columns, look: look)
    screen.put("Hulp", row: frame.body.lowerBound, column: 1, look: Look(.bold, .panel))
    for (index, row) in page.rows.dropFirst(page.top).prefix(max(0, frame.body.count - 1)).enumerated() {
      for (column, entry) in row.enumerated() {
        let left = 1 + column * page.columnWidth
        let line = frame.body.lowerBound + 1 + index
        screen.put(entry.keys, row: line, column: left, look: Look(.bold, .panel))
        screen.putCut(
          entry.meaning, row: line, column: left + page.keyWidth + 2, end: left + page.columnWidth, look: look
        )
      }
    }
  }
}

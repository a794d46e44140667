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
    drawFooter(on: &screen)
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

  private func drawHelp(_ page: HelpPage, _ screen: inout Screen) {
    let look = Look([], .panel)
    screen.fill(rows: frame.body, columns: 0..<frame.columns, look: look)
    let top = frame.body.lowerBound
    var end = frame.columns - 1
    if page.top < page.lastTop(in: frame) {
      let more = "\(keyName(.screenDown)): meer"
      end -= DisplayWidth.of(more)
      screen.put(more, row: top, column: end, end: frame.columns - 1, look: look)
    }
    screen.putCut("Hulp", row: top, column: 1, end: end, look: Look(.bold, .panel))
    for (index, row) in page.rows.dropFirst(page.top).prefix(max(0, frame.body.count - 1)).enumerated() {
      for (column, entry) in row.enumerated() {
        let left = 1 + column * page.columnWidth
        screen.put(entry.keys, row: top + 1 + index, column: left, look: Look(.bold, .panel))
        screen.putCut(
          entry.meaning, row: top + 1 + index, column: left + page.keyWidth + 2, end: left + page.columnWidth,
          look: look)
      }
    }
  }
}

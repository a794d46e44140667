import HandboekDocument
import HandboekPlainText

/// The bottom of the screen.
extension Reader {
  /// Where the reader is, a message, or a question.
  func drawFooter(on screen: inout Screen) {
    let row = frame.rows - 1
    guard row >= frame.body.upperBound else { return }
    let look = Look([], .bar)
    if let prompt {
      screen.fill(rows: row..<row + 1, columns: 0..<frame.columns, look: look)
      return draw(prompt, row: row, on: &screen)
    }
    let right = "\(percent)%"
    let end = frame.columns - 1 - DisplayWidth.of(right)
    if let message { return draw(message, right: right, on: &screen) }
    screen.fill(rows: row..<row + 1, columns: 0..<frame.columns, look: look)
    let used = screen.putCut(footerText, row: row, column: 1, end: end - 1, look: look)
    let help = "\(keyName(.help)) hulp"
    for hint in ["\(help)  \(keyName(.quit)) stop", help] {
      let start = end - 2 - DisplayWidth.of(hint)
      if start > (used > 1 ? used + 2 : 0) {
        screen.put(hint, row: row, column: start, end: end, look: look)
        break
      }
    }
    screen.put(right, row: row, column: end, look: look)
  }

  /// A message, over some of the text where it does not fit on one line: what is cut off cannot be asked for.
  private func draw(_ message: String, right: String, on screen: inout Screen) {
    let end = frame.columns - 1 - DisplayWidth.of(right)
    let fits = DisplayWidth.of(message) <= end - 2
    let lines = fits ? [message] : TextLines.of(message, width: max(1, frame.columns - 2))
    let most = max(1, min(Self.mostMessageRows, frame.rows / 2))
    let first = frame.rows - min(lines.count, most)
    screen.fill(rows: first..<frame.rows, columns: 0..<frame.columns, look: Look([], .bar))
    for (index, line) in lines.prefix(most).enumerated() {
      let isCut = index == most - 1 && lines.count > most
      screen.putCut(
        isCut ? line + " " + lines[index + 1] : line, row: first + index, column: 1, end: frame.columns - 1,
        look: Look([], .bar))
    }
    let last = lines.last.map { DisplayWidth.of($0) } ?? 0
    if lines.count <= most, last <= end - 2 {
      screen.put(right, row: frame.rows - 1, column: end, look: Look([], .bar))
    }
  }

  private static let mostMessageRows = 4

  /// The passage and the section at the top of the screen.
  private var footerText: String {
    let offset = text.offset(ofLine: top)
    let passage = text.traced.passages.last { $0.offset <= offset }?.name
    let section = text.traced.headings.last { $0.offset <= offset && $0.level > 1 }?.name
    let page = text.traced.pages.last { $0.offset <= offset }.map { "p. \($0.name)" }
    return [passage, page, section].compactMap { $0 }.joined(separator: "  ")
  }

  private func draw(_ prompt: Prompt, row: Int, on screen: inout Screen) {
    let look = Look([], .bar)
    var column = screen.putCut(prompt.label, row: row, column: 1, end: frame.columns - 1, look: look)
    let shown = TextCut.tail(prompt.text, of: frame.columns - 2 - column)
    column = screen.put(shown, row: row, column: column, end: frame.columns - 1, look: Look(.bold, .bar))
    screen.cursor = (min(column, frame.columns - 1), row)
    if let message, frame.columns - column > DisplayWidth.of(message) + 4 {
      screen.put(message, row: row, column: frame.columns - 1 - DisplayWidth.of(message), look: look)
    }
  }
}

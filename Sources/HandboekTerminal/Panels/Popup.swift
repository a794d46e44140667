import HandboekDocument
import HandboekPlainText

/// A window over the text with what a link leads to.
struct Popup: Sendable {
  var title: String
  var blocks: [Block]
  /// Where "go there" leads to; nil for what stands nowhere in the book.
  var target: Location?
  /// The document that the notes in it belong to.
  var document: Int
  var text: ReaderText
  var top = 0
  var chosenLink: Int?
  /// The columns and rows of the window with its border.
  var columns: Range<Int>
  var rows: Range<Int>
  /// The columns of the text in it.
  let inner: Range<Int>

  init(title: String, blocks: [Block], target: Location?, document: Int, in frame: Frame) {
    self.title = title
    self.blocks = blocks
    self.target = target
    self.document = document
    let width = min(frame.columns, Self.widest)
    let left = (frame.columns - width) / 2
    columns = left..<left + width
    inner = width >= Self.sidesFrom ? left + 2..<left + width - 2 : columns
    text = ReaderText(PlainTextWriter.traced(blocks, TraceOptions(width: inner.count)))
    let height = min(frame.body.count, text.lines.count + 2)
    // Low on the screen: the words that lead here mostly stand above it.
    let upper = frame.body.upperBound - height
    rows = upper..<frame.body.upperBound
  }

  /// Whether there are bars beside the text: text is never laid out for less than twenty columns
  /// (`TraceOptions`), so that on the narrowest screens it needs all of them.
  var hasSides: Bool { inner.count < columns.count }
  private static let sidesFrom = 24

  /// As wide as the text under it with its margins.
  private static let widest = 80

  /// The same window for another size of the screen.
  func laidOut(in frame: Frame) -> Popup {
    var popup = Popup(title: title, blocks: blocks, target: target, document: document, in: frame)
    popup.top = popup.text.line(at: text.offset(ofLine: top))
    popup.chosenLink = chosenLink
    return popup
  }

  /// The rows of text in it.
  var height: Int { max(1, rows.count - 2) }
  var lastTop: Int { max(0, text.lines.count - height) }

  mutating func move(toLine line: Int) { top = min(max(0, line), lastTop) }

  /// Puts it above a line of the screen that it would cover.
  mutating func avoid(row: Int, in frame: Frame) {
    guard rows.contains(row), row - frame.body.lowerBound >= rows.count else { return }
    rows = frame.body.lowerBound..<frame.body.lowerBound + rows.count
  }
}

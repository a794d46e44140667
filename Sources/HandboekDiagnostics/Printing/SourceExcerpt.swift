/// One line of a source as a message shows it, and where the offending text stands in it.
struct SourceExcerpt {
  /// The line as shown: tabs expanded, controls made visible, cut around the place.
  var text: String
  /// The columns before the offending text.
  var caretStart: Int
  /// The columns of the offending text, at least 1; 0 when the whole line is meant.
  var caretWidth: Int
  /// The line in three: what stands before the offending text, that text, and what follows.
  var pieces: (before: String, marked: String, after: String)

  private static let tabWidth = 4
  /// How far a line is looked at on either side of the place, in bytes.
  private static let reach = 600

  /// Cuts the excerpt for a range out of its first line.
  ///
  /// - Parameter width: the columns there are for the line.
  init?(_ lines: SourceLines, range: SourceRange, width: Int) {
    guard let line = lines.line(Int(range.start.line)) else { return nil }
    let base = line.startIndex
    let hasPlace = range.start.column > 0
    let startOffset = hasPlace ? min(Int(range.start.column) - 1, line.count) : 0
    let isOneLine = range.end.line == range.start.line && range.end.column > 0
    let endOffset = isOneLine ? max(startOffset, min(Int(range.end.column), line.count)) : line.count

    let from = Self.boundary(line, base + max(0, startOffset - Self.reach))
    let to = Self.boundary(line, base + min(line.count, startOffset + Self.reach))
    let markStart = max(from, Self.boundary(line, base + startOffset))
    let markEnd = min(to, max(markStart, Self.end(of: line, base + endOffset)))
    var cells: [Cell] = []
    Self.append(line[from..<markStart], to: &cells)
    let first = cells.count
    Self.append(line[markStart..<markEnd], to: &cells)
    var last = cells.count
    // A range that runs to the end of its line does not underline the spaces there.
    while last > first + 1, cells[last - 1].text == " " { last -= 1 }
    Self.append(line[markEnd..<to], to: &cells)
    while cells.last?.text == " ", cells.count > last { cells.removeLast() }

    let window = Self.window(cells, mark: first..<last, width: width)
    let before = from > base || window.lowerBound > 0
    let after = to < line.endIndex || window.upperBound < cells.count
    text = (before ? "…" : "") + cells[window].map(\.text).joined() + (after ? "…" : "")
    caretStart = (before ? 1 : 0) + Self.width(cells[window.lowerBound..<max(first, window.lowerBound)])
    let marked = cells[max(first, window.lowerBound)..<max(first, min(last, window.upperBound))]
    caretWidth = hasPlace ? max(1, Self.width(marked)) : 0
    let lead = cells[window.lowerBound..<max(first, window.lowerBound)].map(\.text).joined()
    let tail = cells[min(marked.endIndex, window.upperBound)..<window.upperBound].map(\.text).joined()
    pieces = ((before ? "…" : "") + lead, marked.map(\.text).joined(), tail + (after ? "…" : ""))
    if !hasPlace { pieces = (text, "", "") }
  }

  /// One character as shown.
  private struct Cell {
    var text: String
    var width: Int
  }

  private static func width(_ cells: ArraySlice<Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }

  private static func append(_ bytes: ArraySlice<UInt8>, to cells: inout [Cell]) {
    var column = width(cells[...])
    for character in String(decoding: bytes, as: UTF8.self) {
      var text = PrintableText.clean(String(character))
      if character == "\t" { text = String(repeating: " ", count: tabWidth - column % tabWidth) }
      let cell = Cell(text: text, width: ExcerptWidth.of(text))
      cells.append(cell)
      column += cell.width
    }
  }

  /// The cells to show: the marked ones with as much around them as fits.
  private static func window(_ cells: [Cell], mark: Range<Int>, width: Int) -> Range<Int> {
    let room = max(20, width) - 2
    if Self.width(cells[...]) <= room + 2 { return 0..<cells.count }
    var start = mark.lowerBound
    var end = start
    var used = 0
    while end < mark.upperBound, used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    // A third of what is left goes before the place, the rest after it, and what then remains before.
    let lead = (room - used) / 3
    var led = 0
    while start > 0, led + cells[start - 1].width <= lead {
      start -= 1
      led += cells[start].width
    }
    used += led
    while end < cells.count, used + cells[end].width <= room {
      used += cells[end].width
      end += 1
    }
    while start > 0, used + cells[start - 1].width <= room {
      start -= 1
      used += cells[start].width
    }
    return start..<end
  }

  /// The nearest index at or before `index` where a character starts.
  private static func boundary(_ line: ArraySlice<UInt8>, _ index: Int) -> Int {
    var index = index
    while index > line.startIndex, index < line.endIndex, line[index] & 0xC0 == 0x80 { index -= 1 }
    return index
  }

  /// The nearest index at or after `index` where a character starts.
  private static func end(of line: ArraySlice<UInt8>, _ index: Int) -> Int {
    var index = index
    while index < line.endIndex, line[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}

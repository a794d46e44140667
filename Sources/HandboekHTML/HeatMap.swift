import HandboekDocument
import HandboekXML

/// A table of counts as a picture: a square for each pair, darker when there is more, with its number as text.
///
/// It is 360 units wide, so that its letters have the size of small print on a phone. Its colours differ in
/// lightness and need no colour vision; words take the colour of the text around it, also on a dark page.
struct HeatMap {
  private let table: CountTable
  /// The room left of the squares for the names of rows, in lines of at most this many letters.
  private static let labelWidth = 108
  private static let lettersPerLine = 17
  private static let fontSize = 11
  private static let rowHeight = 28

  init(_ table: CountTable) { self.table = table }

  /// The width of a square: the columns share what the labels leave of 360 units.
  private var cellWidth: Int { max(18, (360 - Self.labelWidth) / max(1, table.columns.count)) }
  /// Names that do not fit above their column stand upright.
  private var isUpright: Bool {
    table.columns.contains { Self.textWidth($0.label) > cellWidth }
  }
  private var headHeight: Int {
    isUpright ? (table.columns.map { Self.textWidth($0.label) }.max() ?? 0) + 8 : 20
  }
  private var width: Int { Self.labelWidth + table.columns.count * cellWidth }
  private var height: Int { headHeight + table.rows.count * Self.rowHeight }

  /// The width of sans-serif letters of 11 units, rather too wide than too narrow.
  private static func textWidth(_ text: String) -> Int { text.count * 6 }

  func write(into writer: inout XMLWriter) {
    writer.element("svg") { writer in
      writer.attribute("xmlns", "http://www.w3.org/2000/svg")
      writer.attribute("viewBox", "0 0 \(width) \(height)")
      writer.attribute("role", "img")
      writer.attribute("font-family", "sans-serif")
      writer.attribute("font-size", String(Self.fontSize))
      writer.attribute("fill", "currentColor")
      writer.newline()
      writer.element("title") { $0.text(table.title) }
      writer.element("desc") { $0.text(table.summary) }
      writer.newline()
      for (index, column) in table.columns.enumerated() { columnLabel(column.label, index, into: &writer) }
      writer.newline()
      for index in table.rows.indices { row(index, into: &writer) }
    }
  }

  private func columnLabel(_ label: String, _ index: Int, into writer: inout XMLWriter) {
    let middle = Self.labelWidth + index * cellWidth + cellWidth / 2
    writer.element("text") { writer in
      if isUpright {
        let x = middle + Self.fontSize / 3
        writer.attribute("x", String(x))
        writer.attribute("y", String(headHeight - 5))
        writer.attribute("transform", "rotate(-90 \(x) \(headHeight - 5))")
      } else {
        writer.attribute("x", String(middle))
        writer.attribute("y", String(headHeight - 6))
        writer.attribute("text-anchor", "middle")
      }
      writer.text(label)
    }
  }

  private func row(_ index: Int, into writer: inout XMLWriter) {
    let top = headHeight + index * Self.rowHeight
    let lines = Self.lines(of: table.rows[index].label)
    // The middle of the letters stands in the middle of the row.
    let first = top + Self.rowHeight / 2 + 4 - (lines.count - 1) * 6
    for (position, line) in lines.enumerated() {
      writer.element("text") { writer in
        writer.attribute("x", "0")
        writer.attribute("y", String(first + position * 12))
        writer.text(line)
      }
    }
    for (column, count) in table.counts[index].enumerated() { cell(count, column, top, into: &writer) }
    writer.newline()
  }

  private func cell(_ count: Int, _ column: Int, _ top: Int, into writer: inout XMLWriter) {
    let left = Self.labelWidth + column * cellWidth
    let shade = Shade.all[table.level(of: count)]
    writer.element("rect") { writer in
      writer.attribute("x", String(left + 1))
      writer.attribute("y", String(top + 1))
      writer.attribute("width", String(cellWidth - 2))
      writer.attribute("height", String(Self.rowHeight - 2))
      writer.attribute("fill", shade.background)
      writer.attribute("stroke", "#565d66")
      writer.attribute("stroke-width", "0.5")
    }
    writer.element("text") { writer in
      writer.attribute("x", String(left + cellWidth / 2))
      writer.attribute("y", String(top + Self.rowHeight / 2 + 4))
      writer.attribute("text-anchor", "middle")
      writer.attribute("fill", shade.text)
      writer.text(String(count))
    }
  }

  /// A name in at most three lines, broken between words.
  private static func lines(of label: String) -> [String] {
    var lines: [String] = []
    for word in label.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= lettersPerLine || lines.count == 3 {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

/// The colours of a square, from no offers to the most: those of tokens.css, from light to dark.
enum Shade {
  static let all: [(background: String, text: String)] = [
    ("#fdfcfa", "#1f2328"), ("#e4efed", "#1f2328"), ("#a8d0cb", "#1f2328"), ("#5fa29d", "#1f2328"),
    ("#0b5c5a", "#fdfcfa"),
  ]
}

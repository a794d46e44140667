import HandboekPlainText

/// How the screen is divided: bars, a panel, one or two columns of text.
struct Frame: Sendable, Hashable {
  let columns: Int
  let rows: Int
  /// The rows of the text.
  let body: Range<Int>
  /// The columns of the panel; empty when it does not stand beside the text.
  let panel: Range<Int>
  /// The columns of each column of text.
  let textColumns: [Range<Int>]

  /// From this width on, a panel stands beside the text rather than over it.
  static let panelBesideFrom = 100
  private static let panelWidth = 42
  /// The least width of a column when there are two.
  private static let leastColumn = 60
  private static let gap = 6

  init(columns: Int, rows: Int, settings: ReaderSettings, hasPanel: Bool) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    let header = rows >= 8 ? 1 : 0
    let footer = rows >= 2 ? 1 : 0
    body = header..<max(header + 1, self.rows - footer)
    panel = 0..<(hasPanel && columns >= Self.panelBesideFrom ? Self.panelWidth : 0)
    let area = panel.upperBound..<self.columns
    let fitsTwo = area.count >= 2 * Self.leastColumn + Self.gap
    let wantsTwo: Bool
    switch settings.columns {
    case .one: wantsTwo = false
    case .two: wantsTwo = fitsTwo
    // Two columns that are as wide as one would be.
    case .automatic: wantsTwo = area.count >= 2 * settings.measure + Self.gap
    }
    if wantsTwo, fitsTwo {
      let width = min(settings.measure, (area.count - Self.gap) / 2)
      let start = area.lowerBound + (area.count - 2 * width - Self.gap) / 2
      textColumns = [start..<start + width, start + width + Self.gap..<start + 2 * width + Self.gap]
    } else {
      // Very narrow screens need every column for text.
      let margins = area.count >= 44 ? 4 : area.count >= 30 ? 2 : 0
      let width = min(settings.measure, area.count - margins)
      let start = area.lowerBound + (area.count - width) / 2
      textColumns = [start..<start + max(1, width)]
    }
  }

  var columnCount: Int { textColumns.count }
  /// The lines of a column.
  var height: Int { body.count }
  /// The lines of all columns.
  var capacity: Int { height * textColumns.count }

  /// How to lay text out.
  var options: TraceOptions { TraceOptions(width: textColumns[0].count) }
}

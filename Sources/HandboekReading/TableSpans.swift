internal import HandboekDocument
internal import HandboekXML

/// The cells of a table that are more than one row high or one column wide (HTML Living Standard §4.9.12).
///
/// A value is repeated in each row that it holds for: so it stands under its own heading, and a row makes sense by itself
/// to who hears it. It is not repeated over columns, but for headings, of which each column needs one.
struct TableSpans {
  private let limits: ReadingLimits
  /// By column: the value from above, and the last row that it holds for.
  private var open: [Int: (cell: Table.Cell, last: Int)] = [:]
  private var row = 0
  /// How many cells of the document were filled from above; a document of very many gets no more.
  private(set) var filled: Int
  /// How many values the document repeats; beyond a bound their places stay empty.
  private(set) var repeated: Int

  init(limits: ReadingLimits, filled: Int, repeated: Int) {
    self.limits = limits
    self.filled = filled
    self.repeated = repeated
  }

  /// Adds what comes from the rows above at the place where a row is.
  mutating func fill(_ cells: inout [Table.Cell]) {
    if open.isEmpty { return }
    while filled <= limits.allCells, cells.count < limits.columns, let (cell, last) = open[cells.count],
      last >= row
    {
      filled += 1
      if !cell.isEmpty { repeated += 1 }
      cells.append(repeated > limits.cells ? [] : cell)
    }
  }

  /// Adds a cell with its further columns, and keeps it for the rows below.
  ///
  /// - Parameter rest: How many rows its group has from here on: no cell is higher.
  mutating func add(
    _ cell: Table.Cell, _ element: XMLElement, isHead: Bool, rest: Int, to cells: inout [Table.Cell]
  ) {
    let column = cells.count
    cells.append(cell)
    if element.attributes.isEmpty { return }
    let width = min(max(1, Self.number(element, "colspan") ?? 1), limits.columns - column)
    // Zero is to the end of the group.
    let given = Self.number(element, "rowspan") ?? 1
    let height = given == 0 ? rest : min(max(1, given), rest)
    if width <= 1, height <= 1 { return }
    let copy = Self.copy(of: cell)
    if width > 1 { cells += Array(repeating: isHead ? copy : [], count: width - 1) }
    if height <= 1 { return }
    for place in column..<cells.count {
      open[place] = (place == column || isHead ? copy : [], row + height - 1)
    }
  }

  mutating func endRow() { row += 1 }

  private static func number(_ element: XMLElement, _ name: String) -> Int? {
    element.attribute(name).flatMap { Int($0.trimmingSpaces) }
  }

  /// The words of a cell without its notes and links, which are there once; a long text is not repeated.
  private static func copy(of cell: Table.Cell) -> Table.Cell {
    let text = cell.plainText
    return text.isEmpty || text.utf8.count > mostBytes ? [] : [.text(text)]
  }

  private static let mostBytes = 200
}

import HandboekPlainText

/// What stands on the screen: a grid of cells, and where the cursor is.
public struct Screen: Sendable, Hashable {
  /// One cell: a user-perceived character, or nothing for the right half of a wide one.
  public struct Cell: Sendable, Hashable {
    public var text: String
    public var look: Look
    /// The address outside the book that it leads to: its place in `Screen.addresses` plus one, or 0.
    public var address: Int
  }

  public let columns: Int
  public let rows: Int
  public private(set) var cells: [Cell]
  /// The addresses outside the book that cells lead to.
  public private(set) var addresses: [String] = []
  /// Where the cursor is to be seen; nil for nowhere.
  public var cursor: (column: Int, row: Int)? {
    get { cursorColumn.map { ($0, cursorRow) } }
    set {
      cursorColumn = newValue?.column
      cursorRow = newValue?.row ?? 0
    }
  }

  private var cursorColumn: Int?
  private var cursorRow = 0

  public init(columns: Int, rows: Int) {
    self.columns = max(1, columns)
    self.rows = max(1, rows)
    cells = Array(repeating: Cell(text: " ", look: Look(), address: 0), count: self.columns * self.rows)
  }

  /// The cells of a row.
  public func row(_ row: Int) -> ArraySlice<Cell> { cells[row * columns..<(row + 1) * columns] }

  /// The number to give to cells that lead to an address.
  public mutating func number(of address: String) -> Int {
    if let index = addresses.firstIndex(of: address) { return index + 1 }
    addresses.append(address)
    return addresses.count
  }

  /// Puts one character at a place; gives the column behind it, or nil when it does not fit before `end`.
  @discardableResult
  public mutating func put(
    _ character: Character, row: Int, column: Int, end: Int, look: Look, address: Int = 0
  ) -> Int? {
    let width = DisplayWidth.of(character)
    let end = min(end, columns)
    guard row >= 0, row < rows, column >= 0, column + width <= end else { return nil }
    if width == 0 {
      // A mark on its own joins what stands before it.
      if column > 0 { cells[row * columns + column - 1].text.append(character) }
      return column
    }
    // What was half covered goes whole.
    if cells[row * columns + column].text.isEmpty, column > 0 { cells[row * columns + column - 1].text = " " }
    let after = row * columns + column + width
    if column + width < columns, cells[after].text.isEmpty { cells[after].text = " " }
    cells[row * columns + column] = Cell(text: String(character), look: look, address: address)
    for extra in 1..<max(1, width) {
      cells[row * columns + column + extra] = Cell(text: "", look: look, address: address)
    }
    return column + width
  }

  /// Puts text in a row, cut where it does not fit; gives the column behind it.
  @discardableResult
  public mutating func put(
    _ text: String, row: Int, column: Int, end: Int = .max, look: Look = Look()
  ) -> Int {
    var column = column
    for character in text {
      guard let next = put(character, row: row, column: column, end: end, look: look) else { break }
      column = next
    }
    return column
  }

  /// Puts text in a row, cut with … when it is wider than the room for it.
  @discardableResult
  public mutating func putCut(_ text: String, row: Int, column: Int, end: Int, look: Look = Look()) -> Int {
    put(TextCut.cut(text, to: min(end, columns) - column), row: row, column: column, end: end, look: look)
  }

  /// Gives a rectangle one look and no text.
  public mutating func fill(rows: Range<Int>, columns range: Range<Int>, look: Look) {
    for row in rows.clamped(to: 0..<self.rows) {
      for column in range.clamped(to: 0..<columns) {
        put(" ", row: row, column: column, end: columns, look: look)
      }
    }
  }

  /// The text of the screen, a line each row, without spaces at the ends of lines.
  public var text: String {
    (0..<rows).map { index in
      var line = row(index).reduce(into: "") { $0 += $1.text }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// The text with ⟦ ⟧ around what is chosen and ⟪ ⟫ around what was found, for tests.
  public var markedText: String {
    (0..<rows).map { index in
      var line = ""
      var role = Look.Role.text
      for cell in row(index) {
        let now = Self.marks[cell.look.role] == nil ? .text : cell.look.role
        if now != role {
          line += Self.marks[role]?.1 ?? ""
          line += Self.marks[now]?.0 ?? ""
          role = now
        }
        line += cell.text
      }
      line += Self.marks[role]?.1 ?? ""
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private static let marks: [Look.Role: (String, String)] = [
    .chosen: ("⟦", "⟧"), .hit: ("⟪", "⟫"), .currentHit: ("⟪⟪", "⟫⟫"),
  ]
}

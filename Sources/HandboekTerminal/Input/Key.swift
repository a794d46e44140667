/// A key, with the keys that were held.
public enum Key: Sendable, Hashable {
  case character(Character)
  case control(Character)
  case alt(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end, insert, delete
  case enter, tab, backTab, escape, backspace
  case function(Int)
}

/// What came in from the terminal.
public enum InputEvent: Sendable, Hashable {
  case key(Key)
  /// Text that was pasted (bracketed paste), cut where it became too long.
  case paste(String)
  case mouse(MouseEvent)
}

/// A turn of the wheel or a press of a button, counted from the top left corner at 0, 0.
public struct MouseEvent: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case press, wheelUp, wheelDown }

  public var kind: Kind
  public var column: Int
  public var row: Int

  public init(_ kind: Kind, column: Int, row: Int) {
    self.kind = kind
    self.column = column
    self.row = row
  }
}

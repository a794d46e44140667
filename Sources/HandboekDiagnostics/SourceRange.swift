/// A place in a source file: line and column, both counted from 1.
///
/// The column counts UTF-8 bytes, as cmark and libyaml do; printers turn it into characters.
/// Column 0 means "somewhere on this line".
public struct SourcePosition: Sendable, Hashable, Comparable {
  public var line: Int32
  public var column: Int32

  public init(line: Int, column: Int) {
    self.line = Int32(clamping: line)
    self.column = Int32(clamping: column)
  }

  /// The first byte of a file.
  public static var start: SourcePosition { SourcePosition(line: 1, column: 1) }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A stretch of a source file; `end` is the last position inside it.
public struct SourceRange: Sendable, Hashable, Comparable {
  public var start: SourcePosition
  public var end: SourcePosition

  public init(_ start: SourcePosition, _ end: SourcePosition) {
    self.start = start
    self.end = max(start, end)
  }

  /// A range of one position.
  public init(at position: SourcePosition) { self.init(position, position) }

  /// The first byte of a file.
  public static var start: SourceRange { SourceRange(at: .start) }

  public static func < (left: SourceRange, right: SourceRange) -> Bool {
    (left.start, left.end) < (right.start, right.end)
  }
}

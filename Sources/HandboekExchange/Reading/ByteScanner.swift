import HandboekDiagnostics

/// Walks over the bytes of a text and knows at each moment in which line and column it is.
struct ByteScanner {
  let bytes: [UInt8]
  private(set) var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index >= bytes.count }
  var current: UInt8? { index < bytes.count ? bytes[index] : nil }
  var isAtLineStart: Bool { index == lineStart }
  var position: SourcePosition { SourcePosition(line: line, column: index - lineStart + 1) }

  mutating func advance() {
    guard index < bytes.count else { return }
    if bytes[index] == UInt8(ascii: "\n") {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte = current, condition(byte) { advance() }
  }

  mutating func skipSpace() { skip { $0 == 0x20 || (0x09...0x0D).contains($0) } }

  /// Moves behind a byte when it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    advance()
    return true
  }

  /// The bytes while a condition holds.
  mutating func read(while condition: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = index
    skip(while: condition)
    return bytes[start..<index]
  }

  func text(from start: Int) -> String { String(decoding: bytes[start..<index], as: UTF8.self) }

  /// A scanner at an earlier mark of this one.
  func back(to mark: Mark) -> ByteScanner {
    var scanner = self
    scanner.index = mark.index
    scanner.line = mark.line
    scanner.lineStart = mark.lineStart
    return scanner
  }

  /// Where the scanner is, to come back to.
  var mark: Mark { Mark(index: index, line: line, lineStart: lineStart) }

  struct Mark {
    let index: Int
    fileprivate let line: Int
    fileprivate let lineStart: Int

    var position: SourcePosition { SourcePosition(line: line, column: index - lineStart + 1) }
  }

  /// The range from a position to the byte before this one.
  func range(from start: SourcePosition) -> SourceRange {
    SourceRange(start, SourcePosition(line: line, column: max(1, index - lineStart)))
  }
}

internal import HandboekDiagnostics

/// Turns offsets into a file into places.
struct SourceMap: Sendable {
  let bytes: [UInt8]
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The place of a byte.
  func position(_ offset: Int) -> SourcePosition {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return SourcePosition(line: low + 1, column: max(0, offset - starts[low]) + 1)
  }

  /// The place of a stretch of bytes.
  func range(_ range: Range<Int>) -> SourceRange {
    SourceRange(position(range.lowerBound), position(max(range.lowerBound, range.upperBound - 1)))
  }
}

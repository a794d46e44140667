import HandboekDiagnostics
import HandboekXML

/// The bytes of one text file with an index of its lines, to turn places into positions.
struct SourceText: Sendable {
  /// The path relative to the handbook's folder.
  let file: String
  let bytes: [UInt8]
  /// The place in the file where these bytes start, for text inside an indented block.
  let origin: SourcePosition
  /// The offset of the first byte of each line.
  private let lineStarts: [Int]

  init(file: String, bytes: [UInt8], origin: SourcePosition = .start) {
    self.file = file
    self.bytes = bytes
    self.origin = origin
    var starts = [0]
    starts.reserveCapacity(bytes.count / 64 + 1)
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var end = unsafe ByteSearch.place(of: UInt8(ascii: "\n"), in: bytes, from: 0)
      while end < bytes.count {
        starts.append(end + 1)
        end = unsafe ByteSearch.place(of: UInt8(ascii: "\n"), in: bytes, from: end + 1)
      }
    }
    lineStarts = starts
  }

  var lineCount: Int { lineStarts.count }

  /// The offset where a line starts; the end of the file for a line behind the last.
  func offset(ofLine line: Int) -> Int {
    line >= 1 && line <= lineStarts.count ? lineStarts[line - 1] : bytes.count
  }

  /// How many bytes a line holds, without its end.
  func length(ofLine line: Int) -> Int {
    let start = offset(ofLine: line)
    let end = line >= 1 && line < lineStarts.count ? lineStarts[line] - 1 : bytes.count
    return max(0, end - start)
  }

  func offset(of position: SourcePosition) -> Int {
    min(bytes.count, offset(ofLine: Int(position.line)) + max(0, Int(position.column) - 1))
  }

  func position(atOffset offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return place(line: low + 1, column: offset - lineStarts[low] + 1)
  }

  /// The range of `count` bytes from an offset.
  func range(atOffset offset: Int, count: Int) -> SourceRange {
    SourceRange(position(atOffset: offset), position(atOffset: offset + max(0, count - 1)))
  }

  /// A position in the file as a position in these bytes.
  func local(_ position: SourcePosition) -> SourcePosition {
    SourcePosition(
      line: Int(position.line) - Int(origin.line) + 1, column: Int(position.column) - Int(origin.column) + 1)
  }

  private func place(line: Int, column: Int) -> SourcePosition {
    SourcePosition(line: line + Int(origin.line) - 1, column: column + Int(origin.column) - 1)
  }

  /// The first place of `needle` in `span`, or nil.
  func find(_ needle: String, in span: Range<Int>) -> Int? {
    let wanted = Array(needle.utf8)
    guard let first = wanted.first else { return nil }
    let span = span.clamped(to: 0..<bytes.count)
    return unsafe bytes.withUnsafeBufferPointer { bytes -> Int? in
      var index = span.lowerBound
      while index + wanted.count <= span.upperBound {
        if unsafe bytes[index] == first, unsafe bytes[index..<(index + wanted.count)].elementsEqual(wanted) {
          return index
        }
        index += 1
      }
      return nil
    }
  }
}

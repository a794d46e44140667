/// The bytes of one source file, with an index of its lines.
struct SourceLines {
  private let bytes: [UInt8]
  /// The offset at which each line starts.
  private let starts: [Int]
  /// The place that was asked for last.
  private var last: (line: Int, byte: Int, column: Int)?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    self.starts = starts
  }

  /// The bytes of a line, counted from 1, without its end; nil when there is no such line.
  func line(_ number: Int) -> ArraySlice<UInt8>? {
    guard number >= 1, number <= starts.count else { return nil }
    let start = starts[number - 1]
    var end = number < starts.count ? starts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return bytes[start..<end]
  }

  /// The column in characters of a column in bytes; both from 1.
  ///
  /// A report asks for the places on a line in order: counting goes on from the last one, so that a
  /// long line full of problems does not take quadratic time.
  mutating func characterColumn(line number: Int, byteColumn: Int) -> Int {
    guard byteColumn > 1, let line = line(number) else { return byteColumn }
    var known = (byte: 0, column: 1)
    if let last, last.line == number, last.byte < byteColumn { known = (last.byte, last.column) }
    let end = min(byteColumn - 1, line.count)
    let prefix = line.dropFirst(known.byte).prefix(max(0, end - known.byte))
    // Nobody counts characters that far: from there on, scalars will do.
    let count =
      prefix.count > 65_536
      ? prefix.count(where: { $0 & 0xC0 != 0x80 }) : String(decoding: prefix, as: UTF8.self).count
    // Not in the middle of a character.
    let next = line.startIndex + end
    if next >= line.endIndex || line[next] & 0xC0 != 0x80 { last = (number, end, known.column + count) }
    return known.column + count
  }
}

/// The bytes of one source file, with an index of its lines.
struct SourceLines {
  private let bytes: [UInt8]
  /// The offset at which each line starts.
  private let starts: [Int]

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
  /// Past 64 KiB scalars are counted instead: nobody counts characters that far, and a hostile
  /// line must not make each message slow.
  func characterColumn(line number: Int, byteColumn: Int) -> Int {
    guard byteColumn > 1, let line = line(number) else { return byteColumn }
    let prefix = line.prefix(byteColumn - 1)
    if prefix.count > 65_536 { return prefix.count(where: { $0 & 0xC0 != 0x80 }) + 1 }
    return String(decoding: prefix, as: UTF8.self).count + 1
  }
}

import HandboekDiagnostics
import HandboekDocument

/// Finds cells that GFM drops without a word because the row has more of them than the head.
enum SurplusCells {
  /// Reports what a row has too much, and keeps its words in the last cell.
  static func keep(in row: inout MarkdownFrame, columns: Int, _ context: inout ConversionContext) {
    let text = context.text
    let start = text.offset(of: row.range.start)
    let end = text.offset(ofLine: Int(row.range.start.line) + 1)
    guard columns > 0, start < end,
      let surplus = find(in: text.bytes, start..<end, columns: columns)
    else { return }
    let words = String(decoding: text.bytes[surplus], as: UTF8.self)
    context.report(
      .tableRowTooLong, "deze rij heeft meer cellen dan de kop van de tabel",
      text.range(atOffset: surplus.lowerBound, count: surplus.count),
      fix: "geef de tabel een kolom meer, of schrijf \\| voor het teken zelf")
    guard let last = row.cells.indices.last else { return }
    let more = (row.cells[last].isEmpty ? "" : " | ") + words
    if case .text(let before)? = row.cells[last].last {
      row.cells[last][row.cells[last].count - 1] = .text(before + more)
    } else {
      row.cells[last].append(.text(more))
    }
  }

  /// The place of what stands behind the last column; nil when there is nothing.
  private static func find(in bytes: [UInt8], _ line: Range<Int>, columns: Int) -> Range<Int>? {
    var index = line.lowerBound
    var end = line.upperBound
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
    while end > index, isSpace(bytes[end - 1]) { end -= 1 }
    while index < end, isSpace(bytes[index]) { index += 1 }
    if index < end, bytes[index] == UInt8(ascii: "|") { index += 1 }
    if end > index + 1, bytes[end - 1] == UInt8(ascii: "|"), bytes[end - 2] != UInt8(ascii: "\\") { end -= 1 }
    while end > index, isSpace(bytes[end - 1]) { end -= 1 }
    var found = 0
    while index < end {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if bytes[index] == UInt8(ascii: "|") {
        found += 1
        if found == columns {
          index += 1
          while index < end, isSpace(bytes[index]) || bytes[index] == UInt8(ascii: "|") { index += 1 }
          return index < end ? index..<end : nil
        }
      }
      index += 1
    }
    return nil
  }
}

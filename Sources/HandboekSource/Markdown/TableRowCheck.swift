import HandboekDiagnostics

/// Finds rows with more cells than their table has columns: GFM leaves the rest out in silence.
enum TableRowCheck {
  static func check(_ range: SourceRange, columns: Int, _ context: inout ConversionContext) {
    let text = context.text
    let line = Int(range.start.line)
    let start = text.offset(of: range.start)
    let end = max(start, text.offset(ofLine: line) + text.length(ofLine: line))
    let cells = count(text.bytes[start..<end])
    guard cells > columns else { return }
    context.report(
      .tableRowTooLong, "deze rij heeft \(cells) cellen en de tabel \(columns) kolommen",
      SourceRange(range.start, text.position(atOffset: max(start, end - 1))),
      fix: "schrijf \\| voor een streep die bij de tekst hoort, of voeg kolommen toe")
  }

  /// How many cells a row has: GFM splits at each pipe without a backslash, also inside code.
  private static func count(_ row: ArraySlice<UInt8>) -> Int {
    let isSpace: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    var content = row.drop(while: isSpace)
    while let last = content.last, isSpace(last) { content.removeLast() }
    var pipes = 0
    var isEscaped = false
    var endsWithPipe = false
    for byte in content {
      endsWithPipe = byte == UInt8(ascii: "|") && !isEscaped
      if endsWithPipe { pipes += 1 }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    let startsWithPipe = content.first == UInt8(ascii: "|")
    return pipes + 1 - (startsWithPipe ? 1 : 0) - (endsWithPipe && content.count > 1 ? 1 : 0)
  }
}

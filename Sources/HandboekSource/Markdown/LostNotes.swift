import HandboekDiagnostics

/// Finds notes that do not come into the book: nothing leads to them, or they stand there twice.
enum LostNotes {
  /// - Parameter kept: The labels of the notes that are in the book.
  static func find(in text: SourceText, from line: Int, kept: Set<String>) -> [Diagnostic] {
    let bytes = text.bytes
    guard text.find("[^", in: text.offset(ofLine: line)..<bytes.count) != nil else { return [] }
    let known = Set(kept.map { normalised(Array($0.utf8)[...]) })
    var seen: Set<String> = []
    var diagnostics: [Diagnostic] = []
    var fence: UInt8?
    for number in stride(from: line, through: text.lineCount, by: 1) {
      let start = text.offset(ofLine: number)
      let row = bytes[start..<max(start, text.offset(ofLine: number + 1))]
      let content = row.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      if let mark = content.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
        content.prefix(3).allSatisfy({ $0 == mark }), content.count >= 3, fence == nil || fence == mark
      {
        fence = fence == nil ? mark : nil
      }
      guard fence == nil, content.startIndex - start <= 3 || row.first == UInt8(ascii: ">"),
        let label = label(content)
      else { continue }
      let name = normalised(label)
      let isFirst = seen.insert(name).inserted
      if isFirst, known.contains(name) { continue }
      let shown = "[^" + String(decoding: label, as: UTF8.self) + "]"
      diagnostics.append(
        Diagnostic(
          .footnoteLost,
          isFirst ? "niets verwijst naar de voetnoot \(shown)" : "de voetnoot \(shown) staat er al",
          file: text.file, range: text.range(atOffset: content.startIndex, count: label.count + 3),
          fix: isFirst ? "zet \(shown) in de tekst, of haal de noot weg" : "geef de noot een andere naam"))
    }
    return diagnostics
  }

  /// The name in a line that starts with `[^name]:`.
  private static func label(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard line.starts(with: "[^".utf8), let close = line.firstIndex(of: UInt8(ascii: "]")),
      close + 1 < line.endIndex, line[close + 1] == UInt8(ascii: ":"), close > line.startIndex + 2
    else { return nil }
    return line[(line.startIndex + 2)..<close]
  }

  /// Labels are the same when they differ in case only (CommonMark 0.29 §4.7).
  private static func normalised(_ label: ArraySlice<UInt8>) -> String {
    String(decoding: label, as: UTF8.self).lowercased()
  }
}

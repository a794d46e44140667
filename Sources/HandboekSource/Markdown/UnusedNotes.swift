import HandboekDiagnostics

/// Finds notes that no mark leads to, and second notes of one name: cmark leaves both out in silence.
enum UnusedNotes {
  /// - Parameter firstLine: The line of the file on which the text starts.
  static func find(in bytes: ArraySlice<UInt8>, file: String, firstLine: Int) -> [Diagnostic] {
    guard bytes.contains(UInt8(ascii: "^")) else { return [] }
    var definitions: [(label: String, range: SourceRange)] = []
    var mentions: Set<String> = []
    var fence: UInt8?
    for (index, line) in ByteLines(bytes).enumerated() {
      if let mark = fenceMark(line), fence == nil || fence == mark { fence = fence == nil ? mark : nil }
      guard fence == nil, line.contains(UInt8(ascii: "^")) else { continue }
      var rest = line
      let indent = line.prefix { $0 == 0x20 || $0 == UInt8(ascii: ">") }
      while let label = nextLabel(&rest) {
        let isFirst = label.start == indent.endIndex && indent.count { $0 == 0x20 } < 8
        guard isFirst, rest.first == UInt8(ascii: ":") else {
          mentions.insert(label.name)
          continue
        }
        let column = label.start - line.startIndex + 1
        let start = SourcePosition(line: firstLine + index, column: column)
        let end = SourcePosition(line: firstLine + index, column: rest.startIndex - line.startIndex)
        definitions.append((label.name, SourceRange(start, end)))
      }
    }
    return report(definitions, mentions, file)
  }

  private static func report(
    _ definitions: [(label: String, range: SourceRange)], _ mentions: Set<String>, _ file: String
  ) -> [Diagnostic] {
    var seen: Set<String> = []
    var found: [Diagnostic] = []
    for definition in definitions {
      if !seen.insert(definition.label).inserted {
        found.append(
          Diagnostic(
            .footnoteTwice, "de voetnoot [^\(definition.label)] staat er al", file: file,
            range: definition.range, fix: "geef deze noot een andere naam"))
      } else if !mentions.contains(definition.label) {
        found.append(
          Diagnostic(
            .footnoteUnused, "naar de voetnoot [^\(definition.label)] verwijst niets", file: file,
            range: definition.range, fix: "zet [^\(definition.label)] in de tekst, of haal de noot weg"))
      }
    }
    return found
  }

  /// The sign of a code fence that this line opens or closes.
  private static func fenceMark(_ line: ArraySlice<UInt8>) -> UInt8? {
    let content = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") }
    return content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) ? content.first : nil
  }

  /// The next `[^label]` of a line; `rest` is left behind it.
  private static func nextLabel(_ rest: inout ArraySlice<UInt8>) -> (name: String, start: Int)? {
    while let open = rest.firstIndex(of: UInt8(ascii: "[")) {
      rest = rest[(open + 1)...]
      guard rest.first == UInt8(ascii: "^") else { continue }
      let label = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") && $0 != 0x20 }
      guard !label.isEmpty, label.endIndex < rest.endIndex, rest[label.endIndex] == UInt8(ascii: "]") else {
        continue
      }
      rest = rest[(label.endIndex + 1)...]
      return (String(decoding: label, as: UTF8.self).lowercased(), open)
    }
    return nil
  }
}

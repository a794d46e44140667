import HandboekDiagnostics

/// Finds U+0132 and U+0133, one-character forms of "ij" that search, speech and hyphenation miss.
enum Ligatures {
  static func find(in text: SourceText) -> [Diagnostic] {
    guard text.bytes.contains(0xC4) else { return [] }
    var found: [Diagnostic] = []
    for index in text.bytes.indices.dropLast() where text.bytes[index] == 0xC4 {
      let second = text.bytes[index + 1]
      guard second == 0xB2 || second == 0xB3 else { continue }
      let (sign, letters) = second == 0xB2 ? ("U+0132", "IJ") : ("U+0133", "ij")
      found.append(
        Diagnostic(
          .ligature, "\(sign) is één teken in plaats van ‘\(letters)’", file: text.file,
          range: text.range(atOffset: index, count: 2), fix: "schrijf ‘\(letters)’ als twee letters"))
    }
    return found
  }
}

/// The notes of a text as they stand below it.
struct NoteSource {
  /// The notes in order, by their names; a name means the same in capitals.
  private var notes: [(name: String, text: String)] = []

  init(_ text: SourceText) { self.init(String(decoding: text.bytes, as: UTF8.self)) }

  init(_ text: String) {
    var lines: [Substring] = []
    var name: String?
    func note() -> [(name: String, text: String)] {
      guard let name else { return [] }
      while lines.last?.allSatisfy(\.isWhitespace) ?? false { lines.removeLast() }
      return [(name, lines.joined(separator: "\n"))]
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let begun = Self.begun(by: line) {
        notes += note()
        (name, lines) = (begun, [line])
      } else if name != nil {
        // A note goes on in lines that stand in, and up to the first empty line in others.
        let isEmpty = line.allSatisfy(\.isWhitespace)
        let isBehindEmpty = lines.last?.allSatisfy(\.isWhitespace) ?? false
        if isEmpty || !isBehindEmpty || line.hasPrefix("    ") || line.hasPrefix("\t") {
          lines.append(line)
        } else {
          notes += note()
          (name, lines) = (nil, [])
        }
      }
    }
    notes += note()
  }

  /// The notes that a piece of the text mentions and does not hold itself, and those that these mention.
  func missing(in piece: String) -> String {
    let held = Set(NoteSource(piece).notes.map(\.name))
    var wanted: Set<String> = []
    var unread = [piece]
    while let text = unread.popLast() {
      for name in Self.mentions(in: text)
      where !held.contains(name) && wanted.insert(name).inserted {
        unread += notes.filter { $0.name == name }.map(\.text)
      }
    }
    return notes.filter { wanted.contains($0.name) }.map(\.text).joined(separator: "\n")
  }

  /// The name of the note that a line begins.
  private static func begun(by line: Substring) -> String? {
    let indent = line.prefix { $0 == " " }.count
    guard indent < 4, line.dropFirst(indent).hasPrefix("[^"), let end = line.firstRange(of: "]:") else {
      return nil
    }
    let name = line[line.index(line.startIndex, offsetBy: indent + 2)..<end.lowerBound]
    return isName(name) ? name.lowercased() : nil
  }

  private static func mentions(in text: String) -> [String] {
    var found: [String] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "[^") {
      rest = rest[open.upperBound...]
      guard let end = rest.firstIndex(of: "]") else { break }
      if isName(rest[..<end]) { found.append(rest[..<end].lowercased()) }
    }
    return found
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty && !text.contains { $0.isWhitespace || $0 == "[" || $0 == "]" }
  }
}

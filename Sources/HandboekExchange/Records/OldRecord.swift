/// The file of a record that is there already, cut where its fields end.
package struct OldRecord {
  /// The lines between the `---` lines.
  private let fields: [String]
  /// The text below the fields.
  package let body: String

  package init(_ bytes: [UInt8]) {
    let (text, _) = TextEncoding.decode(bytes)
    let lines = String(decoding: text, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let first = lines.first, first.trimmedEnd == "---",
      let end = lines.dropFirst().firstIndex(where: { ["---", "..."].contains($0.trimmedEnd) })
    else {
      fields = []
      body = lines.joined(separator: "\n")
      return
    }
    fields = Array(lines[1..<end])
    body = lines[(end + 1)...].joined(separator: "\n")
  }

  /// The lines of the fields that are not among `names`, and comments.
  package func otherFields(than names: Set<String>) -> [String] {
    var kept: [String] = []
    var keeps = false
    for line in fields {
      let startsField = line.first.map { !$0.isWhitespace && $0 != "-" && $0 != "}" && $0 != "]" } ?? false
      if startsField {
        let name = line.prefix { $0 != ":" }.trimmed
        keeps = line.hasPrefix("#") || !names.contains(name)
      }
      if keeps, !line.allSatisfy(\.isWhitespace) { kept.append(line) }
    }
    return kept
  }
}

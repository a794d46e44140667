import HandboekDocument

/// Reads the list of names in a BibTeX field.
enum BibTeXNames {
  /// The names between the `and`s outside braces; `others` is told apart.
  static func split(_ value: String) -> (names: [String], hasOthers: Bool) {
    var names: [String] = []
    var words: [Substring] = []
    var hasOthers = false
    func close() {
      let name = words.joined(separator: " ")
      if name == "others" { hasOthers = true } else if !name.isEmpty { names.append(name) }
      words = []
    }
    for word in wordsOutsideBraces(value) {
      if word == "and" { close() } else { words.append(word) }
    }
    close()
    return (names, hasOthers)
  }

  /// One name: an organisation in braces, "van den Berg, Jan", "Jan van den Berg" or BibLaTeX's
  /// "family=Berg, given=Jan, prefix=van den".
  static func read(_ name: String) -> NameReading.Found? {
    if isWhollyBraced(name) {
      let text = FieldText.line(LaTeXText.decode(name).text)
      return text.isEmpty ? nil : NameReading.Found(name: .organisation(text))
    }
    let parts = split(name, at: ",").map { FieldText.line(LaTeXText.decode($0).text) }
    if parts.contains(where: { $0.lowercased().hasPrefix("family=") }) { return extended(parts) }
    switch parts.count {
    case 0: return nil
    case 1: return NameReading.running(parts[0])
    case 2: return NameReading.person(family: parts[0], given: parts[1])
    default:
      // "Berg, Jr, Jan": the middle part belongs behind the name.
      return NameReading.person(family: parts[0], given: parts[2] + (parts[1].isEmpty ? "" : " \(parts[1])"))
    }
  }

  /// The data annotation form of biblatex 3.x §3.4 ("extended name format").
  private static func extended(_ parts: [String]) -> NameReading.Found? {
    var values: [String: String] = [:]
    for part in parts {
      let pair = part.split(separator: "=", maxSplits: 1)
      if pair.count == 2 { values[pair[0].trimmed.lowercased()] = pair[1].trimmed }
    }
    guard let family = values["family"] else { return nil }
    let prefix = values["prefix"].map { $0 + " " } ?? ""
    return NameReading.person(family: prefix + family, given: values["given"])
  }

  private static func isWhollyBraced(_ name: String) -> Bool {
    guard name.hasPrefix("{"), name.hasSuffix("}") else { return false }
    var depth = 0
    for (offset, byte) in name.utf8.enumerated() {
      if byte == UInt8(ascii: "{") { depth += 1 }
      if byte == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return offset == name.utf8.count - 1 }
    }
    return false
  }

  private static func wordsOutsideBraces(_ value: String) -> [Substring] {
    split(value) { $0.isWhitespace }.filter { !$0.isEmpty }
  }

  private static func split(_ value: String, at separator: Character) -> [String] {
    split(value) { $0 == separator }.map(String.init)
  }

  private static func split(_ value: String, where isSeparator: (Character) -> Bool) -> [Substring] {
    var parts: [Substring] = []
    var depth = 0
    var start = value.startIndex
    for index in value.indices {
      let character = value[index]
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      guard depth == 0, isSeparator(character) else { continue }
      parts.append(value[start..<index])
      start = value.index(after: index)
    }
    parts.append(value[start...])
    return parts
  }
}

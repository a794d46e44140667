import HandboekDocument

/// Writes the YAML block at the top of a record.
package struct FrontMatterWriter {
  package private(set) var text = "---\n"
  /// The fields that were asked for, with or without a value.
  package private(set) var names: Set<String> = ["author"]

  package init() {}

  /// A field; nothing when there is no value.
  package mutating func field(_ name: String, _ value: String?) {
    names.insert(name)
    if let value, !value.isEmpty { text += "\(name): \(Self.scalar(value))\n" }
  }

  /// A list in one line: `themas: [polarisatie, netwerken]`.
  package mutating func list(_ name: String, _ values: [String], keepsEmpty: Bool = false) {
    names.insert(name)
    guard keepsEmpty || !values.isEmpty else { return }
    text += "\(name): [\(values.map { Self.scalar($0, isInList: true) }.joined(separator: ", "))]\n"
  }

  /// The names of authors, each with its fields.
  mutating func authors(_ names: [BibliographicFields.Name]) {
    guard !names.isEmpty else { return }
    text += "author:\n"
    for name in names {
      switch name {
      case .organisation(let literal): text += "  - literal: \(Self.scalar(literal))\n"
      case .person(let family, let given, let particle):
        text += "  - family: \(Self.scalar(family))\n"
        if let given { text += "    given: \(Self.scalar(given))\n" }
        if let particle { text += "    non-dropping-particle: \(Self.scalar(particle))\n" }
      }
    }
  }

  /// Lines as they stood.
  package mutating func lines(_ lines: [String]) {
    for line in lines { text += line + "\n" }
  }

  /// The block and the text below it.
  func file(body: String) -> [UInt8] {
    let body = body.trimmed
    return Array((text + "---\n" + (body.isEmpty ? "" : "\n" + body + "\n")).utf8)
  }

  /// A value as YAML 1.1 reads it back unchanged: plain where that is safe, else in double quotes.
  static func scalar(_ value: String, isInList: Bool = false) -> String {
    guard !isPlain(value, isInList: isInList) else { return value }
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar == "\u{FEFF}":
        let hex = String(scalar.value, radix: 16, uppercase: true)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// Whether a value needs no quotes (YAML 1.1 §9.1.3): it starts with no indicator, holds no `: ` or
  /// ` #`, and is none of the words that some programs read as something else.
  private static func isPlain(_ value: String, isInList: Bool) -> Bool {
    guard let first = value.unicodeScalars.first, let last = value.unicodeScalars.last else { return false }
    let startsPlain = first.properties.isAlphabetic || ("0"..."9").contains(first)
    guard startsPlain, last != ":", !last.properties.isWhitespace else { return false }
    guard
      !["null", "true", "false", "yes", "no", "ja", "nee", "on", "off", "y", "n"].contains(value.lowercased())
    else { return false }
    var previous: Unicode.Scalar = " "
    for scalar in value.unicodeScalars {
      if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
        || (0x2028...0x2029).contains(scalar.value)
        || scalar == "\u{FEFF}"
      {
        return false
      }
      if scalar.properties.isWhitespace, previous == ":" || scalar != " " { return false }
      if scalar == "#", previous == " " { return false }
      if isInList, ",[]{}:".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }
}

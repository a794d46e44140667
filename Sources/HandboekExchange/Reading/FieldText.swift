import HandboekDocument

/// Cleans the text of a field.
enum FieldText {
  /// One line without control characters, double spaces and the ij ligature.
  static func line(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    var needsSpace = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace || scalar.value < 0x20 {
        needsSpace = !result.isEmpty
        continue
      }
      guard !isUnwanted(scalar) else { continue }
      if needsSpace { result += " " }
      needsSpace = false
      switch scalar {
      case "\u{132}": result += "IJ"
      case "\u{133}": result += "ij"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A line, or nil when nothing is left of it.
  static func optionalLine(_ text: String?) -> String? {
    guard let text else { return nil }
    let line = line(text)
    return line.isEmpty ? nil : line
  }

  /// A text of several lines without control characters.
  static func lines(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var kept = String.UnicodeScalarView()
      for scalar in line.unicodeScalars where scalar == "\t" || (scalar.value >= 0x20 && !isUnwanted(scalar))
      {
        kept.append(scalar)
      }
      return String(String(kept).trimmedEnd)
    }
    return lines.joined(separator: "\n")
  }

  /// C1 controls, marks of direction, and what shows nothing.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Text without the markup that reference managers put into titles: `<i>`, `&amp;`.
  static func withoutMarkup(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return text
    }
    var result = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.prefix(60).firstIndex(of: ">"), isTag(rest[rest.startIndex...end]) {
        rest = rest[rest.index(after: end)...]
      } else if first == "&", let (character, after) = entity(at: rest) {
        result.append(character)
        rest = rest[after...]
      } else {
        result.append(first)
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func isTag(_ text: Substring) -> Bool {
    let name = text.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter }.lowercased()
    return ["i", "b", "em", "strong", "sub", "sup", "sc", "span", "p", "br"].contains(name)
  }

  private static func entity(at text: Substring) -> (Character, Substring.Index)? {
    guard let end = text.prefix(8).firstIndex(of: ";") else { return nil }
    let character: Character? =
      switch text[text.index(after: text.startIndex)..<end] {
      case "amp": "&"
      case "lt": "<"
      case "gt": ">"
      case "quot": "\""
      case "apos", "#39", "#x27": "'"
      case "nbsp": " "
      default: nil
      }
    return character.map { ($0, text.index(after: end)) }
  }
}

extension StringProtocol {
  /// The text without white space at its end.
  var trimmedEnd: SubSequence {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return self[startIndex..<startIndex] }
    return self[startIndex...last]
  }

  /// The text without white space at both ends.
  var trimmed: String { String(drop(while: \.isWhitespace).trimmedEnd) }
}

/// Reads addresses and identifiers.
enum AddressReading {
  /// An address that a handbook can hold; `isCertain` is false when something was added to it.
  static func address(_ text: String) -> (address: String, isCertain: Bool)? {
    let address = text.trimmed
    guard !address.isEmpty, !address.contains(where: \.isWhitespace) else { return nil }
    let lowered = address.lowercased()
    for scheme in ["https://", "http://", "mailto:"] where lowered.hasPrefix(scheme) {
      return (scheme + address.dropFirst(scheme.count), true)
    }
    if lowered.hasPrefix("www."), lowered.contains("/") || lowered.contains(".") {
      return ("https://" + address, false)
    }
    return nil
  }

  /// A DOI without the address or label in front of it; nil when it is none.
  static func doi(_ text: String) -> String? {
    var doi = text.trimmed
    let prefixes = [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:",
    ]
    for prefix in prefixes where doi.lowercased().hasPrefix(prefix) {
      doi = String(doi.dropFirst(prefix.count)).trimmed
    }
    return doi.hasPrefix("10.") && doi.contains("/") && !doi.contains(where: \.isWhitespace) ? doi : nil
  }
}

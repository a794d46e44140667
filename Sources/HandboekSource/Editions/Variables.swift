/// Words of the handbook that an edition may fill in differently: `{{gemeente}}`.
struct Variables: Sendable {
  private(set) var values: [String: String] = [:]
  /// Whether they are for a passage of an edition, which is parsed under the name of the chapter that it goes into.
  var isOfPassage = false

  /// What a text becomes.
  struct Filled {
    var text: String
    /// The names that have no value, as they stand in the text: `{{gemente}}`.
    var unknown: [(written: String, name: String)] = []
    /// How many bytes of values came in.
    var added = 0
  }

  /// How many bytes values may add to one file: a long one can stand in it half a million times.
  static let room = 4 << 20

  mutating func set(_ name: String, to value: String) { values[name] = value }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  /// The variables with a value that a text uses.
  func names(in text: String) -> Set<String> {
    var names: Set<String> = []
    _ = fill(text, encoded: { $0 }, seen: { names.insert($0) })
    return names
  }

  /// Whether bytes can hold a variable at all.
  static func mayOccur(in bytes: some Collection<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      if byte == UInt8(ascii: "{"), before == byte { return true }
      before = byte
    }
    return false
  }

  /// A text with the values of its variables; a name without a value stays as it is written, and so does
  /// what can be no name, such as `{{ a.b | c }}` of other programs.
  ///
  /// - Parameters:
  ///   - encoded: The form in which a value comes into the text.
  ///   - seen: Is told each name that has a value.
  ///   - room: How many bytes values may add; when it is used up, the rest stays as it is written.
  func fill(
    _ text: String, encoded: (String) -> String = { $0 }, seen: (String) -> Void = { _ in },
    room: Int = Variables.room
  ) -> Filled {
    guard Self.mayOccur(in: text.utf8) else { return Filled(text: text) }
    var filled = Filled(text: "")
    var rest = text[...]
    while filled.added < room, let open = rest.firstRange(of: "{{"),
      let close = rest[open.upperBound...].firstRange(of: "}}")
    {
      // Braces that nothing closed may stand before the variable: it begins at the last ones.
      var start = open.lowerBound
      while let next = rest[rest.index(after: start)..<close.lowerBound].firstRange(of: "{{") {
        start = next.lowerBound
      }
      filled.text += rest[..<start]
      let written = rest[start..<close.upperBound]
      let name = String(written.dropFirst(2).dropLast(2)).trimmed
      if let value = values[name] {
        filled.text += encoded(value)
        filled.added += value.utf8.count
        seen(name)
      } else {
        filled.text += written
        if Self.isName(name) { filled.unknown.append((String(written), name)) }
      }
      rest = rest[close.upperBound...]
    }
    filled.text += rest
    return filled
  }
}

import HandboekDiagnostics

/// A value of a YAML document, with its place.
///
/// Scalars stay text: the schema of a field decides what "ja", "2019" or "08" means, so that YAML
/// 1.1's guesses (no → false, 12:30 → 750) never touch an author's words.
struct YAMLNode: Sendable {
  var value: Value
  var range: SourceRange

  enum Value: Sendable {
    /// The text and whether it stood in quotes or as a block.
    case scalar(String, isQuoted: Bool)
    case sequence([YAMLNode])
    case mapping([Entry])
  }

  struct Entry: Sendable {
    var key: String
    var keyRange: SourceRange
    var value: YAMLNode
  }

  /// Whether it is a scalar without words: `titel:` with nothing behind it, or only white space in quotes.
  var isEmpty: Bool {
    guard case .scalar(let text, let isQuoted) = value else { return false }
    // Nearly every scalar starts with a letter or digit; asking Unicode about each costs more than reading it.
    if let first = text.utf8.first, first > 0x20, first < 0x7E, first != UInt8(ascii: "n") { return false }
    return text.allSatisfy(\.isWhitespace) || (!isQuoted && (text == "~" || text == "null"))
  }

  /// What kind of value it is, in Dutch, for messages.
  var kindLabel: String {
    switch value {
    case .scalar: "losse waarde"
    case .sequence: "lijst"
    case .mapping: "groep velden"
    }
  }
}

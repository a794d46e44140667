internal import HandboekDiagnostics

/// Collects what the rules find, within bounds.
struct Findings {
  private(set) var diagnostics: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  /// How many of one kind anybody can use.
  private static let maximumPerKind = 1_000

  mutating func add(_ rule: any EPUBRule.Type, _ message: String, _ place: Place, fix: String? = nil) {
    let kind = rule.kind
    counts[kind.id, default: 0] += 1
    guard counts[kind.id, default: 0] <= Self.maximumPerKind else { return }
    diagnostics.append(Diagnostic(kind, message, file: place.file, range: place.range, fix: fix))
  }
}

/// A place inside an EPUB.
struct Place: Sendable {
  var file: String
  var range: SourceRange?

  init(_ file: String, _ range: SourceRange? = nil) {
    self.file = file
    self.range = range
  }
}

/// Text from outside between quotation marks, cut to what fits in a message.
func quoted(_ text: some StringProtocol) -> String {
  let longest = 80
  let start = text.prefix(longest)
  return "‘" + start + (start.endIndex < text.endIndex ? "…" : "") + "’"
}

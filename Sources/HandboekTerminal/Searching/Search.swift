/// A search and what it found in the document that is open.
struct Search: Sendable {
  var typed: String
  /// The folded words; of a pattern the ones that were typed.
  let query: [UInt8]
  /// What finds the pattern; nil for words.
  let pattern: PatternFinder.Ranges?
  var isForward: Bool
  /// The document that the hits are of; nil when they must be looked for anew.
  var document: Int?
  var hits: [Range<Int>] = []
  var current: Int?

  init(_ typed: String, forward: Bool, pattern: PatternFinder.Ranges? = nil) {
    self.typed = typed
    query = FoldedText.query(typed)
    isForward = forward
    self.pattern = pattern
  }

  /// Where it stands in a text, from the start.
  func ranges(in text: [UInt8], limit: Int) -> [Range<Int>] {
    let folded = FoldedText(text)
    guard let pattern else { return folded.ranges(of: query, limit: limit) }
    return pattern(folded.bytes, limit).map { folded.origin(of: $0) }.filter { !$0.isEmpty }
  }

  /// More hits of a document than anybody looks at.
  static let mostHits = 5_000
}

/// Work over many documents, one at a time, so that keys are never left waiting.
enum Job: Sendable {
  /// Looks for the next document with a hit.
  case next(forward: Bool, document: Int, left: Int)
  /// Collects all hits of the book in the panel.
  case collect(document: Int)
}

/// A search and what it found in the document that is open.
struct Search: Sendable {
  var typed: String
  /// The folded words.
  var query: [UInt8]
  var isForward: Bool
  /// The document that the hits are of; nil when they must be looked for anew.
  var document: Int?
  var hits: [Range<Int>] = []
  var current: Int?

  init(_ typed: String, forward: Bool) {
    self.typed = typed
    query = FoldedText.query(typed)
    isForward = forward
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

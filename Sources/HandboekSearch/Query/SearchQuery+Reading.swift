extension SearchQuery {
  /// Reads what a user typed.
  public init(_ text: String, _ mode: Mode = .stems) throws(QueryError) {
    switch mode {
    case .stems, .words: self = try QueryParser.parse(text, mode)
    case .literal, .pattern:
      let isBlank = text.allSatisfy(\.isWhitespace)
      if isBlank { throw QueryError("er staat niets om te zoeken") }
      let pattern = try mode == .literal ? TextPattern(literal: text) : TextPattern(text)
      self.init(typed: text, mode: mode, terms: [Term(typed: text, pattern: pattern)], excluded: [])
    }
  }
}

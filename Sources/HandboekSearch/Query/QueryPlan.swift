/// The words of a query as bits, so that one word of a text is held against all of them at once.
///
/// The words of an alternative have neighbouring bits. Rows are found with the shift-and method of Baeza-Yates
/// and Gonnet (1992): a bit of the state says that a row is complete up to that word.
///
/// A class, because every word of a book looks at it: a value of this size would be copied for each.
final class QueryPlan: Sendable {
  let patterns: [WordPattern]
  /// The bits of the first and the last words of the alternatives.
  let starts: UInt64
  let ends: UInt64
  /// The bits of alternatives of one word that the parts of a word with hyphens may be together.
  let joined: UInt64
  /// The term and the number of words of the alternative that each bit belongs to.
  let terms: [Int]
  let lengths: [Int]
  /// The wanted terms come first; behind them those that must not be there.
  let wanted: Int
  let count: Int
  let textPatterns: [TextPattern?]

  init(_ query: SearchQuery) {
    var patterns: [WordPattern] = []
    var starts: UInt64 = 0
    var ends: UInt64 = 0
    var joined: UInt64 = 0
    var terms: [Int] = []
    var lengths: [Int] = []
    let all = query.terms + query.excluded
    for (number, term) in all.enumerated() {
      for alternative in term.alternatives where patterns.count + alternative.words.count <= UInt64.bitWidth {
        starts |= 1 << UInt64(patterns.count)
        if alternative.words.count == 1, alternative.takesJoined { joined |= 1 << UInt64(patterns.count) }
        patterns += alternative.words
        ends |= 1 << UInt64(patterns.count - 1)
        terms += alternative.words.map { _ in number }
        lengths += alternative.words.map { _ in alternative.words.count }
      }
    }
    self.patterns = patterns
    self.starts = starts
    self.ends = ends
    self.joined = joined
    self.terms = terms
    self.lengths = lengths
    wanted = query.terms.count
    count = all.count
    textPatterns = all.map(\.pattern)
  }
}

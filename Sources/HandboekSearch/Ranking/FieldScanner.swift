/// Where a term stands in a text.
struct TermHit: Sendable, Hashable {
  var term: Int
  var range: Range<Int>
}

/// Counts the terms of a query in fields of texts.
struct FieldScanner {
  private let plan: QueryPlan
  private var table: WordTable
  private var scanner = TokenScanner()
  private var state: RowState

  init(_ plan: QueryPlan) {
    self.plan = plan
    table = WordTable(plan)
    state = RowState(plan)
  }

  /// The words that were seen.
  var words: SeenWords { table.seen }

  /// Says which text the fields that follow are of.
  mutating func begin(text: Int) { table.text = text }

  /// Calls `visit` with each hit in a field and its weight; gives the number of words.
  mutating func scan(
    _ bytes: [UInt8], _ range: Range<Int>, _ visit: (TermHit, Double) -> Void
  ) -> Int {
    for (term, pattern) in plan.textPatterns.enumerated() {
      pattern?.forEachMatch(in: bytes, range) { visit(TermHit(term: term, range: $0), 1) }
    }
    return Self.scan(bytes.span, range, &scanner, &table, &state, visit)
  }

  private static func scan(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ scanner: inout TokenScanner, _ table: inout WordTable,
    _ state: inout RowState, _ visit: (TermHit, Double) -> Void
  ) -> Int {
    var words = 0
    state.reset()
    scanner.scan(bytes, range) { token, word in
      guard token.kind != .border else { return state.reset() }
      let match = table.match(token, word)
      if token.kind == .word { words += 1 }
      if match.bits != 0 {
        state.take(token, match, visit)
      } else if token.kind == .word {
        state.reset()
      }
    }
    return words
  }
}

/// How far the rows of words of a query have come.
private struct RowState {
  /// What the plan says of the bits: a plan at hand for each word would be held on to for each.
  private let plannedStarts: UInt64
  private let plannedEnds: UInt64
  private let plannedJoined: UInt64
  private let terms: [Int]
  private let lengths: [Int]
  /// The bits of the rows that are complete up to their words.
  private var bits: UInt64 = 0
  /// Where the last words began.
  private var starts = [Int](repeating: 0, count: UInt64.bitWidth)
  private var number = 0

  init(_ plan: QueryPlan) {
    plannedStarts = plan.starts
    plannedEnds = plan.ends
    plannedJoined = plan.joined
    terms = plan.terms
    lengths = plan.lengths
  }

  mutating func reset() { bits = 0 }

  mutating func take(
    _ token: Token, _ match: WordTable.Match, _ visit: (TermHit, Double) -> Void
  ) {
    var found: UInt64
    if token.kind == .joined {
      found = match.bits & plannedJoined
    } else {
      number = (number + 1) % UInt64.bitWidth
      starts[number] = token.start
      bits = ((bits << 1) | plannedStarts) & match.bits
      found = bits & plannedEnds
    }
    while found != 0 {
      let bit = found.trailingZeroBitCount
      found &= found - 1
      let length = lengths[bit]
      let first = (number - length + 1 + UInt64.bitWidth) % UInt64.bitWidth
      let start = token.kind == .joined ? token.start : starts[first]
      let isPart = length == 1 && match.partial & (1 << UInt64(bit)) != 0
      visit(
        TermHit(term: terms[bit], range: start..<token.end), isPart ? WordPattern.partWeight : 1)
    }
  }
}

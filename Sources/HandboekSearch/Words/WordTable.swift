/// The different words that were seen, each held against the query once.
struct WordTable {
  /// Which words of the query a word is, by bits.
  struct Match {
    var bits: UInt64 = 0
    /// The bits for which it is only a compound.
    var partial: UInt64 = 0
  }

  struct Entry {
    var hash: UInt64
    var start: Int
    var length: Int
    var match: Match
  }

  /// How far is looked for a free place: a text made to have words of equal hash must not cost more.
  private static let longestWalk = 64

  let plan: QueryPlan
  private let stemmer = SearchStemmer()
  private var slots = [Int32](repeating: -1, count: 1 << 13)
  private(set) var entries: [Entry] = []
  private(set) var letters: [UInt8] = []

  init(_ plan: QueryPlan) { self.plan = plan }

  /// What a word is to the query.
  @inline(__always)
  mutating func match(_ token: Token, _ word: [UInt8]) -> Match {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: token.hash) & mask
    var walked = 0
    while walked < Self.longestWalk {
      let number = Int(slots[slot])
      if number < 0 { return add(token, word, at: slot) }
      if entries[number].hash == token.hash, isEqual(number, token, word) { return entries[number].match }
      slot = (slot + 1) & mask
      walked += 1
    }
    return evaluate(word[..<token.length])
  }

  @inline(__always)
  private func isEqual(_ number: Int, _ token: Token, _ word: [UInt8]) -> Bool {
    let entry = entries[number]
    guard entry.length == token.length else { return false }
    for index in 0..<token.length where letters[entry.start + index] != word[index] { return false }
    return true
  }

  private mutating func add(_ token: Token, _ word: [UInt8], at slot: Int) -> Match {
    let match = evaluate(word[..<token.length])
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(hash: token.hash, start: letters.count, length: token.length, match: match))
    letters += word[..<token.length]
    if entries.count * 2 > slots.count { grow() }
    return match
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      var slot = Int(truncatingIfNeeded: entry.hash) & (slots.count - 1)
      var walked = 0
      while slots[slot] >= 0, walked < Self.longestWalk {
        slot = (slot + 1) & (slots.count - 1)
        walked += 1
      }
      if slots[slot] < 0 { slots[slot] = Int32(truncatingIfNeeded: number) }
    }
  }

  private func evaluate(_ word: ArraySlice<UInt8>) -> Match {
    var match = Match()
    var known: [UInt8]?
    func stem() -> [UInt8] {
      if let known { return known }
      let stem = stemmer.stem(Array(word))
      known = stem
      return stem
    }
    for (bit, pattern) in plan.patterns.enumerated() {
      let weight = pattern.weight(of: word, stem: stem)
      if weight > 0 { match.bits |= 1 << UInt64(bit) }
      if weight > 0, weight < 1 { match.partial |= 1 << UInt64(bit) }
    }
    return match
  }
}

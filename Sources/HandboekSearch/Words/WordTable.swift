/// The different words that were seen, each held against the query once.
struct WordTable {
  /// Which words of the query a word is, by bits.
  struct Match {
    var bits: UInt64 = 0
    /// The bits for which it is only a compound.
    var partial: UInt64 = 0
  }

  private struct Entry {
    var hash: UInt64
    var start: Int
    var length: Int
    var match: Match
    /// The first text that has the word.
    var text: Int
  }

  /// The number of the text that words come from; texts may come in any order.
  var text = 0

  /// How far is looked for a free place: a text made to have words of equal hash must not cost more.
  private static let longestWalk = 64

  let plan: QueryPlan
  private let stemmer = SearchStemmer()
  private var slots = [Int32](repeating: -1, count: 1 << 13)
  private var entries: [Entry] = []
  private var letters: [UInt8] = []

  init(_ plan: QueryPlan) { self.plan = plan }

  /// The words that were seen.
  var seen: SeenWords {
    SeenWords(
      words: entries.map { SeenWords.Word(letters: $0.start..<$0.start + $0.length, text: $0.text) },
      letters: letters)
  }

  /// What a word is to the query.
  @inline(__always)
  mutating func match(_ token: Token, _ word: Span<UInt8>) -> Match {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: token.hash) & mask
    var walked = 0
    while walked < Self.longestWalk {
      let number = Int(slots[slot])
      if number < 0 { return add(token, word, at: slot) }
      if entries[number].hash == token.hash, isEqual(number, token, word) {
        if entries[number].text > text { entries[number].text = text }
        return entries[number].match
      }
      slot = (slot + 1) & mask
      walked += 1
    }
    return evaluate(word.indices.map { word[$0] }[...])
  }

  @inline(__always)
  private func isEqual(_ number: Int, _ token: Token, _ word: Span<UInt8>) -> Bool {
    let entry = entries[number]
    guard entry.length == token.length else { return false }
    for index in 0..<token.length where letters[entry.start + index] != word[index] { return false }
    return true
  }

  private mutating func add(_ token: Token, _ word: Span<UInt8>, at slot: Int) -> Match {
    let match = evaluate(word.indices.map { word[$0] }[...])
    slots[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append(
      Entry(hash: token.hash, start: letters.count, length: token.length, match: match, text: text))
    for index in word.indices { letters.append(word[index]) }
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

/// Counts the terms of a query in the units of texts, the titles above them included.
struct TextCounter {
  private let plan: QueryPlan
  private var scanner: FieldScanner
  private(set) var counts: TextCounts
  /// The frequencies of the terms in the titles of the levels above.
  private var titles: [(level: Int, frequencies: [Double])] = []

  init(_ plan: QueryPlan) {
    self.plan = plan
    scanner = FieldScanner(plan)
    counts = TextCounts(terms: plan.wanted)
  }

  /// The words that were seen.
  var words: SeenWords { scanner.words }

  /// Counts one text, which is known by a number.
  mutating func count(_ text: SearchText, number: Int) {
    let fields = FieldKind.allCases.count
    titles.removeAll(keepingCapacity: true)
    scanner.begin(text: number)
    var frequencies = [Double](repeating: 0, count: plan.count * fields)
    var isEmpty = true
    for (position, unit) in text.units.enumerated() {
      var lengths = [Int](repeating: 0, count: fields)
      if !isEmpty { for index in frequencies.indices { frequencies[index] = 0 } }
      isEmpty = true
      for field in text.fields[unit.fields] {
        lengths[field.kind.rawValue] += scanner.scan(text.bytes, field.range) { hit, weight in
          frequencies[hit.term * fields + field.kind.rawValue] += weight
          isEmpty = false
        }
      }
      counts.count += 1
      for field in 0..<fields where lengths[field] > 0 {
        counts.fieldCounts[field] += 1
        counts.fieldLengths[field] += lengths[field]
      }
      while let last = titles.last, last.level >= unit.level { titles.removeLast() }
      if !isEmpty { add(frequencies, lengths, text: number, unit: position) }
      if unit.level < SearchText.passageLevel { remember(isEmpty ? nil : frequencies, level: unit.level) }
    }
  }

  private mutating func add(_ frequencies: [Double], _ lengths: [Int], text: Int, unit: Int) {
    var found = UnitCounts(
      text: text, unit: unit, frequencies: frequencies, lengths: lengths,
      context: [Double](repeating: 0, count: plan.wanted))
    for title in titles {
      for term in found.context.indices where !title.frequencies.isEmpty {
        found.context[term] += title.frequencies[term]
      }
    }
    var hasWanted = false
    for term in 0..<plan.wanted where found.has(term) {
      counts.documentCounts[term] += 1
      hasWanted = true
    }
    let hasExcluded = (plan.wanted..<plan.count).contains { found.has($0) }
    if hasWanted, !hasExcluded { counts.units.append(found) }
  }

  private mutating func remember(_ frequencies: [Double]?, level: Int) {
    let fields = FieldKind.allCases.count
    let inTitle = frequencies.map { frequencies in
      (0..<plan.wanted).map { frequencies[$0 * fields + FieldKind.title.rawValue] }
    }
    titles.append((level, inTitle ?? []))
  }
}

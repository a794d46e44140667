import HandboekDocument

/// Orders units by how well they answer a query: BM25F (Robertson and Zaragoza 2009 §3.6).
///
/// For a term t and a unit u the frequencies of the fields f are weighed and made comparable by length,
///
///     w(t, u) = Σ weight(f) · frequency(t, u, f) / (1 − b(f) + b(f) · length(u, f) / average(f))
///
/// and the score of u is Σ idf(t) · w / (k + w), with idf(t) = ln(1 + (N − n + ½) / (n + ½)) for a term in
/// n of N units. The whole is weighed by the kind of the unit.
struct Ranking {
  /// How fast more of the same word counts less.
  static let saturation = 1.2
  /// How much a word counts in a title, in the text, in the facts.
  static let weights = [3.0, 1.0, 0.5]
  /// How much a long field weighs down its words; of facts the length says nothing.
  static let lengthPenalties = [0.5, 0.6, 0.0]
  /// How much a kind counts: what the handbook itself says and answers goes before what it points at.
  ///
  /// Found by looking at the first three places for fifteen questions of municipalities: without these, the titles of
  /// publications, which are many and full of the words that are looked for, stand before the text.
  static func weight(of kind: RecordKind) -> Double {
    switch kind {
    case .term: 1.2
    case .question: 1.1
    case .chapter: 1
    case .route, .offer: 0.9
    case .publication, .page, .partner: 0.8
    }
  }
  /// How much a word counts that stands only in a title above a passage.
  static let contextWeight = 0.5

  private let rarities: [Double]
  private let averages: [Double]

  init(_ counts: TextCounts) {
    rarities = counts.documentCounts.map { Self.rarity($0, of: counts.count) }
    averages = zip(counts.fieldLengths, counts.fieldCounts).map { length, count in
      count == 0 ? 1 : max(1, Double(length) / Double(count))
    }
  }

  /// How much a word says that stands in some of the units.
  static func rarity(_ found: Int, of count: Int) -> Double {
    Logarithm.natural(1 + (Double(count - found) + 0.5) / (Double(found) + 0.5))
  }

  func score(_ unit: UnitCounts, kind: RecordKind) -> Double {
    var score = 0.0
    for term in rarities.indices {
      var weight = Self.contextWeight * unit.context[term]
      for field in FieldKind.allCases {
        let frequency = unit.frequency(term, field)
        if frequency == 0 { continue }
        let penalty = Self.lengthPenalties[field.rawValue]
        let relative = Double(unit.lengths[field.rawValue]) / averages[field.rawValue]
        weight += Self.weights[field.rawValue] * frequency / (1 - penalty + penalty * relative)
      }
      score += rarities[term] * weight / (Self.saturation + weight)
    }
    return score * Self.weight(of: kind)
  }

  /// How many terms stand neither in a unit nor in the titles above it.
  func missing(_ unit: UnitCounts) -> Int {
    rarities.indices.count { !unit.has($0) && unit.context[$0] == 0 }
  }
}

/// Logarithms that have the same bits on every machine: only sums, products and quotients of IEEE 754.
enum Logarithm {
  /// The natural logarithm of a positive number, to about 15 digits.
  static func natural(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    // value = 2^n · m with m near 1; ln m = 2 · artanh((m − 1) / (m + 1)).
    var power = Double(value.exponent)
    var significand = value.significand
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      power += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / odd }
    return power * 0.693_147_180_559_945_3 + 2 * ratio * sum
  }
}

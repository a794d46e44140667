/// How often the terms of a query stand in one unit.
struct UnitCounts: Sendable {
  /// The number of the text, and of the unit in it.
  var text: Int
  var unit: Int
  /// By term and field, a word that only has the term as a part counting for less.
  var frequencies: [Double]
  /// The number of words of each field.
  var lengths: [Int]
  /// By term: how often it stands in the titles that this unit stands under.
  var context: [Double]

  func frequency(_ term: Int, _ field: FieldKind) -> Double {
    frequencies[term * FieldKind.allCases.count + field.rawValue]
  }

  /// Whether the unit itself has a term.
  func has(_ term: Int) -> Bool { FieldKind.allCases.contains { frequency(term, $0) > 0 } }
}

/// What counting some texts gave.
struct TextCounts: Sendable {
  /// The units that have a wanted term and none that they must not have.
  var units: [UnitCounts] = []
  /// The number of all units, of those with each field, and of the words in each field.
  var count = 0
  var fieldCounts = [Int](repeating: 0, count: FieldKind.allCases.count)
  var fieldLengths = [Int](repeating: 0, count: FieldKind.allCases.count)
  /// In how many units each wanted term stands.
  var documentCounts: [Int]

  init(terms: Int) { documentCounts = [Int](repeating: 0, count: terms) }

  mutating func add(_ other: TextCounts) {
    units += other.units
    count += other.count
    for field in fieldCounts.indices {
      fieldCounts[field] += other.fieldCounts[field]
      fieldLengths[field] += other.fieldLengths[field]
    }
    for term in documentCounts.indices { documentCounts[term] += other.documentCounts[term] }
  }
}

/// Tells which text another one was made of, after somebody rewrote a part of it.
enum TextLikeness {
  /// Less than half the words alike is another text, not a changed one.
  private static let least = 0.5
  /// How much nearer the nearest must be than the next: replacing the wrong passage is worse than asking.
  private static let lead = 0.15

  /// The text that is most like another one, as an index; nil when none is, or when two are about as like it.
  static func clearlyNearest(to text: String, among others: [String]) -> Int? {
    let words = counts(text)
    var best: (index: Int, likeness: Double)?
    var second = 0.0
    for (index, other) in others.enumerated() {
      let likeness = likeness(words, counts(other))
      if likeness > best?.likeness ?? 0 {
        second = best?.likeness ?? 0
        best = (index, likeness)
      } else {
        second = max(second, likeness)
      }
    }
    guard let best, best.likeness >= least, best.likeness - second >= lead else { return nil }
    return best.index
  }

  /// The share of the words of two texts that both have, each as often as in the one that has it least often.
  private static func likeness(_ left: [String: Int], _ right: [String: Int]) -> Double {
    let total = left.values.reduce(0, +) + right.values.reduce(0, +)
    let common = left.reduce(0) { $0 + min($1.value, right[$1.key] ?? 0) }
    return total == 0 ? 0 : 2 * Double(common) / Double(total)
  }

  private static func counts(_ text: String) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let letters = BaseText.letters(String(word))
      if !letters.isEmpty { counts[letters, default: 0] += 1 }
    }
    return counts
  }
}

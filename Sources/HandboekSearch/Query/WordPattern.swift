/// What a word of a text must be like to be one that is looked for.
public struct WordPattern: Sendable, Hashable {
  public enum Form: Sendable, Hashable {
    /// The word itself, without regard to capitals and accents.
    case exact
    /// Every word that begins so.
    case prefix
    /// Every word with this stem; with parts, also compounds that begin or end with it.
    case stem(parts: Bool)
  }

  /// The word as typed, folded: the stem of a `stem`.
  public var bytes: [UInt8]
  public var form: Form
  /// Stems that stand for the same thing.
  public var synonyms: [[UInt8]] = []

  public init(_ bytes: [UInt8], _ form: Form) {
    self.bytes = bytes
    self.form = form
  }

  /// The shortest stem that is looked for inside compounds.
  static let shortestPart = 5
  /// The least that stands before or behind it in a compound: "politie" is no part of "politiek".
  static let shortestRest = 3
  /// What a word that only has it as a part counts.
  static let partWeight = 0.5

  /// How much a word with this folded form and stem counts; 0 when it is another word.
  func weight(of word: ArraySlice<UInt8>, stem: () -> [UInt8]) -> Double {
    switch form {
    case .exact: return word.elementsEqual(bytes) ? 1 : 0
    case .prefix: return word.starts(with: bytes) ? 1 : 0
    case .stem(let parts):
      guard mayHold(word) else { return 0 }
      let stem = stem()
      if stem == bytes || synonyms.contains(stem) { return 1 }
      return parts && Self.isPart(bytes, of: stem) ? Self.partWeight : 0
    }
  }

  /// Whether a word could have this stem: stemming leaves the beginning of a word, and of its last part, as it is.
  private func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
    if word.starts(with: bytes.prefix(2)) { return true }
    if synonyms.contains(where: { word.starts(with: $0.prefix(2)) }) { return true }
    guard bytes.count >= Self.shortestPart, word.count > bytes.count else { return false }
    let head = bytes.prefix(4)
    return (word.startIndex...word.endIndex - head.count).contains { word[$0...].starts(with: head) }
  }

  /// Whether a stem is the beginning or the end of a compound.
  ///
  /// What an unstressed prefix stands before is another word: "trouwen" is no part of "vertrouwen".
  private static func isPart(_ short: [UInt8], of long: [UInt8]) -> Bool {
    guard short.count >= shortestPart, long.count >= short.count + shortestRest else { return false }
    if long.starts(with: short) { return true }
    guard long.suffix(short.count).elementsEqual(short) else { return false }
    let before = long.dropLast(short.count)
    return !["her", "mis", "ont", "ver", "wan"].contains { before.elementsEqual($0.utf8) }
  }
}

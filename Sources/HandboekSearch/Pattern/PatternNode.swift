/// A regular expression as a tree; its depth is bounded by the parser.
indirect enum PatternNode: Sendable {
  case sequence([PatternNode])
  case choice([PatternNode])
  case signs(SignClass)
  case border(PatternBorder)
  case repetition(PatternNode, least: Int, most: Int?, isLazy: Bool)
}

/// A place between two signs.
enum PatternBorder: Sendable {
  /// The start and the end of a stretch of text.
  case start, end
  /// The start or end of a word, and anywhere else.
  case word, inside
}

/// Some signs, of which one must stand there, without regard to capitals and accents.
struct SignClass: Sendable {
  var isNegated = false
  private var ranges: [ClosedRange<UInt32>] = []
  /// Classes by their letter: d, w, s, and their capitals for the rest.
  private var named: [Unicode.Scalar] = []
  private var isAny = false

  init() {}

  init(_ sign: Unicode.Scalar) { add(sign, sign) }

  /// The class that `\d` and the like stand for; nil for another letter.
  init?(named letter: Unicode.Scalar) {
    guard ["d", "D", "w", "W", "s", "S"].contains(letter) else { return nil }
    named = [letter]
  }

  static var any: SignClass {
    var any = SignClass()
    any.isAny = true
    return any
  }

  mutating func add(_ low: Unicode.Scalar, _ high: Unicode.Scalar) {
    ranges.append(low.value...high.value)
    let folded = WordFolding.folded(single: low)
    if low == high, folded != low { ranges.append(folded.value...folded.value) }
  }

  mutating func add(_ other: SignClass) {
    ranges += other.ranges
    named += other.named
  }

  /// Whether a sign is in the class; a border between stretches of text is only so for `\s`.
  func contains(_ sign: Unicode.Scalar) -> Bool {
    if sign == "\n" { return !isNegated && named.contains("s") }
    return isAny || holds(sign) != isNegated
  }

  private func holds(_ sign: Unicode.Scalar) -> Bool {
    if named.contains(where: { Self.isIn($0, sign) }) { return true }
    if isInRanges(sign) || isInRanges(WordFolding.folded(single: sign)) { return true }
    let properties = sign.properties
    return [properties.lowercaseMapping, properties.uppercaseMapping].contains { mapping in
      let scalars = mapping.unicodeScalars
      return scalars.count == 1 && scalars.first.map(isInRanges) ?? false
    }
  }

  private func isInRanges(_ sign: Unicode.Scalar) -> Bool { ranges.contains { $0.contains(sign.value) } }

  private static func isIn(_ letter: Unicode.Scalar, _ sign: Unicode.Scalar) -> Bool {
    switch letter {
    case "d": isDigit(sign)
    case "D": !isDigit(sign)
    case "w": isWord(sign)
    case "W": !isWord(sign)
    case "s": sign.properties.isWhitespace
    default: !sign.properties.isWhitespace
    }
  }

  private static func isDigit(_ sign: Unicode.Scalar) -> Bool { (0x30...0x39).contains(sign.value) }

  /// Whether a sign is part of a word: a letter, a digit, an accent, `_`.
  static func isWord(_ sign: Unicode.Scalar) -> Bool {
    if sign.value < 0x80 {
      return isDigit(sign) || sign == "_" || (0x61...0x7A).contains(sign.value | 0x20)
    }
    return sign.properties.isAlphabetic || (0x300...0x36F).contains(sign.value)
  }
}

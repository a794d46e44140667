/// A word in a text, or something between words that counts.
struct Token {
  enum Kind {
    case word
    /// The parts of a word with hyphens as one word; comes behind its parts.
    case joined
    /// The border of two stretches that do not belong together.
    case border
  }

  var kind: Kind
  /// Where it stands in the bytes.
  var start: Int
  var end: Int
  /// The length and hash of its folded form.
  var length = 0
  var hash: UInt64 = 0
}

/// Takes words out of bytes: letters and digits, folded, each with its place.
///
/// The rules are those of the catalogue's `WordScanner` ("e-learning" and "elearning" meet; the ’s of a plural
/// goes), but every word counts, also one of a single sign, for a phrase may have it.
struct TokenScanner {
  /// What is longer is cut here: such a word is found by its beginning alone.
  static let longest = 64

  private let fold = WordFolding.bytes
  private var word = [UInt8](repeating: 0, count: TokenScanner.longest)
  private var length = 0
  private var hash = TokenScanner.emptyHash
  private var start = 0
  /// The length of the word when its last apostrophe came.
  private var apostrophe = -1
  private var joined: [UInt8] = []
  private var joinedStart = 0
  private var parts = 0

  /// The hash of nothing: FNV-1a, 64 bits.
  static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325

  static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// Calls `visit` with each token and the bytes of its folded form.
  ///
  /// Spans rather than arrays: holding on to the arrays for each word was 5 percent of a search.
  @inline(__always)
  mutating func scan(_ bytes: Span<UInt8>, _ range: Range<Int>, _ visit: (Token, Span<UInt8>) -> Void) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = bytes[index]
      let small = fold[Int(byte)]
      if small > WordFolding.special {
        take(small, at: index)
        index += 1
      } else if small == WordFolding.ends {
        finish(at: index, visit)
        if byte == 0x0A {
          visit(Token(kind: .border, start: index, end: index + 1), word.span.extracting(0..<0))
        }
        index += 1
      } else {
        index += takeSpecial(bytes, at: index, end: end, visit)
      }
    }
    finish(at: end, visit)
  }

  @inline(__always)
  private mutating func take(_ small: UInt8, at index: Int) {
    if length == 0, apostrophe < 0 { start = index }
    guard length < Self.longest else { return }
    word[length] = small
    length += 1
    hash = Self.hash(hash, small)
  }

  /// Takes an apostrophe, a hyphen or a longer character; says how many bytes it has.
  private mutating func takeSpecial(
    _ bytes: Span<UInt8>, at index: Int, end: Int, _ visit: (Token, Span<UInt8>) -> Void
  ) -> Int {
    let byte = bytes[index]
    if byte == UInt8(ascii: "'") {
      if length > 0 { apostrophe = length }
      return 1
    }
    if byte == UInt8(ascii: "-") {
      if length > 0 { endPart(at: index, visit) } else { finish(at: index, visit) }
      return 1
    }
    let (scalar, size) = WordFolding.decode(bytes, at: index, end: end)
    if scalar.value == 0x2019 {
      if length > 0 { apostrophe = length }
    } else if let letters = WordFolding.folded(scalar) {
      for letter in letters { take(letter, at: index) }
    } else {
      finish(at: index, visit)
    }
    return size
  }

  private mutating func endPart(at end: Int, _ visit: (Token, Span<UInt8>) -> Void) {
    if parts == 0 {
      joined.removeAll(keepingCapacity: true)
      joinedStart = start
    }
    parts += 1
    joined += word[..<length]
    give(end, visit)
  }

  @inline(__always)
  private mutating func finish(at end: Int, _ visit: (Token, Span<UInt8>) -> Void) {
    if length == 0, parts == 0 { return apostrophe = -1 }
    finishWord(at: end, visit)
  }

  private mutating func finishWord(at end: Int, _ visit: (Token, Span<UInt8>) -> Void) {
    if apostrophe > 0, length == apostrophe + 1, word[length - 1] == UInt8(ascii: "s") {
      length -= 1
      hash = word[..<length].reduce(Self.emptyHash, Self.hash)
    }
    if parts == 0 { return give(end, visit) }
    if length > 0 {
      parts += 1
      joined += word[..<length]
      give(end, visit)
    }
    if parts > 1, joined.count <= Self.longest {
      let hash = joined.reduce(Self.emptyHash, Self.hash)
      visit(
        Token(kind: .joined, start: joinedStart, end: end, length: joined.count, hash: hash), joined.span)
    }
    parts = 0
  }

  private mutating func give(_ end: Int, _ visit: (Token, Span<UInt8>) -> Void) {
    visit(
      Token(kind: .word, start: start, end: end, length: length, hash: hash),
      word.span.extracting(0..<length))
    length = 0
    hash = Self.emptyHash
    apostrophe = -1
  }

  /// The folded words of a text, each hyphened one as its parts.
  static func words(_ text: String) -> [[UInt8]] {
    var scanner = TokenScanner()
    var words: [[UInt8]] = []
    let bytes = Array(text.utf8)
    scanner.scan(bytes.span, 0..<bytes.count) { token, word in
      if token.kind == .word { words.append(word.indices.map { word[$0] }) }
    }
    return words
  }
}

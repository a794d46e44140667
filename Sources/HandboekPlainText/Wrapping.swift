/// Breaks running text into lines.
extension RichText {
  /// One line: a range of the text's bytes, without spaces at its ends, and its columns.
  struct WrappedLine: Equatable {
    var range: Range<Int>
    var width: Int
    /// Whether a hyphen follows, because a word goes on at the next line; the width counts it.
    var isHyphenated = false
  }

  /// The lines of at most `first` columns, then `rest`.
  ///
  /// Lines break at spaces. A word that is wider than a whole line is broken between characters, if
  /// possible after a mark such as `/` or `-`; no character is lost or added.
  ///
  /// - Parameter hyphenates: Whether words may be broken where a soft hyphen stood.
  func wrapped(first: Int, rest: Int, hyphenates: Bool = false) -> [WrappedLine] {
    var wrapper = Wrapper(bytes: bytes, first: first, rest: rest)
    if hyphenates { wrapper.hyphenations = hyphenations }
    wrapper.run()
    return wrapper.lines
  }

  /// The columns of the widest line when lines break only where the text says so.
  var naturalWidth: Int {
    wrapped(first: Int.max / 4, rest: Int.max / 4).reduce(0) { max($0, $1.width) }
  }

  /// The columns of the widest word.
  var longestWordWidth: Int {
    bytes.split { $0 == 0x20 || $0 == 0x0A }
      .reduce(0) { max($0, DisplayWidth.of(bytes, in: $1.startIndex..<$1.endIndex)) }
  }

  /// The lines as they are, broken only at line ends and where they do not fit.
  func chopped(width: Int) -> [WrappedLine] {
    var lines: [WrappedLine] = []
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      var wrapper = Wrapper(bytes: bytes, first: width, rest: width)
      wrapper.addPieces(of: line.startIndex..<line.endIndex)
      wrapper.endLine()
      lines += wrapper.lines
    }
    return lines
  }
}

/// The state of breaking one text into lines.
private struct Wrapper {
  let bytes: [UInt8]
  var hyphenations: [Int] = []
  private var limit: Int
  private let rest: Int
  private(set) var lines: [RichText.WrappedLine] = []
  private var line = RichText.WrappedLine(range: 0..<0, width: 0)
  /// The line as it was before its last word, when that word is an abbreviation such as "p.".
  private var beforeAbbreviation: RichText.WrappedLine?

  init(bytes: [UInt8], first: Int, rest: Int) {
    self.bytes = bytes
    limit = first
    self.rest = rest
  }

  mutating func run() {
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20 {
        index += 1
      } else if bytes[index] == 0x0A {
        endLine()
        index += 1
        line.range = index..<index
      } else {
        var end = index + 1
        while end < bytes.count, bytes[end] != 0x20, bytes[end] != 0x0A { end += 1 }
        addHyphenated(index..<end)
        index = end
      }
    }
    if !line.range.isEmpty { endLine() }
  }

  mutating func endLine() {
    lines.append(line)
    beforeAbbreviation = nil
    line = RichText.WrappedLine(range: line.range.upperBound..<line.range.upperBound, width: 0)
    limit = rest
  }

  /// Longer words are no Dutch, and looking for their syllables would cost too much.
  private static let longestHyphenatedWord = 120

  /// Adds a word, broken at its soft hyphens where it does not fit.
  private mutating func addHyphenated(_ whole: Range<Int>) {
    var word = whole
    while !hyphenations.isEmpty, word.count <= Self.longestHyphenatedWord, let end = syllableEnd(in: word) {
      let width = DisplayWidth.of(bytes, in: word.lowerBound..<end) + 1
      let start = line.range.isEmpty ? word.lowerBound : line.range.lowerBound
      line = RichText.WrappedLine(
        range: start..<end, width: line.range.isEmpty ? width : line.width + 1 + width, isHyphenated: true)
      endLine()
      word = end..<word.upperBound
    }
    addWord(word)
  }

  /// Where the part of a word ends that still fits on this line; nil when all of it does, or nothing.
  private func syllableEnd(in word: Range<Int>) -> Int? {
    let room = line.range.isEmpty ? limit : limit - line.width - 1
    if room < 3 || DisplayWidth.of(bytes, in: word) <= room { return nil }
    let inside = hyphenations.drop { $0 <= word.lowerBound }.prefix { $0 < word.upperBound }
    return inside.last { DisplayWidth.of(bytes, in: word.lowerBound..<$0) < room }
  }

  private mutating func addWord(_ word: Range<Int>) {
    let width = DisplayWidth.of(bytes, in: word)
    if !line.range.isEmpty {
      if line.width + 1 + width <= limit {
        let longer = RichText.WrappedLine(
          range: line.range.lowerBound..<word.upperBound, width: line.width + 1 + width)
        beforeAbbreviation = isAbbreviation(word) ? line : nil
        line = longer
        return
      }
      if let shorter = beforeAbbreviation, (0x30...0x39).contains(bytes[word.lowerBound]) {
        moveAbbreviation(after: shorter)
        addWord(word)
        return
      }
      endLine()
    } else if width > limit, width <= rest {
      // The first line is shorter than the others, and the word fits on the next one.
      endLine()
    }
    if width <= limit {
      line = RichText.WrappedLine(range: word, width: width)
    } else {
      addPieces(of: word)
    }
  }

  /// Takes the abbreviation at the end of the line along to the next: "p." stays with its number.
  private mutating func moveAbbreviation(after shorter: RichText.WrappedLine) {
    let whole = line
    line = shorter
    endLine()
    line = RichText.WrappedLine(
      range: shorter.range.upperBound + 1..<whole.range.upperBound, width: whole.width - shorter.width - 1)
  }

  /// Whether a word is a few small letters with a full stop: "p.", "hfst.", "(art.".
  private func isAbbreviation(_ word: Range<Int>) -> Bool {
    guard word.count <= 6, bytes[word.upperBound - 1] == UInt8(ascii: ".") else { return false }
    return bytes[word.dropLast()].allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "(") }
  }

  /// Fills lines with the characters of a word, or of a line of code, that is wider than a line.
  mutating func addPieces(of word: Range<Int>) {
    line = RichText.WrappedLine(range: word.lowerBound..<word.lowerBound, width: 0)
    /// The line as it was after the last mark where a break reads well.
    var goodBreak: RichText.WrappedLine?
    for character in String(decoding: bytes[word], as: UTF8.self) {
      let width = DisplayWidth.of(character)
      if line.width + width > limit, !line.range.isEmpty {
        let whole = line
        if let candidate = goodBreak, candidate.width * 2 > limit { line = candidate }
        let broken = line
        endLine()
        line = RichText.WrappedLine(
          range: broken.range.upperBound..<whole.range.upperBound, width: whole.width - broken.width)
        goodBreak = nil
      }
      let end = line.range.upperBound + character.utf8.count
      line = RichText.WrappedLine(range: line.range.lowerBound..<end, width: line.width + width)
      if "/-?&=_ ".contains(character) { goodBreak = line }
    }
  }
}

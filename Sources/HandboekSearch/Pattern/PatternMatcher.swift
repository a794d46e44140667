extension TextPattern {
  /// Calls `visit` with each match in some bytes, from left to right; an empty match is none.
  func forEachMatch(in bytes: [UInt8], _ range: Range<Int>, _ visit: (Range<Int>) -> Void) {
    var matcher = PatternMatcher(self, bytes, range)
    while let match = matcher.next() { visit(match) }
  }
}

/// Runs a pattern over some bytes.
private struct PatternMatcher {
  /// A way to match that has come as far as a step, and where it began.
  private struct Way {
    var step: Int
    var start: Int
  }

  /// How often the text may be read over again for further matches.
  ///
  /// `.*x` without x would read on to the end each time; the first match never needs more than one reading.
  private static let mostReadings = 16

  private let pattern: TextPattern
  private let bytes: [UInt8]
  private let range: Range<Int>
  private var index: Int
  private var readings: Int
  private var ways: [Way] = []
  private var following: [Way] = []
  /// In which round a step was reached last, so that it is followed once a round.
  private var rounds: [Int]
  private var round = 0
  private var waiting: [Int] = []

  init(_ pattern: TextPattern, _ bytes: [UInt8], _ range: Range<Int>) {
    self.pattern = pattern
    self.bytes = bytes
    self.range = range
    index = range.lowerBound
    readings = (range.count + 1) * Self.mostReadings
    rounds = [Int](repeating: 0, count: pattern.steps.count)
  }

  /// The next match that is not empty.
  mutating func next() -> Range<Int>? {
    while index < range.upperBound, readings > 0 {
      guard let match = match() else {
        index = range.upperBound
        return nil
      }
      index = max(match.upperBound, index)
      if !match.isEmpty { return match }
      guard index < range.upperBound else { return nil }
      index += WordFolding.decode(bytes.span, at: index, end: range.upperBound).length
    }
    return nil
  }

  /// The first match from here on.
  private mutating func match() -> Range<Int>? {
    var found: Range<Int>?
    var position = index
    ways.removeAll(keepingCapacity: true)
    while true {
      readings -= 1
      if ways.isEmpty {
        if found != nil { return found }
        guard let start = nextStart(from: position) else { return nil }
        position = start
      }
      round += 1
      let old = ways
      following.removeAll(keepingCapacity: true)
      // Ways that began earlier are better: they were sorted in when they came.
      for way in old { follow(way.step, way.start, at: position) }
      if found == nil { follow(0, position, at: position) }
      ways.removeAll(keepingCapacity: true)
      let atEnd = position >= range.upperBound
      let (sign, length) =
        atEnd ? ("\0", 1) : WordFolding.decode(bytes.span, at: position, end: range.upperBound)
      for way in following {
        if case .match = pattern.steps[way.step] {
          found = way.start..<position
          break
        }
        guard !atEnd, case .signs(let signs, let ascii) = pattern.steps[way.step] else { continue }
        let fits = sign.value < 0x80 ? ascii.contains(UInt8(sign.value)) : signs.contains(sign)
        if fits { ways.append(Way(step: way.step + 1, start: way.start)) }
      }
      if atEnd { return found }
      position += length
    }
  }

  /// The next place where a match can begin; the end itself is one too when a match may be empty.
  private func nextStart(from position: Int) -> Int? {
    guard let first = pattern.firstSigns else { return position <= range.upperBound ? position : nil }
    var position = position
    while position < range.upperBound {
      let byte = bytes[position]
      if byte >= 0x80 || first.contains(byte) { return position }
      position += 1
    }
    return nil
  }

  /// Adds a way with all the steps that it can go on to without a sign, the best first.
  private mutating func follow(_ step: Int, _ start: Int, at position: Int) {
    waiting.append(step)
    while let step = waiting.popLast() {
      if rounds[step] == round { continue }
      rounds[step] = round
      switch pattern.steps[step] {
      case .jump(let target): waiting.append(target)
      case .fork(let first, let second):
        waiting.append(second)
        waiting.append(first)
      case .border(let border): if isAt(border, position) { waiting.append(step + 1) }
      case .signs, .match: following.append(Way(step: step, start: start))
      }
    }
  }

  private func isAt(_ border: PatternBorder, _ position: Int) -> Bool {
    switch border {
    case .start: position == range.lowerBound || bytes[position - 1] == 0x0A
    case .end: position == range.upperBound || bytes[position] == 0x0A
    case .word: isWord(before: position) != isWord(at: position)
    case .inside: isWord(before: position) == isWord(at: position)
    }
  }

  private func isWord(at position: Int) -> Bool {
    guard position < range.upperBound else { return false }
    return SignClass.isWord(WordFolding.decode(bytes.span, at: position, end: range.upperBound).scalar)
  }

  private func isWord(before position: Int) -> Bool {
    var start = position - 1
    while start > range.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= range.lowerBound && isWord(at: start)
  }
}

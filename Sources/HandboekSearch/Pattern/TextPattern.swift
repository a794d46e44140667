/// What is looked for instead of words: a regular expression, or a piece of text as typed.
///
/// It is a program for the machine of Thompson (1968) and Pike: all ways to match go on side by side, so that the
/// time is at most the length of the text times the length of the program, whatever the pattern.
struct TextPattern: Sendable {
  enum Step: Sendable {
    case signs(SignClass, ASCIISet)
    case border(PatternBorder)
    case jump(Int)
    /// Two ways to go on, the better one first.
    case fork(Int, Int)
    case match
  }

  /// The most steps of a program.
  static let mostSteps = 500

  private(set) var steps: [Step] = []
  /// The ASCII signs with which a match can begin; nil when it can begin otherwise.
  private(set) var firstSigns: ASCIISet?

  /// A regular expression.
  init(_ pattern: String) throws(QueryError) {
    try compile(PatternParser.parse(pattern))
    try add(.match)
    firstSigns = beginnings()
  }

  /// A piece of text; one space stands for any.
  init(literal text: String) throws(QueryError) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sign in words.unicodeScalars { try add(Self.signs(SignClass(sign))) }
    try add(.match)
    firstSigns = beginnings()
  }

  private static func signs(_ signs: SignClass) -> Step { .signs(signs, ASCIISet(signs.contains)) }

  private mutating func add(_ step: Step) throws(QueryError) {
    guard steps.count < Self.mostSteps else { throw QueryError("dit patroon is te groot") }
    steps.append(step)
  }

  private mutating func compile(_ node: PatternNode) throws(QueryError) {
    switch node {
    case .sequence(let nodes): for node in nodes { try compile(node) }
    case .choice(let nodes): try compile(choice: nodes)
    case .signs(let signs): try add(Self.signs(signs))
    case .border(let border): try add(.border(border))
    case .repetition(let node, let least, let most, let isLazy):
      for _ in 0..<least {
        let before = steps.count
        try compile(node)
        // Nothing stays nothing, however often.
        if steps.count == before { break }
      }
      if let most {
        for _ in least..<max(least, most) { try compile(optional: node, isLazy: isLazy, loops: false) }
      } else {
        try compile(optional: node, isLazy: isLazy, loops: true)
      }
    }
  }

  private mutating func compile(choice nodes: [PatternNode]) throws(QueryError) {
    var jumps: [Int] = []
    for (index, node) in nodes.enumerated() {
      let fork = steps.count
      let isLast = index == nodes.count - 1
      if !isLast { try add(.fork(fork + 1, fork + 1)) }
      try compile(node)
      if isLast { continue }
      jumps.append(steps.count)
      try add(.jump(0))
      steps[fork] = .fork(fork + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func compile(optional node: PatternNode, isLazy: Bool, loops: Bool) throws(QueryError) {
    let fork = steps.count
    try add(.fork(fork + 1, fork + 1))
    try compile(node)
    if loops { try add(.jump(fork)) }
    steps[fork] = isLazy ? .fork(steps.count, fork + 1) : .fork(fork + 1, steps.count)
  }

  /// The ASCII signs of the steps that can come first; nil when there may be no sign, or another one.
  private func beginnings() -> ASCIISet? {
    var waiting = [0]
    var seen = Set(waiting)
    var found = ASCIISet { _ in false }
    while let step = waiting.popLast() {
      var following: [Int] = []
      switch steps[step] {
      case .signs(_, let ascii): found.formUnion(ascii)
      case .border: following = [step + 1]
      case .jump(let target): following = [target]
      case .fork(let first, let second): following = [first, second]
      case .match: return nil
      }
      for next in following where seen.insert(next).inserted { waiting.append(next) }
    }
    return found
  }
}

/// A set of ASCII signs.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ contains: (Unicode.Scalar) -> Bool) {
    for value in UInt8(0)..<128 where contains(Unicode.Scalar(value)) {
      if value < 64 { low |= 1 << UInt64(value) } else { high |= 1 << UInt64(value - 64) }
    }
  }

  /// Whether a byte below 128 is in it.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    (byte < 64 ? low >> UInt64(byte) : high >> UInt64(byte & 63)) & 1 != 0
  }

  mutating func formUnion(_ other: ASCIISet) {
    low |= other.low
    high |= other.high
  }
}

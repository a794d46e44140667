/// Finds for each block of a chapter the one that it was in an earlier edition, whatever their numbers.
///
/// First what is literally the same and there is only one of (patience: the longest increasing run of such
/// pairs), then headings with the same id, then, in the short stretches that are left between those, the pairs
/// that together share most words. All but the last is linear but for a sort, and the last has a bound.
struct Alignment {
  /// How much of their words two blocks must share to be the same one, changed.
  static let threshold = 0.45
  /// The longest stretch that is compared pair by pair; a longer one is cut into stretches of this size.
  private static let stretch = 160
  /// The most pairs that one comparison of two editions looks at; from there on, only what is the same is found.
  private static let maximumPairs = 1_500_000

  private var pairs = 0

  /// For each new block the index of the old one, nil for a new one; the indices only rise.
  mutating func align(_ old: [EditionBlock], _ new: [EditionBlock]) -> [Int?] {
    var matches = [Int?](repeating: nil, count: new.count)
    let anchors = Self.anchors(old[...], new[...]) { $0.digest }
    var start = (0, 0)
    for (left, right) in anchors + [(old.count, new.count)] {
      align(old, start.0..<left, new, start.1..<right, into: &matches)
      start = (left + 1, right + 1)
    }
    for (left, right) in anchors { matches[right] = left }
    return matches
  }

  /// Aligns one stretch between two anchors.
  private mutating func align(
    _ old: [EditionBlock], _ left: Range<Int>, _ new: [EditionBlock], _ right: Range<Int>,
    into matches: inout [Int?]
  ) {
    var left = left
    var right = right
    while let a = left.first, let b = right.first, old[a].digest == new[b].digest {
      matches[b] = a
      (left, right) = (left.dropFirst(), right.dropFirst())
    }
    while let a = left.last, let b = right.last, old[a].digest == new[b].digest {
      matches[b] = a
      (left, right) = (left.dropLast(), right.dropLast())
    }
    if left.isEmpty || right.isEmpty { return }
    let headings = Self.anchors(old[left], new[right]) { block in
      if case .heading = block.kind { block.identity } else { nil }
    }
    var start = (left.lowerBound, right.lowerBound)
    for (a, b) in headings + [(left.upperBound, right.upperBound)] {
      compare(old, start.0..<a, new, start.1..<b, into: &matches)
      if b < right.upperBound { matches[b] = a }
      start = (a + 1, b + 1)
    }
  }

  /// Pairs the blocks of a stretch so that they share most words, in order.
  private mutating func compare(
    _ old: [EditionBlock], _ left: Range<Int>, _ new: [EditionBlock], _ right: Range<Int>,
    into matches: inout [Int?]
  ) {
    if left.isEmpty || right.isEmpty { return }
    let parts = (max(left.count, right.count) + Self.stretch - 1) / Self.stretch
    for part in 0..<parts {
      let a = Self.part(part, of: parts, left)
      let b = Self.part(part, of: parts, right)
      pairs += a.count * b.count
      if pairs > Self.maximumPairs { return }
      best(old, a, new, b, into: &matches)
    }
  }

  private static func part(_ index: Int, of count: Int, _ range: Range<Int>) -> Range<Int> {
    let start = range.lowerBound + range.count * index / count
    return start..<range.lowerBound + range.count * (index + 1) / count
  }

  /// The alignment with the highest sum of similarities (Needleman and Wunsch, without a price for a gap).
  private func best(
    _ old: [EditionBlock], _ left: Range<Int>, _ new: [EditionBlock], _ right: Range<Int>,
    into matches: inout [Int?]
  ) {
    let width = right.count + 1
    var score = [Double](repeating: 0, count: (left.count + 1) * width)
    var isPair = [Bool](repeating: false, count: score.count)
    for (row, a) in left.enumerated() {
      for (column, b) in right.enumerated() {
        let cell = (row + 1) * width + column + 1
        score[cell] = max(score[cell - 1], score[cell - width])
        let likeness = old[a].similarity(to: new[b])
        if likeness >= Self.threshold, score[cell - width - 1] + likeness > score[cell] {
          score[cell] = score[cell - width - 1] + likeness
          isPair[cell] = true
        }
      }
    }
    var row = left.count
    var column = right.count
    while row > 0, column > 0 {
      let cell = row * width + column
      if isPair[cell] {
        matches[right.lowerBound + column - 1] = left.lowerBound + row - 1
        (row, column) = (row - 1, column - 1)
      } else if score[cell - 1] >= score[cell - width] {
        column -= 1
      } else {
        row -= 1
      }
    }
  }

  // MARK: Anchors

  /// The pairs of blocks whose key occurs once on each side, in the longest run that rises on both.
  private static func anchors(
    _ old: ArraySlice<EditionBlock>, _ new: ArraySlice<EditionBlock>, _ key: (EditionBlock) -> UInt64?
  ) -> [(Int, Int)] {
    let left = unique(old, key)
    let right = unique(new, key)
    var pairs: [(Int, Int)] = []
    for index in new.indices {
      guard let name = key(new[index]), case let own?? = right[name], own == index,
        case let other?? = left[name]
      else { continue }
      pairs.append((other, index))
    }
    return longestRise(pairs)
  }

  /// The index of each key that occurs once; nil for one that occurs more often.
  private static func unique(
    _ blocks: ArraySlice<EditionBlock>, _ key: (EditionBlock) -> UInt64?
  ) -> [UInt64: Int?] {
    var found: [UInt64: Int?] = [:]
    for index in blocks.indices {
      guard let name = key(blocks[index]) else { continue }
      found[name] = .some(found[name] == nil ? index : nil)
    }
    return found
  }

  /// The longest part of a list, sorted by its second numbers, in which the first numbers rise too (patience).
  static func longestRise(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tails: [Int] = []
    var previous = [Int](repeating: -1, count: pairs.count)
    for index in pairs.indices {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if pairs[tails[middle]].0 < pairs[index].0 { low = middle + 1 } else { high = middle }
      }
      if low > 0 { previous[index] = tails[low - 1] }
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var run: [(Int, Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      run.append(pairs[index])
      index = previous[index]
    }
    return run.reversed()
  }
}

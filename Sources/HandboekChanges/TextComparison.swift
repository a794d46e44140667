import HandboekDocument

/// Compares the chapters of two editions, passage by passage.
struct TextComparison {
  private let old: [EditionChapter]
  private let new: [EditionChapter]
  /// What was found, for each new chapter.
  private(set) var changes: [ChapterChanges]
  /// Where each old block is now; nil for one that is gone.
  private var places: [[Spot?]]
  /// Which old block each new one was; nil for a new one.
  private var origins: [[Spot?]]
  /// The new chapter for each old one.
  private var chapters: [Int?]

  /// A block of the other edition.
  private struct Spot {
    var chapter: Int
    var block: Int
    /// Whether the two do not stand at the same place.
    var isMoved = false
  }

  init(_ old: [EditionChapter], _ new: [EditionChapter]) {
    self.old = old
    self.new = new
    changes = new.map { _ in ChapterChanges() }
    places = old.map { [Spot?](repeating: nil, count: $0.blocks.count) }
    origins = new.map { [Spot?](repeating: nil, count: $0.blocks.count) }
    chapters = old.map { _ in nil }
  }

  mutating func compare() {
    chapters = ChapterMatching.match(old, new)
    var alignment = Alignment()
    for (before, after) in chapters.enumerated() {
      guard let after else { continue }
      for (block, origin) in alignment.align(old[before].blocks, new[after].blocks).enumerated() {
        if let origin { join(before, origin, after, block) }
      }
    }
    joinMoved()
    for index in new.indices {
      judge(index)
      changes[index].renumbered = renumbered(index)
    }
    for index in old.indices { withdraw(index) }
  }

  private mutating func join(
    _ chapter: Int, _ block: Int, _ newChapter: Int, _ newBlock: Int, isMoved: Bool = false
  ) {
    places[chapter][block] = Spot(chapter: newChapter, block: newBlock, isMoved: isMoved)
    origins[newChapter][newBlock] = Spot(chapter: chapter, block: block, isMoved: isMoved)
  }

  /// Joins what is literally the same somewhere else, when it is long enough to be no coincidence.
  private mutating func joinMoved() {
    let before = Self.lonely(old, places)
    let now = Self.lonely(new, origins)
    // In any order: each pair stands on its own.
    for (digest, place) in now {
      guard let place, case let origin?? = before[digest] else { continue }
      join(origin.chapter, origin.block, place.chapter, place.block, isMoved: true)
    }
  }

  /// The passages without a counterpart, by their words; nil for words that more than one has.
  private static func lonely(_ chapters: [EditionChapter], _ joined: [[Spot?]]) -> [UInt64: Spot?] {
    var found: [UInt64: Spot?] = [:]
    for (chapter, content) in chapters.enumerated() {
      for (index, block) in content.blocks.enumerated()
      where joined[chapter][index] == nil && block.number != nil && block.words.count >= 8 {
        let isFirst = found[block.digest] == nil
        found[block.digest] = .some(isFirst ? Spot(chapter: chapter, block: index) : nil)
      }
    }
    return found
  }

  /// Says what each block of a new chapter is.
  private mutating func judge(_ index: Int) {
    let source = chapters.firstIndex(of: index)
    if let source {
      if old[source].opening != new[index].opening { changes[index].chapter = .changed }
    } else {
      changes[index].chapter = .new
    }
    for (position, block) in new[index].blocks.enumerated() {
      var change: Change?
      if let origin = origins[index][position] {
        let was = old[origin.chapter].blocks[origin.block]
        if was.digest != block.digest { change = .changed }
        if origin.isMoved, let number = was.number { change = .moved(from: number) }
      } else {
        change = .new
      }
      guard let change else { continue }
      switch block.kind {
      case .heading(let id): changes[index].headings[id] = change
      case .passage(let number): changes[index].passages[number.block] = change
      }
    }
  }
}

extension TextComparison {
  /// The stretches of a new chapter whose passages had other numbers, but for those that were moved.
  private func renumbered(_ index: Int) -> [Renumbering] {
    var found: [Renumbering] = []
    var shift: Int?
    for (position, block) in new[index].blocks.enumerated() {
      guard let number = block.number else { continue }
      guard let origin = origins[index][position], !origin.isMoved,
        let was = old[origin.chapter].blocks[origin.block].number, was != number
      else {
        shift = nil
        continue
      }
      if shift == number.block - was.block, found.last?.firstWas.chapter == was.chapter {
        found[found.count - 1].last = number
      } else {
        found.append(Renumbering(first: number, last: number, firstWas: was))
      }
      shift = number.block - was.block
    }
    return found
  }

  /// Notes what is gone of an old chapter, at the place where it stood.
  private mutating func withdraw(_ index: Int) {
    guard let target = chapters[index] else {
      withdrawChapter(index)
      return
    }
    // The block of the new chapter behind which we are.
    var last = -1
    for (position, block) in old[index].blocks.enumerated() {
      if let place = places[index][position] {
        if !place.isMoved, place.chapter == target { last = place.block }
      } else if let number = block.number {
        changes[target].withdrawn.append(
          WithdrawnPassage(
            label: number.label, words: block.beginning, position: self.position(behind: last, in: target)))
      }
    }
  }

  /// Notes a whole chapter at the end of the one that stood before it, else at the start of the book.
  private mutating func withdrawChapter(_ index: Int) {
    if new.isEmpty { return }
    let target = chapters[..<index].last { $0 != nil } ?? nil
    let numbers = new[target ?? 0].blocks.compactMap(\.number?.block)
    let position: WithdrawnPassage.Position? =
      target == nil ? numbers.first.map { .before($0) } : numbers.last.map { .after($0) }
    changes[target ?? 0].withdrawn.append(
      WithdrawnPassage(
        label: "hoofdstuk \(old[index].number)", words: EditionText.cut(old[index].title, at: 70),
        position: position))
  }

  /// The place behind a block, or at the start of a chapter; under the heading when the block is one.
  private func position(behind block: Int, in chapter: Int) -> WithdrawnPassage.Position? {
    // Numbers first: with chains of optionals over the blocks themselves, Swift 6.3.1 crashes when optimising.
    let numbers: [Int?] = new[chapter].blocks.map { $0.number?.block }
    if block >= 0, let number = numbers[block] { return .after(number) }
    if block + 1 < numbers.count, let number = numbers[block + 1] { return .before(number) }
    for number in numbers[..<max(0, block)].reversed() {
      if let number { return .after(number) }
    }
    for number in numbers[(block + 1)...] {
      if let number { return .before(number) }
    }
    return nil
  }
}

extension TextComparison {
  /// Which old chapter a new one was; nil for a new one.
  func origin(ofChapter index: Int) -> Int? { chapters.firstIndex(of: index) }

  /// Which new chapter an old one is; nil for one that is gone.
  func place(ofChapter index: Int) -> Int? { chapters[index] }

  /// Which old block a new one was; nil for a new one.
  func origin(ofBlock block: Int, in chapter: Int) -> (chapter: Int, block: Int)? {
    guard let spot = origins[chapter][block] else { return nil }
    return (spot.chapter, spot.block)
  }

  /// Which new block an old one is; nil for one that is gone.
  func place(ofBlock block: Int, in chapter: Int) -> (chapter: Int, block: Int)? {
    guard let spot = places[chapter][block] else { return nil }
    return (spot.chapter, spot.block)
  }
}

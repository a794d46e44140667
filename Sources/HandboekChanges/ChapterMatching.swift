/// Finds for each chapter of an earlier edition the one that it is now.
enum ChapterMatching {
  /// The new chapter for each old one: the one with the same name, else the one that has most of its blocks.
  static func match(_ old: [EditionChapter], _ new: [EditionChapter]) -> [Int?] {
    let named = Dictionary(new.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var taken: Set<Int> = []
    var matches = old.map { chapter -> Int? in
      guard let index = named[chapter.id], taken.insert(index).inserted else { return nil }
      return index
    }
    // The new chapters that are still free, by the blocks that they have.
    var owners: [UInt64: Int] = [:]
    for (index, chapter) in new.enumerated() where !taken.contains(index) {
      for block in chapter.blocks { owners[block.digest] = index }
    }
    for (index, chapter) in old.enumerated() where matches[index] == nil {
      var counts = [Int: Int]()
      for block in chapter.blocks {
        if let owner = owners[block.digest], !taken.contains(owner) { counts[owner, default: 0] += 1 }
      }
      // Of equals the first chapter.
      let best = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      guard let best, best.value * 3 >= chapter.blocks.count else { continue }
      matches[index] = best.key
      taken.insert(best.key)
    }
    return matches
  }
}

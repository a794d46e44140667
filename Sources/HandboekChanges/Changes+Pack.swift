public import HandboekDocument

extension Changes {
  /// The changes in the passages and records that a part of the handbook has, such as a pack for a meeting.
  public func limited(to part: Handbook) -> Changes {
    var limited = Changes(earlier: earlier)
    for chapter in part.chapters {
      guard var found = chapters[chapter.id] else { continue }
      let numbers = Set(chapter.blocks.compactMap(\.number?.block))
      var headings: Set<String> = []
      for block in chapter.blocks {
        if case .heading(let heading) = block.content { headings.insert(heading.id) }
      }
      found.passages = found.passages.filter { numbers.contains($0.key) }
      found.headings = found.headings.filter { headings.contains($0.key) }
      found.withdrawn = found.withdrawn.filter { passage in
        switch passage.position {
        case .before(let number)?, .after(let number)?: numbers.contains(number)
        case nil: false
        }
      }
      found.renumbered = found.renumbered.flatMap { $0.limited(to: numbers) }
      limited.chapters[chapter.id] = found
    }
    // The pages of a pack are its own.
    part.forEachRecord { record in
      if record.id.kind != .chapter, record.id.kind != .page, let change = records[record.id] {
        limited.records[record.id] = change
      }
    }
    return limited
  }
}

extension Renumbering {
  /// The stretches that are left of this one when only some passages are there.
  fileprivate func limited(to numbers: Set<Int>) -> [Renumbering] {
    var found: [Renumbering] = []
    for block in first.block...max(first.block, last.block) where numbers.contains(block) {
      let number = BlockNumber(chapter: first.chapter, block: block)
      if let before = found.last, before.last.block + 1 == block {
        found[found.count - 1].last = number
      } else {
        let was = BlockNumber(chapter: firstWas.chapter, block: firstWas.block + block - first.block)
        found.append(Renumbering(first: number, last: number, firstWas: was))
      }
    }
    return found
  }
}

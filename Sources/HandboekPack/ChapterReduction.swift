import HandboekDiagnostics
import HandboekDocument

/// Reduces a chapter to the chosen passages, under the headings that they stand under.
enum ChapterReduction {
  /// The chapter with the chosen blocks; whole when each of its passages is chosen.
  static func reduce(_ chapter: Chapter, to chosen: Set<Int>) -> Chapter {
    let numbered = chapter.blocks.indices.filter { chapter.blocks[$0].number != nil }
    if numbered.allSatisfy(chosen.contains) { return chapter }
    var reduced = chapter
    reduced.summary = nil
    reduced.blocks = [line(stretches(chapter, numbered.filter(chosen.contains)))]
    // The headings above the current block, and whether each is written.
    var open: [(block: Block, level: Int, isWritten: Bool)] = []
    var isAfterGap = false
    var hasPassages = false
    for (index, block) in chapter.blocks.enumerated() {
      if case .heading(let heading) = block.content {
        open.removeAll { $0.level >= heading.level }
        open.append((block, heading.level, false))
      } else if block.number == nil || !chosen.contains(index) {
        isAfterGap = isAfterGap || block.number != nil
      } else {
        if isAfterGap, hasPassages { reduced.blocks.append(line("[…]")) }
        for position in open.indices where !open[position].isWritten {
          reduced.blocks.append(open[position].block)
          open[position].isWritten = true
        }
        reduced.blocks.append(block)
        isAfterGap = false
        hasPassages = true
      }
    }
    var mentions = Mentions()
    mentions.add(reduced.blocks)
    reduced.furtherOffers.removeAll { !mentions.records.contains($0.place.record) }
    return reduced
  }

  /// What was chosen, as a sentence: "Uit dit hoofdstuk: 3.1 en 3.12 tot en met 3.18.".
  private static func stretches(_ chapter: Chapter, _ chosen: [Int]) -> String {
    let numbers = chosen.compactMap { chapter.blocks[$0].number }
    var groups: [(first: BlockNumber, last: BlockNumber)] = []
    for number in numbers {
      if let last = groups.last, last.last.block + 1 == number.block {
        groups[groups.count - 1].last = number
      } else {
        groups.append((number, number))
      }
    }
    var names = groups.map { group in
      if group.first == group.last { return group.first.label }
      let joint = group.first.block + 1 == group.last.block ? " en " : " tot en met "
      return group.first.label + joint + group.last.label
    }
    let last = names.popLast() ?? ""
    let list = names.isEmpty ? last : names.joined(separator: ", ") + " en " + last
    return "Uit dit hoofdstuk: \(list)."
  }

  private static func line(_ text: String) -> Block {
    Block(.paragraph([.emphasis([.text(text)])]), range: .start)
  }
}

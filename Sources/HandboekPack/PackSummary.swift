import HandboekDiagnostics
import HandboekDocument

/// Half a page out of the boxes `kern` of the chosen chapters.
enum PackSummary {
  /// About half a page of A4.
  private static let words = 220

  private struct Brief {
    var chapter: Chapter
    /// The number of the box, for who wants to read on.
    var number: BlockNumber?
    /// Its points, each a list item or a paragraph.
    var points: [[Block]]
    var taken = 0
  }

  /// The page; nil when no chapter has a box or a summary.
  static func page(of pack: Handbook, from book: Handbook, rewriter: TextRewriter) -> Page? {
    var briefs = pack.chapters.compactMap { chapter in
      book.chapters.first { $0.id == chapter.id }.flatMap(brief)
    }
    if briefs.isEmpty { return nil }
    take(&briefs)
    var rewriter = rewriter
    rewriter.isSummary = true
    var blocks: [Block] = []
    for brief in briefs where brief.taken > 0 {
      blocks.append(Block(.paragraph(heading(of: brief, rewriter.places)), range: .start))
      let items = brief.points.prefix(brief.taken).map { List.Item(blocks: unnumbered(rewriter.blocks($0))) }
      blocks.append(Block(.list(List(start: nil, isTight: true, items: items)), range: .start))
    }
    return Page(
      id: RecordID(.page, "in-het-kort"), file: "", title: "In het kort", blocks: blocks, footnotes: [])
  }

  private static func brief(_ chapter: Chapter) -> Brief? {
    for block in chapter.blocks {
      guard case .callout(let callout) = block.content, callout.kind == .brief else { continue }
      let points = callout.blocks.flatMap { block -> [[Block]] in
        if case .list(let list) = block.content { return list.items.map(\.blocks) }
        return [[block]]
      }
      return points.isEmpty ? nil : Brief(chapter: chapter, number: block.number, points: points)
    }
    return chapter.summary.map {
      Brief(chapter: chapter, points: [[Block(.paragraph([.text($0)]), range: .start)]])
    }
  }

  /// Takes the first point of each chapter, then the second, as long as there is room.
  private static func take(_ briefs: inout [Brief]) {
    var room = words
    for round in 0..<(briefs.map(\.points.count).max() ?? 0) {
      for index in briefs.indices where round < briefs[index].points.count && briefs[index].taken == round {
        let length = wordCount(briefs[index].points[round])
        if round > 0, length > room { continue }
        room -= length
        briefs[index].taken = round + 1
      }
    }
  }

  private static func wordCount(_ blocks: [Block]) -> Int {
    var count = 0
    blocks.forEachBlock { block in
      if case .paragraph(let content) = block.content {
        count += content.plainText.split(whereSeparator: \.isWhitespace).count
      }
    }
    return count
  }

  private static func heading(of brief: Brief, _ places: PackPlaces) -> [Inline] {
    let title: Inline = .strong([.text("\(brief.chapter.number) \(brief.chapter.title)")])
    guard let number = brief.number else { return [title] }
    let place = Place(
      brief.chapter.id, anchor: number.anchor, title: brief.chapter.title, label: number.label)
    if places.contains(place) {
      let link = Link(content: [.text(number.label)], target: .place(place), range: .start)
      return [title, .text(" (uit "), .link(link), .text(")")]
    }
    return [title, .text(" (uit handboek \(number.label))")]
  }

  private static func unnumbered(_ blocks: [Block]) -> [Block] {
    blocks.map { Block($0.content, range: $0.range) }
  }
}

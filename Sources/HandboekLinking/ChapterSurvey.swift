import HandboekDocument

/// What can be linked to in a chapter; chapters are surveyed and numbered on all cores before anything is linked.
struct ChapterSurvey: Sendable {
  /// The headings, by anchor.
  var anchors: [String: Place]
  /// The passages of each section, by its anchor: "3.12–3.17".
  var passages: [String: String]

  /// Surveys a chapter whose blocks have their numbers.
  init(_ chapter: Chapter) {
    anchors = Self.headings(of: chapter.blocks, in: chapter.id)
    passages = Self.passages(of: chapter)
  }

  static func headings(of blocks: [Block], in record: RecordID) -> [String: Place] {
    var found: [String: Place] = [:]
    blocks.forEachBlock { block in
      guard case .heading(let heading) = block.content else { return }
      found[heading.id] = Place(
        record, anchor: heading.id, title: heading.content.plainText, label: heading.number)
    }
    return found
  }

  /// The passages under each heading, up to the next one of its level or higher.
  private static func passages(of chapter: Chapter) -> [String: String] {
    var found: [String: String] = [:]
    // The sections that are open, with their first and last passage.
    var open: [(heading: Heading, first: BlockNumber?, last: BlockNumber?)] = []
    func close(from level: Int) {
      while let last = open.last, last.heading.level >= level {
        open.removeLast()
        guard let first = last.first, let end = last.last else { continue }
        found[last.heading.id] = first == end ? first.label : "\(first.label)–\(end.label)"
      }
    }
    for block in chapter.blocks {
      if case .heading(let heading) = block.content {
        close(from: heading.level)
        open.append((heading, nil, nil))
      } else if let number = block.number {
        for index in open.indices {
          open[index].first = open[index].first ?? number
          open[index].last = number
        }
      }
    }
    close(from: 0)
    return found
  }
}

import HandboekDocument
import HandboekTestSupport

/// The sample handbook in the states that the checks tell apart.
enum SampleBook {
  /// The certified book with blocks behind the first chapter.
  static func certified(with blocks: [BlockContent]) -> Handbook {
    var handbook = SampleHandbook.makeCertified()
    handbook.chapters[0].blocks += blocks.map { SampleHandbook.block($0) }
    return handbook
  }

  /// The certified book with its one figure changed.
  static func certified(changing change: (inout Figure) -> Void) -> Handbook {
    var handbook = SampleHandbook.makeCertified()
    for index in handbook.chapters[0].blocks.indices {
      guard case .figure(var figure) = handbook.chapters[0].blocks[index].content else { continue }
      change(&figure)
      handbook.chapters[0].blocks[index].content = .figure(figure)
    }
    return handbook
  }

  /// The book without the heat maps of its second chapter.
  static func withoutHeatMaps(_ book: Handbook) -> Handbook {
    var handbook = book
    handbook.chapters[1].blocks.removeAll { if case .coverage = $0.content { true } else { false } }
    return handbook
  }

  static func link(_ text: String) -> BlockContent {
    .paragraph([
      .link(
        Link(
          content: [.text(text)], target: .external("https://example.org"), range: SampleHandbook.range))
    ])
  }
}

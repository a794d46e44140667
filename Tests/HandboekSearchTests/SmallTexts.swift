import HandboekDocument
import HandboekTestSupport

@testable import HandboekSearch

/// Texts for tests.
enum SmallTexts {
  /// A chapter with a title and passages of one paragraph each.
  static func chapter(_ number: Int, _ title: String, _ paragraphs: String...) -> SearchText {
    SearchText(chapter(number, title, paragraphs.map { .paragraph([.text($0)]) }))
  }

  static func chapter(_ number: Int, _ title: String, _ contents: [BlockContent]) -> Chapter {
    var chapter = Chapter(
      id: RecordID(.chapter, "h\(number)"), file: "hoofdstukken/h\(number).md", title: title, number: number)
    var block = 0
    chapter.blocks = contents.map { content in
      if case .heading = content { return SampleHandbook.block(content) }
      block += 1
      return Block(content, range: SampleHandbook.range, number: BlockNumber(chapter: number, block: block))
    }
    return chapter
  }

  static func heading(_ title: String, level: Int = 2, number: String? = nil) -> BlockContent {
    .heading(Heading(level: level, id: "kop", content: [.text(title)], number: number))
  }
}

extension BookSearch {
  init(_ texts: [SearchText]) { self.init(texts.map { text in { @Sendable in text } }) }

  func run(_ query: String, _ mode: SearchQuery.Mode = .stems, limit: Int = 10) async throws -> SearchResult {
    await run(try SearchQuery(query, mode), limit: limit)
  }

  /// The places that a query finds.
  func places(_ query: String, _ mode: SearchQuery.Mode = .stems) async throws -> [String] {
    try await run(query, mode).hits.map(\.place)
  }
}

extension HitText {
  /// The text with its hits between brackets.
  var shown: String { pieces.reduce(into: "") { $0 += $1.isHit ? "[\($1.text)]" : $1.text } }
}

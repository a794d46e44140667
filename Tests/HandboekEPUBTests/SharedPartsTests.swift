import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekEPUB

/// What editions share never shows in their bytes.
struct SharedPartsTests {
  private let book = SampleHandbook.make()

  @Test func theSecondBookHasTheBytesOfOneMadeAlone() async throws {
    let shared = SharedParts()
    let alone = try await EPUBWriter.write(book)
    #expect(try await EPUBWriter.write(book, shared: shared) == alone)
    #expect(try await EPUBWriter.write(book, shared: shared) == alone)
  }

  @Test func everyDifferenceShows() async throws {
    let shared = SharedParts()
    _ = try await EPUBWriter.write(book, shared: shared)
    for change in Self.changes {
      var other = book
      change(&other)
      let alone = try await EPUBWriter.write(other)
      #expect(try await EPUBWriter.write(other, shared: shared) == alone)
    }
    #expect(try await EPUBWriter.write(book, shared: shared) == EPUBWriter.write(book))
  }

  /// Each touches records that are a file of their own, or what its rendering depends on besides.
  private static let changes: [@Sendable (inout Handbook) -> Void] = [
    { $0.chapters[0].title += " anders" },
    { $0.chapters[0].blocks.removeLast() },
    { $0.questions[0].question += " anders" },
    { $0.routes[0].title += " anders" },
    { $0.publications[0].backlinks = [] },
    { $0.publications[0].csl.title += " anders" },
    { $0.partners[0].name += " anders" },
    { $0.terms[0].synonyms.append("anders") },
    { $0.index[0].title += " anders" },
    { $0.frontPages[0].blocks.removeLast() },
    { $0.metadata.language = LanguageTag("en") ?? .dutch },
    { $0.vocabularies = Vocabularies() },
    { $0.assets.removeAll() },
    { $0.chapters.swapAt(0, $0.chapters.count - 1) },
    { book in
      var changes = Changes(earlier: "de vorige")
      changes.chapters[book.chapters[0].id] = ChapterChanges()
      changes.chapters[book.chapters[0].id]?.passages[1] = .new
      book.changes = changes
    },
  ]
}

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

  /// Each touches a chapter, or what its rendering depends on besides.
  private static let changes: [@Sendable (inout Handbook) -> Void] = [
    { $0.chapters[0].title += " anders" },
    { $0.chapters[0].blocks.removeLast() },
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

import HandboekDocument
import HandboekPlainText
import Testing

@testable import HandboekCommands

/// One passage is read without the rest of the book, and says the same.
struct PassageLoaderTests {
  private static let book =
    "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/") + "/Handboek"
  private static let context = CommandContext(
    environment: [:], output: StandardStream(descriptor: 1), messages: StandardStream(descriptor: 2))

  private static func short(_ query: String) async throws -> PassageLoader.Passage? {
    try await PassageLoader.load(query, in: book, asOf: nil, context: context)
  }

  private static let whole = Task {
    try await HandbookLoader.load(
      PassageLoaderTests.book, isLenient: true, checking: .onlyWithErrors, context: PassageLoaderTests.context
    ).handbook
  }

  /// Every passage, section, table and figure of the real book, laid out both ways.
  @Test(arguments: 1...14) func everyPlaceReadsTheSame(_ number: Int) async throws {
    let whole = try await Self.whole.value
    let chapter = try #require(whole.chapters.first { $0.number == number })
    var count = 0
    for (name, place) in Self.places(in: chapter) {
      let passage = try #require(try await Self.short(name), "\(name)")
      let part = passage.loaded.handbook
      #expect(passage.place == place, "\(name)")
      #expect(
        PlainTextWriter.lines(for: place, in: part, width: 80)
          == PlainTextWriter.lines(for: place, in: whole, width: 80), "\(name)")
      // What was not asked for, was not read.
      #expect(part.chapters.contains { $0.id != chapter.id && $0.blocks.isEmpty })
      #expect(part.terms.count < whole.terms.count)
      count += 1
    }
    #expect(count > 5)
  }

  /// The names of places lead to the same place both ways.
  @Test(arguments: ["3.12", "03.12", " Passage 3.12", "3.b", "3.B.1", "tabel 3.1", "figuur 2.1"])
  func namesOfPartsAreUnderstood(_ query: String) async throws {
    let whole = try await Self.whole.value
    guard case .found(let place) = PlaceQuery(whole).resolve(query) else {
      #expect(try await Self.short(query)?.place == nil)
      return
    }
    #expect(try await Self.short(query)?.place == place)
  }

  /// The whole book must tell what a wrong name may have meant, and what leads to a chapter.
  @Test(arguments: [
    "3", "3.999", "99.1", "3.Z", "tabel 3.99", "3.", ".1", "3.1.1.1", "3#p3-1", "hoofdstuk 3", "kis", "",
  ])
  func anythingElseNeedsTheWholeBook(_ query: String) async throws {
    #expect(try await Self.short(query)?.place == nil)
  }

  private static func places(in chapter: Chapter) -> [(name: String, place: TextPlace)] {
    chapter.blocks.compactMap { block in
      if let number = block.number { return (number.label, .block(number)) }
      guard case .heading(let heading) = block.content, let number = heading.number else { return nil }
      return (number, .section(chapter: chapter.id, heading: heading.id))
    }
  }
}

import HandboekDocument
import HandboekJSON
import HandboekTestSupport
import Testing

@testable import HandboekChanges

struct AlignmentTests {
  private static func text(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 6...14, using: &random)).map { _ in "w\(Int.random(in: 0..<4_000, using: &random))" }
      .joined(separator: " ")
  }

  /// Whatever is inserted, taken out or changed, the rest is found again, and nothing else is marked.
  @Test(arguments: 0..<12) func findsAllThatStayed(_ seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let old = (0..<60).map { _ in Self.text(&random) }
    var new: [String] = []
    var expected: [Int: Change] = [:]
    var gone: [String] = []
    for (index, text) in old.enumerated() {
      switch Int.random(in: 0..<8, using: &random) {
      case 0:
        new.append(Self.text(&random))
        expected[new.count] = .new
        new.append(text)
      case 1: gone.append("1.\(index + 1)")
      case 2:
        new.append(text + " erbij")
        expected[new.count] = .changed
      default: new.append(text)
      }
    }
    let changes = try await EditionBook.changes(EditionBook.make(old), EditionBook.make(new))
    let found = changes.chapters[RecordID(.chapter, "h1")] ?? ChapterChanges()
    #expect(found.passages == expected)
    #expect(found.withdrawn.map(\.label) == gone)
  }

  /// Repeated texts, of which none can be an anchor, are paired in order all the same.
  @Test func repeatedTextsAreNoProblem() async throws {
    let old = [String](repeating: "Steeds dezelfde korte zin.", count: 40)
    let new = Array(old.prefix(20)) + ["Iets heel anders dan al het overige."] + Array(old.suffix(20))
    let changes = try await EditionBook.changes(EditionBook.make(old), EditionBook.make(new))
    let found = changes.chapters[RecordID(.chapter, "h1")] ?? ChapterChanges()
    #expect(found.passages == [21: .new])
    #expect(found.withdrawn.isEmpty)
  }

  /// Two long texts without anything in common, in stretches that are longer than are compared at once.
  @Test func longStrangeTextsEnd() async throws {
    let old = (0..<400).map { "a\($0) b\($0) c\($0)" }
    let new = (0..<380).map { "d\($0) e\($0) f\($0)" }
    let changes = try await EditionBook.changes(EditionBook.make(old), EditionBook.make(new))
    let found = changes.chapters[RecordID(.chapter, "h1")] ?? ChapterChanges()
    #expect(found.passages.count == 380)
    #expect(found.withdrawn.count == 400)
  }

  @Test func theLongestRiseIsLongest() {
    let pairs = [5, 1, 2, 9, 3, 4, 8, 0].enumerated().map { ($1, $0) }
    #expect(Alignment.longestRise(pairs).map(\.0) == [1, 2, 3, 4, 8])
    #expect(Alignment.longestRise([]).isEmpty)
  }
}

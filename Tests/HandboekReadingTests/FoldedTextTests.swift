import HandboekTestSupport
import Testing

@testable import HandboekReading

struct FoldedTextTests {
  @Test(arguments: [
    ("", false, "", false), ("", true, "", true),
    ("\n  ", false, " ", true), ("\n\t\r ", true, "", true), (" ", false, " ", true), (" ", true, "", true),
    ("een\n  twee ", false, "een twee ", true), (" een", true, "een", false), (" een", false, " een", false),
    ("een twee", true, "een twee", false),
  ])
  func foldsSpace(_ text: String, _ isAfterSpace: Bool, _ expected: String, _ isAfter: Bool) {
    var state = isAfterSpace
    #expect(BookText.folded(text, &state) == expected)
    #expect(state == isAfter)
  }

  /// However a text was cut in pieces, it is read as the whole.
  @Test func readsPiecesAsTheWhole() {
    var random = SeededRandom(seed: 20_261_123)
    let signs = ["a", "é", " ", " ", "\n", "\t", "–"]
    for _ in 0..<2_000 {
      let pieces = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in signs.randomElement(using: &random) ?? "" }
          .joined()
      }
      var (inPieces, atOnce) = (true, true)
      let joined = pieces.map { BookText.folded($0, &inPieces) }.joined()
      #expect(joined == BookText.folded(pieces.joined(), &atOnce), "\(pieces)")
      #expect(inPieces == atOnce, "\(pieces)")
    }
  }
}

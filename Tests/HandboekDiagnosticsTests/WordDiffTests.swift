import HandboekDiagnostics
import Testing

struct WordDiffTests {
  private func summary(_ old: String, _ new: String) -> String {
    WordDiff.summary(WordDiff.pieces(from: old, to: new))
  }

  @Test(arguments: [
    ("bel eerst de politie", "bel eerst de brandweer", "bel eerst de [-politie-] {+brandweer+}"),
    ("a b c", "a c", "a [-b-] c"), ("a c", "a b c", "a {+b+} c"), ("", "nieuw", "{+nieuw+}"),
    ("oud", "", "[-oud-]"), ("a  b\n c", "a b c", "a b c"), ("a b", "b a", "[-a-] b {+a+}"),
    ("x a a y", "x a y", "x a [-a-] y"),
  ])
  func wordsThatDiffer(old: String, new: String, told: String) { #expect(summary(old, new) == told) }

  @Test func farFromAChangeTheWordsAreLeftOut() {
    #expect(
      summary("1 2 3 4 5 6 oud a b c d e f g h i j", "1 2 3 4 5 6 nieuw a b c d e f g h i j")
        == "… 3 4 5 6 [-oud-] {+nieuw+} a b c d …")
  }

  /// What is kept and added is the new text, what is kept and removed the old one, for any pair.
  @Test func bothTextsCanBeReadBack() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let texts = (0..<2).map { _ in
        (0..<Int.random(in: 0...12, using: &random)).map { _ in ["a", "b", "c"].randomElement() ?? "a" }
      }
      var old: [Substring] = []
      var new: [Substring] = []
      let pieces = WordDiff.pieces(
        from: texts[0].joined(separator: " "), to: texts[1].joined(separator: " "))
      for piece in pieces {
        switch piece {
        case .same(let text):
          old += text.split(separator: " ")
          new += text.split(separator: " ")
        case .removed(let text): old += text.split(separator: " ")
        case .added(let text): new += text.split(separator: " ")
        }
      }
      #expect(old.map(String.init) == texts[0])
      #expect(new.map(String.init) == texts[1])
    }
  }

  @Test func longTextsThatDifferEverywhereAreOneChange() {
    let old = (0..<3_000).map { "a\($0)" }.joined(separator: " ")
    let new = (0..<3_000).map { "b\($0)" }.joined(separator: " ")
    #expect(WordDiff.pieces(from: old, to: new) == [.removed(old), .added(new)])
  }
}

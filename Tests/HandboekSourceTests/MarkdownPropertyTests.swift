import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// What must hold for any text; each case has its own seed, so that a failure comes back.
struct MarkdownPropertyTests {
  private static let tokens = [
    "[", "]", "(", ")", "*", "**", "_", "`", "``", "|", "|-|", "\"", "'", "@", "@kis-2019", "[@a", "{", "}",
    "{lang=en}", "{#x}", ":::", ":::tip", "!!! note", "> ", "> [!kern] ", "- ", "1. ", "- [ ] ", "# ", "## ",
    "---", "```", "```aanbod", "~~", "!", "![", "](a.md)", "<b>", "</b>", "<!--", "-->", "<", "&amp;",
    "&#64;",
    "\\", "\\@", "\\[", "[^1]", "[^1]: ", "Tabel: ", "\n", "\n", "\n", "\n\n", "\n\n", "    ", "  \n", "\t",
    " ",
    " ", " ", "7", "2019", "é", "ij", "😀", "👩‍👩‍👧", "e\u{301}", "\u{A0}", "\u{81}", "\u{AD}", "woord", "een",
    "www.x.nl", "a@b.nl", "thema: x", "…",
  ]

  private static func text(seed: UInt64, count: Int) -> String {
    var random = SeededRandom(seed: seed)
    return (0..<count).map { _ in tokens.randomElement(using: &random) ?? "" }.joined()
  }

  @Test(arguments: 0..<1_500 as Range<UInt64>)
  func anyTextGivesATree(seed: UInt64) {
    let parsed = ParsedText(Self.text(seed: seed, count: 60))
    for inline in parsed.inlines {
      if case .text(let text) = inline {
        #expect(!text.isEmpty)
        #expect(!text.utf8.contains(RunningText.inlineMark))
      }
    }
    for diagnostic in parsed.diagnostics {
      #expect((diagnostic.range?.start.line ?? 1) >= 1)
    }
    expectNoNeighbours(parsed.body.blocks)
  }

  /// Neighbouring texts are one.
  private func expectNoNeighbours(_ blocks: [Block]) {
    blocks.forEachBlock { block in
      guard case .paragraph(let content) = block.content else { return }
      for (left, right) in zip(content, content.dropFirst()) {
        if case .text(let before) = left, case .text(let after) = right {
          Issue.record("twee teksten: ‘\(before)’ ‘\(after)’")
        }
      }
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func sameTextGivesSameTree(seed: UInt64) {
    let text = Self.text(seed: seed, count: 200)
    #expect(ParsedText(text).dump == ParsedText(text).dump)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func wordsSurvive(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signs = ["", "*", "**", "[", "]", "(", "{", "}", "'", "\"", "@ ", "~~", ";", "_", "…", "—", "😀"]
    var words: [String] = []
    var text = ""
    for index in 0..<80 {
      let word = "w\(index)x"
      words.append(word)
      text += (signs.randomElement(using: &random) ?? "") + word + (signs.randomElement(using: &random) ?? "")
      text += index % 9 == 8 ? "\n" : " "
    }
    let parsed = ParsedText(text)
    var found = ""
    parsed.body.blocks.forEachBlock { block in
      if case .paragraph(let content) = block.content { found += content.plainText + " " }
    }
    var rest = found[...]
    for word in words {
      guard let range = rest.firstRange(of: word) else {
        Issue.record("‘\(word)’ ontbreekt in ‘\(found)’")
        return
      }
      rest = rest[range.upperBound...]
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func anyBytesOfFieldsAreRead(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signs = Array("ab:-[]{},\"'|>&*#?!%@`~ \n\n\n  \t\u{7}é😀".utf8)
    var bytes = Array("---\n".utf8)
    for _ in 0..<120 {
      bytes.append(
        seed % 4 == 0 ? UInt8.random(in: 0...255, using: &random) : signs.randomElement(using: &random) ?? 0)
    }
    bytes += Array("\n---\nTekst\n".utf8)
    // Only valid UTF-8 reaches the parser, but libyaml checks for itself too.
    let source = SourceText(file: "toets.md", bytes: bytes)
    for kind in RecordKind.allCases {
      let record = RecordReaders.read(
        RecordID(kind, "x"), source, vocabularies: Vocabularies(), limits: .standard)
      #expect(record.record != nil)
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func brokenUTF8IsFound(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let bytes = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect((UTF8Check.firstError(in: bytes) == nil) == (String(validating: bytes, as: UTF8.self) != nil))
    let repaired = Array(String(decoding: bytes, as: UTF8.self).utf8)
    #expect(UTF8Check.firstError(in: repaired) == nil)
    #expect(ParsedText(repaired).body.blocks.count >= 0)
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func escapedSignsComeBack(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let signs = ["@", "[", "]", "{", "@kis", "x", " ", "é", "}"]
    let words = (0..<20).map { _ in signs.randomElement(using: &random) ?? "" }
    let escaped = words.map { word in
      word.first.map { "@[]{".contains($0) ? "\\" + word : word } ?? ""
    }
    let text = "a" + escaped.joined() + "z"
    let parsed = ParsedText(text)
    guard case .paragraph(let content)? = parsed.body.blocks.first?.content else {
      Issue.record("geen alinea uit ‘\(text)’")
      return
    }
    #expect(content == [.text("a" + words.joined() + "z")])
    #expect(parsed.citations.isEmpty)
  }
}

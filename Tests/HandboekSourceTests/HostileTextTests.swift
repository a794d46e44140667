import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// Texts that would take quadratic time, endless memory or a deep stack in a careless parser.
///
/// None of them asserts a time; the limit only ends a run that would not end by itself.
@Suite(.serialized, .timeLimit(.minutes(10))) struct HostileTextTests {
  private func parse(_ text: String) -> ParsedText { ParsedText(text) }

  @Test(arguments: [
    "[a", "a]", "[a] ", "[[a] ", "[@kis] ", "@kis ", "[@kis; ", "[a]{.x} ", "[a]{lang=en} ", "]{",
    "{lang=en}",
    "*a ", "_a ", "**[@kis]** ", "`@kis` ", "a\\@b ", "\\[", "x@y ", "'a' ", "\"", "<b>", "<b", "&#64;kis ",
    "é 😀 ",
    "[^x] ", "[^x", "![a](b.png) ", "[a](b.md) ", "a\\\n", "a\n", "~~a~~ ", "(", "@",
  ])
  func repeatedInOneParagraph(part: String) {
    _ = parse(String(repeating: part, count: 60_000 / part.utf8.count))
  }

  @Test(arguments: [
    "# a\n\n", "- a\n", "1. a\n", "> a\n\n", "| a | b |\n|---|---|\n| c | d |\n\n", "---\n\n",
    "> [!kern] a\n> b\n\n",
    "```\na\n```\n\n", "a\n\n", "x[^1]\n\n[^1]: n\n\n", ":::tip\na\n:::\n", "!!! note\n    a\n",
    "<div>a</div>\n\n",
    "![a](b.png)\n\n", "> > > a\n\n", "[a]: b\n", "```aanbod\nthema: x\n```\n\n", "## a {#b}\n\n",
    "- [ ] a\n",
  ])
  func repeatedBlocks(part: String) {
    _ = parse(String(repeating: part, count: 30_000 / part.utf8.count))
  }

  @Test func distinctCitationsAndTags() {
    let citations = (0..<20_000).map { "[@kis-\($0)] en @scp-\($0)" }.joined(separator: " ")
    let parsed = parse(citations)
    #expect(parsed.citations.count == 40_000)
    #expect(parsed.citations.last?.range.start.column == Int32(citations.utf8.count - 9))
    _ = parse((0..<5_000).map { "<x\($0)>" }.joined(separator: " "))
    _ = parse("[@a; " + (0..<10_000).map { "w\($0)" }.joined(separator: "; ") + "]")
  }

  @Test func manyHeadingsOfOneName() {
    let parsed = parse(String(repeating: "## Kop\n\n", count: 20_000))
    #expect(parsed.body.blocks.count == 20_000)
    guard case .heading(let last)? = parsed.body.blocks.last?.content else { return }
    #expect(last.id == "kop-20000")
  }

  @Test(arguments: ["> ", "- ", "* > ", "1. "])
  func deepBlocks(part: String) {
    let parsed = parse(String(repeating: part, count: 5_000) + "diep")
    #expect(parsed.diagnostics.contains { $0.kind.id == "HB-BRON-003" })
    #expect(depth(parsed.body.blocks) <= 65)
  }

  @Test func deepSpansStayShallow() {
    // Letters between the brackets: no run that cmark needs to be protected against.
    let parsed = ParsedText(
      String(repeating: "[a", count: 900) + String(repeating: "]{lang=en}", count: 900))
    #expect(parsed.diagnostics.isEmpty)
    #expect(depth(parsed.body.blocks) == 3)
    let emphasis = ParsedText(
      String(repeating: "*a **b ", count: 2_000) + String(repeating: "b** a*", count: 2_000))
    #expect(depth(emphasis.body.blocks) <= 130)
  }

  /// A text with a name, so that reports do not show all of it.
  struct Named: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  private static func times(_ count: Int, _ part: String) -> String { String(repeating: part, count: count) }

  @Test(arguments: [
    Named("open pictures", times(20_000, "![[]()")),
    Named("processing instructions", times(20_000, "a <?")),
    Named("declarations", times(20_000, "a <!A ")),
    Named("too many columns", times(300, "|a") + "\n" + times(300, "|-") + "\n"),
    Named("short rows", times(150, "|a") + "\n" + times(150, "|-") + "\n" + times(5_000, "b\n")),
    Named("long address", "[a]: /" + times(20_000, "u") + "\n\n" + times(4_000, "[a] ")),
    Named("long title", "> [a]: /u\n> \"" + times(5_000, "title\n> ") + "\"\n\n" + times(8_000, "[a] ")),
    Named(
      "long label", "[" + times(100, "a\n") + "]: /" + times(9_000, "u") + "\n\n" + times(8_000, "[a] ")),
  ])
  func refused(hostile: Named) {
    let parsed = parse(hostile.text)
    #expect(parsed.body.blocks.isEmpty)
    #expect(parsed.diagnostics.map(\.kind.id) == ["HB-BRON-005"])
  }

  @Test(arguments: [
    Named("pictures", times(3_000, "![a](b.png)\n")),
    Named("boxes", times(3_000, "> [!kern] a\n> b\n\n")),
    Named("comments", times(3_000, "a <!-- b --> c\n\n")),
    Named("double brackets", times(3_000, "[[wiki]] ")),
    Named("rows that lack a cell", "| a | b |\n|---|---|\n" + times(20_000, "| c |\n")),
    Named(
      "many addresses",
      (0..<2_000).map { "[a\($0)]: https://example.org/\($0)\n" }.joined() + times(20_000, "[a1] ")),
  ])
  func notRefused(text: Named) {
    #expect(!parse(text.text).body.blocks.isEmpty)
  }

  @Test func wideFields() {
    let flow = "---\na: [" + String(repeating: "é,", count: 100_000) + "]\n---\n"
    #expect(parse(flow).diagnostics.isEmpty)
    let keys = "---\n" + (0..<20_000).map { "k\($0): x\n" }.joined() + "---\n"
    #expect(parse(keys).diagnostics.isEmpty)
  }

  private func depth(_ blocks: [Block]) -> Int {
    let lines: [Substring] = TreeDump.text(blocks).split(separator: "\n")
    return lines.map { line in line.prefix { $0 == " " }.count / 2 }.max() ?? 0
  }
}

import HandboekDiagnostics
import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// Texts that would take quadratic time, endless memory or a deep stack in a careless parser.
///
/// The bounds are wide: an unoptimised build under load must stay below them, quadratic work does not.
@Suite(.serialized) struct HostileTextTests {
  private func time(_ text: String, below limit: Duration = .seconds(30)) -> ParsedText {
    var parsed: ParsedText?
    let elapsed = ContinuousClock().measure { parsed = ParsedText(text) }
    #expect(elapsed < limit, "\(elapsed) voor \(text.utf8.count) bytes ‘\(text.prefix(40))’")
    return parsed ?? ParsedText("")
  }

  @Test(arguments: [
    "[a", "a]", "[a] ", "[[a] ", "[@kis] ", "@kis ", "[@kis; ", "[a]{.x} ", "[a]{lang=en} ", "]{",
    "{lang=en}",
    "*a ", "_a ", "**[@kis]** ", "`@kis` ", "a\\@b ", "\\[", "x@y ", "'a' ", "\"", "<b>", "<b", "&#64;kis ",
    "é 😀 ",
    "[^x] ", "[^x", "![a](b.png) ", "[a](b.md) ", "a\\\n", "a\n", "~~a~~ ", "(", "@",
  ])
  func repeatedInOneParagraph(part: String) {
    _ = time(String(repeating: part, count: 400_000 / part.utf8.count))
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
    _ = time(String(repeating: part, count: 200_000 / part.utf8.count))
  }

  @Test func distinctCitationsAndTags() {
    let citations = (0..<20_000).map { "[@kis-\($0)] en @scp-\($0)" }.joined(separator: " ")
    let parsed = time(citations)
    #expect(parsed.citations.count == 40_000)
    #expect(parsed.citations.last?.range.start.column == Int32(citations.utf8.count - 9))
    _ = time((0..<5_000).map { "<x\($0)>" }.joined(separator: " "))
    _ = time("[@a; " + (0..<10_000).map { "w\($0)" }.joined(separator: "; ") + "]")
  }

  @Test func manyHeadingsOfOneName() {
    let parsed = time(String(repeating: "## Kop\n\n", count: 20_000))
    #expect(parsed.body.blocks.count == 20_000)
    guard case .heading(let last)? = parsed.body.blocks.last?.content else { return }
    #expect(last.id == "kop-20000")
  }

  @Test(arguments: ["> ", "- ", "* > ", "1. "])
  func deepBlocks(part: String) {
    let parsed = time(String(repeating: part, count: 5_000) + "diep")
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

  @Test(arguments: [
    String(repeating: "![[]()", count: 20_000),
    String(repeating: "a <?", count: 20_000),
    String(repeating: "a <!A ", count: 20_000),
    String(repeating: "|a", count: 300) + "\n" + String(repeating: "|-", count: 300) + "\n",
    String(repeating: "|a", count: 150) + "\n" + String(repeating: "|-", count: 150) + "\n"
      + String(repeating: "b\n", count: 100_000),
    "[a]: /" + String(repeating: "u", count: 20_000) + "\n\n" + String(repeating: "[a] ", count: 100_000),
    "> [a]: /u\n> \"" + String(repeating: "title\n> ", count: 5_000) + "\"\n\n"
      + String(repeating: "[a] ", count: 100_000),
  ])
  func refused(text: String) {
    let parsed = time(text)
    #expect(parsed.body.blocks.isEmpty)
    #expect(parsed.diagnostics.map(\.kind.id) == ["HB-BRON-005"])
  }

  @Test(arguments: [
    String(repeating: "![a](b.png)\n", count: 3_000),
    String(repeating: "> [!kern] a\n> b\n\n", count: 3_000),
    String(repeating: "a <!-- b --> c\n\n", count: 3_000),
    String(repeating: "[[wiki]] ", count: 3_000),
    "| a | b |\n|---|---|\n" + String(repeating: "| c |\n", count: 20_000),
    (0..<2_000).map { "[a\($0)]: https://example.org/\($0)\n" }.joined()
      + String(repeating: "[a1] ", count: 20_000),
  ])
  func notRefused(text: String) {
    #expect(!time(text).body.blocks.isEmpty)
  }

  @Test func wideFields() {
    let flow = "---\na: [" + String(repeating: "é,", count: 100_000) + "]\n---\n"
    #expect(time(flow).diagnostics.isEmpty)
    let keys = "---\n" + (0..<20_000).map { "k\($0): x\n" }.joined() + "---\n"
    #expect(time(keys).diagnostics.isEmpty)
  }

  private func depth(_ blocks: [Block]) -> Int {
    let lines: [Substring] = TreeDump.text(blocks).split(separator: "\n")
    return lines.map { line in line.prefix { $0 == " " }.count / 2 }.max() ?? 0
  }
}

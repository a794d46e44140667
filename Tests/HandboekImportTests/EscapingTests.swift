import HandboekDiagnostics
import HandboekDocument
import HandboekExchange
import HandboekTestSupport
import Testing

@testable import HandboekSource

/// What the writer writes, the reader reads: the words stay the same, whatever is in them.
struct EscapingTests {
  private static let signs = [
    "\\", "`", "*", "_", "[", "]", "(", ")", "<", ">", "#", "+", "-", "=", ".", "!", "|", "{", "}", "{{",
    "}}", "~",
    "~~", "**", "^", "[^1]", "@", "@kis", "&", "&amp;", "&#35;", "://", "https://a.nl/x_y", "www.a.nl",
    "a@b.nl", ":",
    ":::", "!!! ", "1. ", "10) ", "- ", "> ", "# ", "    ", " ", " ", "\u{A0}", "é", "“", "”", "€", "😀", "a",
    "b",
    "Woord", "woord", "0", "Tabel:", "</b>", "<!--", "-->", "[!kern]", "$", "%", "/", "?", "---", "===",
    "```", "***",
    "](x)", "![", "العربية", ",", ";",
  ]

  private static func words(_ random: inout SeededRandom) -> String {
    (0..<Int.random(in: 1...9, using: &random)).map { _ in
      signs[Int.random(in: 0..<signs.count, using: &random)]
    }
    .joined()
  }

  /// The text as the tree keeps it: single spaces, none at the ends.
  private static func folded(_ text: String) -> String {
    text.unicodeScalars.split { $0 == " " || $0 == "\u{A0}" }.map { String($0) }.joined(separator: " ")
  }

  private static func parse(_ markdown: String) -> MarkdownBody {
    let text = SourceText(file: "x.md", bytes: Array("---\ntitel: X\n---\n\n\(markdown)".utf8))
    var diagnostics: [Diagnostic] = []
    let front = FrontMatter.split(text, into: &diagnostics)
    return MarkdownBody.parse(text, from: front, limits: .standard)
  }

  private static func inline(_ random: inout SeededRandom, depth: Int) -> Inline {
    let pick = Int.random(in: 0...(depth > 0 ? 9 : 3), using: &random)
    func content(_ random: inout SeededRandom) -> [Inline] { inlines(&random, depth: depth - 1) }
    switch pick {
    case 0...3: return .text(words(&random))
    case 4: return .emphasis(content(&random))
    case 5: return .strong(content(&random))
    case 6: return .strikethrough(content(&random))
    case 7:
      let link = Link(
        content: content(&random), target: .source("https://a.nl/?a=1&copy=2_(x)"), range: .start)
      return .link(link)
    case 8: return .code(words(&random))
    default: return .lineBreak
    }
  }

  private static func inlines(_ random: inout SeededRandom, depth: Int) -> [Inline] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in inline(&random, depth: depth) }
  }

  @Test func plainText() {
    var random = SeededRandom(seed: 11)
    for _ in 0..<4_000 {
      let words = Self.words(&random)
      check([.text(words)], words)
    }
  }

  @Test func styledText() {
    var random = SeededRandom(seed: 12)
    for _ in 0..<3_000 {
      let content = Self.inlines(&random, depth: 3)
      check(content, content.plainText)
    }
  }

  private func check(_ content: [Inline], _ words: String) {
    let expected = Self.folded(words)
    for kind in 0..<4 {
      let block: BlockContent =
        switch kind {
        case 0: .paragraph(content)
        case 1: .heading(Heading(level: 2, id: Slug.make(from: content.plainText), content: content))
        case 2:
          .list(
            List(
              start: 3, isTight: true,
              items: [List.Item(blocks: [Block(.paragraph(content), range: .start)])]))
        default:
          .table(Table(alignments: [.none], head: [[.text("kop")]], rows: [content, content].map { [$0] }))
        }
      if expected.isEmpty { continue }
      var writer = MarkdownWriter(folder: .chapter)
      writer.write([Block(block, range: .start)])
      let body = Self.parse(writer.text)
      var found: [String] = []
      body.blocks.forEachBlock { block in
        switch block.content {
        case .paragraph(let content): found.append(content.plainText)
        case .heading(let heading): found.append(heading.content.plainText)
        case .table(let table): found += (table.head + table.rows.flatMap { $0 }).map(\.plainText)
        case .list: break
        default: found.append("\(block.content)")
        }
      }
      let wanted = kind == 3 ? ["kop", expected, expected] : [expected]
      #expect(found.map { Self.folded($0) } == wanted.map { Typography.dutch($0) }, "\(writer.text)")
      #expect(body.diagnostics.filter { $0.severity == .error } == [], "\(writer.text)")
    }
  }
}

import HandboekDocument
import HandboekHTML
import HandboekTestSupport
import HandboekXML
import Testing

/// Languages with another direction, and tables for narrow screens.
@Suite struct ComfortTests {
  private func html(_ block: BlockContent, _ options: HTMLOptions = .epub) -> String {
    var writer = XMLWriter(.xhtml)
    HTMLRenderer(SampleHandbook.make(), links: TestLinks(), options: options)
      .blocks([SampleHandbook.block(block)], into: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func span(_ tag: String, _ text: String) throws -> Inline {
    .span(Span(language: try #require(LanguageTag(tag)), content: [.text(text)]))
  }

  @Test(arguments: [
    ("ar", true), ("he-IL", true), ("fa", true), ("az-Arab", true), ("ar-Latn", false), ("nl", false),
    ("en-GB", false),
  ])
  func knowsWhichLanguagesRunFromRightToLeft(_ tag: String, _ isRightToLeft: Bool) throws {
    #expect(try #require(LanguageTag(tag)).isRightToLeft == isRightToLeft)
  }

  @Test func saysInWhichDirectionAPassageRuns() throws {
    let arabic = try span("ar", "سلام")
    #expect(
      html(.paragraph([.text("a "), arabic]))
        == "<p>a <span xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">سلام</span></p>\n")
    #expect(html(.paragraph([arabic])) == "<p xml:lang=\"ar\" lang=\"ar\" dir=\"rtl\">سلام</p>\n")
    #expect(html(.paragraph([try span("en", "peace")])) == "<p xml:lang=\"en\" lang=\"en\">peace</p>\n")
  }

  private func table(columns: Int) -> BlockContent {
    let head = (0..<columns).map { [Inline.text("K\($0)")] }
    return .table(
      Table(alignments: [], head: head, rows: [(0..<columns).map { $0 == 2 ? [] : [Inline.text("c\($0)")] }]))
  }

  @Test func tellsTheHeadInEachCellOfAWideTable() {
    let wide = html(table(columns: 4))
    #expect(wide.contains("<table class=\"stapel\" role=\"table\">"))
    #expect(
      wide.contains(
        "<td role=\"cell\">c0</td><td role=\"cell\" data-kop=\"K1\">c1</td><td role=\"cell\"></td>"))
    for narrow in [html(table(columns: 3)), html(table(columns: 4), .page)] {
      #expect(!narrow.contains("stapel") && !narrow.contains("data-kop") && !narrow.contains("role=\"cell\""))
    }
  }
}

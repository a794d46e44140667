import HandboekPlainText
import Testing

struct ANSIRendererTests {
  private static let line = StyledLine([
    StyledSpan("3.12  ", .dim), StyledSpan("kop", [.bold, .dim]), StyledSpan(" en ", .bold),
    StyledSpan("link", .link),
    StyledSpan("!", [.link, .italic]), StyledSpan(" weg", .strikethrough),
  ])

  @Test(arguments: [
    (ANSIRenderer.Appearance.plain, "3.12  kop en link! weg\n"),
    (
      .monochrome,
      "\u{1B}[2m3.12  \u{1B}[1mkop\u{1B}[22;1m en \u{1B}[22;4mlink\u{1B}[3m!\u{1B}[23;24;9m weg\u{1B}[0m\n"
    ),
    (
      .color,
      "\u{1B}[2m3.12  \u{1B}[1mkop\u{1B}[22;1m en \u{1B}[22;4;36mlink\u{1B}[3m!\u{1B}[23;24;9;39m weg\u{1B}[0m\n"
    ),
  ])
  func writesOnlyChanges(appearance: ANSIRenderer.Appearance, expected: String) {
    #expect(String(decoding: ANSIRenderer(appearance).render([Self.line]), as: UTF8.self) == expected)
  }

  @Test func plainTextHasNoSequence() {
    let lines = [StyledLine([StyledSpan("gewoon")]), StyledLine()]
    #expect(ANSIRenderer(.color).render(lines) == Array("gewoon\n\n".utf8))
  }

  @Test func colourAloneDoesNotChangeMonochrome() {
    let line = StyledLine([StyledSpan("a", .accent), StyledSpan("b")])
    #expect(ANSIRenderer(.monochrome).render([line]) == Array("ab\n".utf8))
  }
}

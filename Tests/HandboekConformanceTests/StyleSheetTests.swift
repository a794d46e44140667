import Testing

@testable import HandboekConformance

/// The reading of style sheets.
struct StyleSheetTests {
  private static func sheet(_ text: String) -> StyleSheet {
    StyleSheet(file: "a.css", item: nil, bytes: Array(text.utf8))
  }

  @Test(arguments: [
    "", "a{}", "a{;}", "a{b:c}", "@media print{a{b:c}}", "@import 'x';", "a{b:url(x;y)}", "a{--x:{y:z}}",
    "/* a */a/* b */{/* c */b/* d */:/* e */c}", "@font-face{src:url(a) format('b')}", "a{b:'\\'{'}",
    "a::before{content:'}'}",
    "<!-- a{b:c} -->", "@page :first{margin:0;@top-left{content:'x'}}", "a{&:hover{b:c}}",
  ]) func isRight(_ text: String) {
    #expect(Self.sheet(text).faults.isEmpty)
  }

  @Test(arguments: [
    "a{", "a}", "a{b}", "a{b:}", "{b:c}", "a>{b:c}", "a{b:'c\n'}", "/* a", "a{b:c d{e:f}}", "a", "a;b{c:d}",
  ])
  func isWrong(_ text: String) {
    #expect(!Self.sheet(text).faults.isEmpty)
  }

  @Test func addresses() {
    let sheet = Self.sheet(
      "@import \"a.css\"; @import url(b.css); @font-face{src:url('c.woff2')} p{background:url( d.png )}")
    #expect(sheet.addresses.map(\.text) == ["a.css", "b.css", "c.woff2", "d.png"])
    #expect(sheet.addresses.map(\.kind) == [.importRule, .importRule, .font, .url])
  }

  @Test func contrast() throws {
    let black = try #require(StyleColour("#000"))
    let white = try #require(StyleColour("rgb(255, 255, 255)"))
    let grey = try #require(StyleColour("#767676"))
    #expect(black.contrast(with: white) == 21)
    // The lightest grey that passes on white.
    #expect(abs(grey.contrast(with: white) - 4.54) < 0.01)
    #expect(StyleColour("#12345678") == nil)
  }
}

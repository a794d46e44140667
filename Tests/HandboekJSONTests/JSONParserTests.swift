import Testing

@testable import HandboekJSON

struct JSONParserTests {
  @Test func readsEveryEscape() throws {
    let node = try JSONParser.parse(
      Array(#"["\"\\\/\b\f\n\r\t", "\u00e9\uD83D\uDE00", "\uD800x", "\uDC00", -12, 1.5e3, true, null]"#.utf8))
    #expect(
      node
        == .array([
          .string("\"\\/\u{8}\u{C}\n\r\t"), .string("é😀"), .string("\u{FFFD}x"), .string("\u{FFFD}"),
          .integer(-12), .number, .bool(true), .null,
        ]))
  }
}

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

  @Test func leavesOutWhatNobodyWants() throws {
    let text = #"{"a":[{"b":"x","c":{"b":1}}],"b":{"a":[1,"\u00e9",{}]},"d":[[],{"b":[]}]}"#
    let wanted = try JSONParser.parse(Array(#"{"a":[{"c":{}}],"d":[[],{}]}"#.utf8))
    #expect(try JSONParser.parse(Array(text.utf8), without: ["b"]) == wanted)
  }

  @Test(arguments: [#"{"b":[1,]}"#, #"{"b":"\x"}"#, #"{"b":{"c" 1}}"#, #"{"b":01}"#, #"{"b":tru}"#])
  func whatIsLeftOutMustBeJSON(_ text: String) {
    #expect(throws: JSONFault.self) { try JSONParser.parse(Array(text.utf8), without: ["b"]) }
  }
}

import Testing

@testable import HandboekExchange

struct TextEncodingTests {
  private func text(_ bytes: [UInt8]) -> (String, TextEncoding) {
    let (text, encoding) = TextEncoding.decode(bytes)
    return (String(decoding: text, as: UTF8.self), encoding)
  }

  @Test func encodings() {
    #expect(text(Array("é\r\na\rb".utf8)) == ("é\na\nb", .utf8))
    #expect(text([0xEF, 0xBB, 0xBF, 0x61]) == ("a", .utf8))
    #expect(text([0x80, 0xE9, 0x92, 0x0D, 0x0A]) == ("€é’\n", .windows1252))
    #expect(text([0xFF, 0xFE, 0xE9, 0x00, 0x0D, 0x00, 0x0A, 0x00]) == ("é\n", .utf16))
    #expect(text([0xFE, 0xFF, 0x00, 0xE9]) == ("é", .utf16))
    #expect(
      text(Array("titel;soort".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })) == (
        "titel;soort", .utf16
      ))
    #expect(text([]) == ("", .utf8))
    #expect(text([0xFF, 0xFE, 0x61]) == ("", .utf16))
  }
}

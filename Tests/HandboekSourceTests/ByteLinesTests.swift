import Testing

@testable import HandboekSource

struct ByteLinesTests {
  @Test(arguments: ["", "\n", "a", "a\n", "a\nb", "\n\na\n\n", "é\n🙂"])
  func givesTheLinesThatSplitGives(text: String) {
    let bytes = Array(text.utf8)[...]
    #expect(Array(ByteLines(bytes)) == bytes.split(separator: 0x0A, omittingEmptySubsequences: false))
  }
}

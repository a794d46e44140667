import HandboekPlainText
import Testing

struct TextLinesTests {
  @Test func wordsFillLinesAndLongOnesAreBroken() {
    #expect(TextLines.of("een twee drie", width: 8) == ["een twee", "drie"])
    #expect(TextLines.of("abcdefghij k", width: 4) == ["abcd", "efgh", "ij k"])
    #expect(TextLines.of("漢字漢字", width: 3) == ["漢", "字", "漢", "字"])
    #expect(TextLines.of("ab", width: 1) == ["a", "b"])
    #expect(TextLines.of("", width: 9).isEmpty)
  }
}

import HandboekPlainText
import Testing

struct DisplayWidthTests {
  /// The widths that the Python package wcwidth 0.9.4 gives (Unicode 18.0).
  @Test(arguments: [
    ("", 0), ("abc", 3), ("één", 3), ("e\u{301}e\u{301}n", 3), ("‘wij’ – €5…", 11), ("p.\u{A0}12", 5),
    ("→ 3.B", 5),
    ("on\u{AD}rust", 6), ("漢字", 4), ("ｗ", 2), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2),
    ("👩‍👩‍👧", 2),
    ("❤", 1), ("❤️", 2), ("1️⃣", 2), ("#", 1), ("🇳🇱", 2), ("🇳🇱🇧🇪", 4), ("✈️", 2), ("⌚", 2), ("क्ष", 2), ("עברית", 5),
    ("┌─┐", 3),
    ("🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", 2), ("a\u{300}\u{301}\u{302}", 1),
  ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
    #expect(StyledLine([StyledSpan(text)]).width == width)
  }
}

import HandboekDiagnostics
import HandboekTestSupport
import Testing

struct PrintableTextTests {
  @Test(arguments: [
    "", "Wij & zij", "één ‘café’ – €5…", "漢字", "p.\u{A0}12", "on\u{AD}rust", "e\u{301}",
    "👩‍👩‍👧", "❤️‍🔥", "👍🏽", "🇳🇱", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}", "می\u{200C}خواهم",
    "क्\u{200D}ष",
  ])
  func cleanTextStays(text: String) {
    #expect(PrintableText.clean(text) == text)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a<U+001B>[31mb"), ("\u{7}", "<U+0007>"), ("a\0b", "a<U+0000>b"), ("\u{7F}", "<U+007F>"),
    ("\u{9B}2J", "<U+009B>2J"), ("a\u{202E}b", "a<U+202E>b"), ("\u{2066}x\u{2069}", "<U+2066>x<U+2069>"),
    ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"), ("\u{FEFF}a", "<U+FEFF>a"), ("a\u{200B}b", "a<U+200B>b"),
    ("a\u{200D}b", "a<U+200D>b"), ("👩\u{200D}", "👩<U+200D>"), ("1\u{200D}2", "1<U+200D>2"),
    ("a\u{200C}b", "a<U+200C>b"), ("\u{E0061}", "<U+E0061>"), ("🏴\u{E0067}", "🏴<U+E0067>"),
    ("a\tb", "a    b"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a<U+000D>b"), ("\u{FFFF}", "<U+FFFF>"),
    ("\u{61C}\u{180E}\u{2060}\u{206A}\u{FFF9}\u{3164}", "<U+061C><U+180E><U+2060><U+206A><U+FFF9><U+3164>"),
  ])
  func dangerIsShown(text: String, expected: String) {
    #expect(PrintableText.clean(text) == expected)
  }

  @Test func newlinesStayOnRequest() {
    #expect(PrintableText.clean("a\nb\r\nc\u{1B}", keepingNewlines: true) == "a\nb\nc<U+001B>")
    #expect(PrintableText.clean("a\nb", keepingNewlines: true) == "a\nb")
  }

  /// The promise of the whole program: whatever goes in, no control comes out.
  @Test func randomTextNeverKeepsAControl() {
    var random = SeededRandom(seed: 20_261_122)
    let special: [UInt32] = [
      0x1B, 0x9B, 0x9D, 0x07, 0x0D, 0x0A, 0x09, 0x7F, 0x200D, 0x200C, 0x202E, 0x2066, 0xFEFF, 0xFE0F, 0x1F469,
      0x1F3F4, 0xE0067, 0xE007F, 0x61, 0x20, 0x627,
    ]
    for _ in 0..<10_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let value =
          Bool.random(using: &random)
          ? special[Int.random(in: 0..<special.count, using: &random)]
          : UInt32.random(in: 0...0x3000, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      for keepingNewlines in [false, true] {
        let cleaned = PrintableText.clean(text, keepingNewlines: keepingNewlines)
        let isSafe = cleaned.unicodeScalars.allSatisfy {
          !Self.isForbidden($0) || (keepingNewlines && $0 == "\n")
        }
        #expect(isSafe, "\(Array(text.unicodeScalars.map(\.value)))")
        #expect(PrintableText.clean(cleaned, keepingNewlines: keepingNewlines) == cleaned)
      }
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0x200B: true
    default: false
    }
  }
}

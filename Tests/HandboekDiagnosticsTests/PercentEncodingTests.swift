import HandboekDiagnostics
import Testing

struct PercentEncodingTests {
  @Test(arguments: [
    ("a%20b", "a b"), ("caf%C3%A9", "café"), ("%2e%2E/", "../"), ("100%", "100%"), ("%4", "%4"),
    ("%zz", "%zz"),
    // A sign is a number to some readers of digits, but no escape.
    ("%+1%-1", "%+1%-1"), ("%2541", "%41"), ("", ""),
  ])
  func decodesOnce(_ text: String, _ expected: String) {
    #expect(PercentEncoding.decoded(text) == expected)
    #expect(PercentEncoding.decoded(text[...]) == expected)
  }
}

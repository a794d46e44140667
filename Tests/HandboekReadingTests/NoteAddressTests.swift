import Testing

@testable import HandboekReading

struct NoteAddressTests {
  /// Nothing that leads to this document may be passed by: it can be written in several ways.
  @Test(arguments: [
    ("#n1", true), (" #n1", true), ("tekst.xhtml#n1", true), ("../EPUB/tekst.xhtml#n1", true),
    ("teks%74.xhtml#n1", true), ("tekst.xhtml?a=b#n1", true), ("te\u{301}kst.xhtml#n1", true),
    ("ander.xhtml#n1", false), ("tekst.xhtml", false), ("x.html#tekst.xhtml", false), ("", false),
  ])
  func mayLeadHere(_ address: String, _ expected: Bool) {
    #expect(NoteIndex.mayStay(in: "tekst.xhtml", address) == expected)
  }
}

import Testing

@testable import HandboekPack

struct PackRangeTests {
  @Test(arguments: [
    ("3.12-3.18", "3.12", "3.18"), ("3.12–18", "3.12", "3.18"), ("4-6", "4", "6"),
    ("3.B - 3.C", "3.B", "3.C"),
    ("3.12-4.2", "3.12", "4.2"),
  ])
  func ranges(text: String, first: String, last: String) {
    #expect(PackRange(text)?.first == first)
    #expect(PackRange(text)?.last == last)
  }

  @Test(arguments: ["3.12", "kis-2019", "03-duiden", "3.12-", "-3", "3-4-5", "2019-kis", "3..1-4", ""])
  func otherNames(text: String) { #expect(PackRange(text) == nil) }
}

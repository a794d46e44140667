import HandboekTestSupport
import Testing

@testable import HandboekSource

struct MarkdownGoldenTests {
  /// Each construct of the source format: `Fixtures/x.md` gives the tree in `Golden/x.txt`.
  @Test(arguments: Fixture.names)
  func construct(name: String) throws {
    expectGolden(ParsedText(try Fixture.bytes(name)).dump, "\(name).txt")
  }

  @Test func thereAreFixtures() {
    #expect(Fixture.names.count > 100)
  }
}

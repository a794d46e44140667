import Testing

@testable import HandboekCommands

/// Shares of the editions: stable, complete, without overlap.
struct EditionShareTests {
  private let names = (1...1_000).map { "voorbeeldgemeente-\($0)" }

  @Test(arguments: [1, 2, 3, 7, 64, 1_000]) func eachEditionIsInOneShare(count: Int) throws {
    let shares = try (1...count).map { try #require(EditionShare(argument: "\($0)/\(count)")) }
    for name in names { #expect(shares.count { $0.contains(name) } == 1) }
  }

  @Test func sharesAreAboutAsLarge() throws {
    for index in 1...8 {
      let share = try #require(EditionShare(argument: "\(index)/8"))
      #expect((90...160).contains(names.count { share.contains($0) }))
    }
  }

  /// Worked out with another program (`Tools/schaal/deel.py`), so that the rule is the one that is told.
  @Test func theRuleStaysTheSame() throws {
    let third = names.prefix(12).map { name in
      (1...3).first { EditionShare(argument: "\($0)/3")?.contains(name) == true } ?? 0
    }
    #expect(third == [3, 3, 3, 3, 1, 1, 2, 1, 1, 3, 2, 1])
  }

  @Test(arguments: ["", "1", "0/3", "4/3", "1/0", "-1/3", "1/3/5", "a/b", " 1/3", "1/", "+1/2", "1/1000001"])
  func whatIsNoShare(argument: String) { #expect(EditionShare(argument: argument) == nil) }
}

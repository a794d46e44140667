import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSearch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Scores and orders worked out by hand.
struct RankingTests {
  @Test(arguments: [1e-9, 0.1, 0.5, 1, 1.4, 1.5, 2, 2.718281828, 7, 1000, 123456.789])
  func logarithmsAreRight(_ value: Double) {
    #expect(abs(Logarithm.natural(value) - log(value)) < 1e-12 * max(1, abs(log(value))))
  }

  /// Five units: a chapter, and four passages of 2, 4, 4 and 2 words, 3 on average; "azc" stands in two units.
  @Test func scoresFollowTheFormula() async throws {
    let text = SmallTexts.chapter(
      1, "Titel", "azc avond", "een azc een azc", "een twee drie vier", "vijf zes")
    let hits = try await BookSearch([text]).run("azc").hits
    #expect(hits.map(\.place) == ["1.2", "1.1"])
    let rarity = log(1 + (5 - 2 + 0.5) / (2 + 0.5))
    func score(_ frequency: Double, _ length: Double) -> Double {
      let weight = frequency / (0.4 + 0.6 * length / 3)
      return rarity * weight / (1.2 + weight)
    }
    #expect(abs(hits[0].score - score(2, 4)) < 1e-12)
    #expect(abs(hits[1].score - score(1, 2)) < 1e-12)
  }

  /// A title counts three times, and half a time for what stands below it.
  @Test func titlesAndContextCount() async throws {
    let chapter = SmallTexts.chapter(
      1, "Azc", [.paragraph([.text("avond bij azc")]), .paragraph([.text("avond met bewoners")])])
    let hits = try await BookSearch([SearchText(chapter)]).run("azc").hits
    #expect(hits.map(\.place) == ["1", "1.1"])
    let rarity = log(1 + (3 - 2 + 0.5) / (2 + 0.5))
    #expect(abs(hits[0].score - rarity * 3 / (1.2 + 3)) < 1e-12)
    #expect(abs(hits[1].score - rarity * 1.5 / (1.2 + 1.5)) < 1e-12)
    // The second passage lacks the word itself, but stands under it: for two words it counts.
    #expect(try await BookSearch([SearchText(chapter)]).places("azc bewoners") == ["1.2"])
  }

  /// In a compound a word counts half.
  @Test func compoundsCountForLess() async throws {
    let search = BookSearch([
      SmallTexts.chapter(1, "X", "een tegendemonstratie", "een demonstratie", "trouwen vertrouwen")
    ])
    let hits = try await search.run("demonstraties").hits
    #expect(hits.map(\.place) == ["1.2", "1.1"])
    let rarity = log(1 + (4 - 2 + 0.5) / (2 + 0.5))
    #expect(abs(hits[1].score - rarity * 0.5 / (1.2 + 0.5)) < 1e-12)
    #expect(try await search.run("trouwen").hits[0].excerpt.shown == "[trouwen] vertrouwen")
    #expect(try await search.places("demonstratie", .words) == ["1.2"])
  }

  @Test func rareWordsCountForMore() async throws {
    let search = BookSearch([
      SmallTexts.chapter(1, "X", "gemeente raad", "gemeente wethouder", "gemeente raad", "raad")
    ])
    #expect(try await search.places("wethouder raad").isEmpty == false)
    let hits = try await search.run("wethouder raad").hits
    #expect(hits.map(\.place) == ["1.2", "1.4", "1.1", "1.3"])
    #expect(hits.count == 4)
    #expect(try await search.run("wethouder raad").missing == 1)
  }

  @Test func allWordsComeBeforeSome() async throws {
    let search = BookSearch([
      SmallTexts.chapter(
        1, "X", "azc azc azc azc", "avond en een azc met een lange tekst eromheen", "avond avond")
    ])
    #expect(try await search.places("azc avond") == ["1.2"])
    let some = try await search.run("azc avond overmorgen")
    #expect(some.missing == 1)
    #expect(some.hits.map(\.place) == ["1.2"])
    #expect(some.unknown == [UnknownWord(typed: "overmorgen", nearest: [])])
  }

  @Test func equalOnesKeepTheOrderOfTheBook() async throws {
    let texts = (1...20).map { SmallTexts.chapter($0, "X", "azc", "azc") }
    let expected = (1...20).flatMap { ["\($0).1", "\($0).2"] }
    for _ in 0..<3 {
      #expect(try await BookSearch(texts).run("azc", limit: 40).hits.map(\.place) == expected)
    }
  }

  @Test func kindsAndLimits() async throws {
    let search = BookSearch(SampleHandbook.make())
    let all = try await search.run("onrust")
    #expect(all.hits.map(\.place) == ["begrippen/onrust", "1.1"])
    let query = try SearchQuery("onrust")
    #expect(await search.run(query, kinds: [.chapter]).hits.map(\.place) == ["1.1"])
    #expect(await search.run(query, kinds: [.offer]).hits.isEmpty)
    // A note is found with the passage that has its mark.
    #expect(try await search.places("2018") == ["1.1"])
    let one = await search.run(query, limit: 1)
    #expect(one.hits.count == 1 && one.count == 2)
  }
}

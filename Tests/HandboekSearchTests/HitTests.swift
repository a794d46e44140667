import HandboekDiagnostics
import HandboekDocument
import HandboekLinking
import HandboekSource
import HandboekTestSupport
import Testing

@testable import HandboekSearch

struct HitTests {
  private static let search = BookSearch([
    SmallTexts.chapter(
      3, "Als het onrustig wordt", "Bel eerst de wijkagent. Praat daarna met bewoners over de azc-avond.",
      "Een brief."),
    SearchText(
      SmallTexts.chapter(
        4, "Netwerken",
        [
          SmallTexts.heading("Sleutelpersonen", number: "4.A"), .paragraph([.text("Zij kennen de wijk.")]),
          SmallTexts.heading("Waarom", level: 3),
          .list(
            List(
              start: nil, isTight: true,
              items: ["een moskee", "een school"].map { .init(blocks: [SampleHandbook.paragraph($0)]) })),
        ])),
  ])

  @Test func aHitTellsWhereItStands() async throws {
    let hit = try #require(try await Self.search.run("school").hits.first)
    #expect(hit.place == "4.2" && hit.number == "4.2" && hit.kind == .chapter)
    #expect(hit.trail == ["Netwerken", "Sleutelpersonen", "Waarom"])
    #expect(hit.title.isEmpty)
    #expect(hit.excerpt.shown == "een moskee · een [school]")
  }

  /// A heading has no text: what follows it is shown.
  @Test func aHeadingShowsWhatFollows() async throws {
    let hits = try await Self.search.run("sleutelpersoon").hits
    #expect(hits.map(\.place) == ["4.A"])
    #expect(hits.first?.title.shown == "[Sleutelpersonen]")
    #expect(hits.first?.excerpt.shown == "Zij kennen de wijk.")
    #expect(try await Self.search.run("waarom").hits.map(\.place) == ["4#kop"])
  }

  @Test func exclusionsPhrasesAndBeginnings() async throws {
    #expect(try await Self.search.places("wij*") == ["4.1", "3.1"])
    #expect(try await Self.search.places("wijk* -agent") == ["4.1", "3.1"])
    #expect(try await Self.search.places("wijk* -wijkagent") == ["4.1"])
    #expect(try await Self.search.places("wij* -\"bel eerst\"") == ["4.1"])
    #expect(
      try await Self.search.run("azc-avond").hits.first?.excerpt.shown.hasSuffix("over de [azc-avond].")
        == true)
    #expect(
      try await Self.search.run("\"eerst de wijkagent\"").hits.first?.excerpt.shown.hasPrefix(
        "Bel [eerst de wijkagent].") == true)
    #expect(try await Self.search.places("\"bel de\"") == [])
  }

  @Test func wordsThatAreMeant() async throws {
    let result = try await Self.search.run("wijkagnet")
    #expect(result.hits.isEmpty)
    #expect(result.unknown == [UnknownWord(typed: "wijkagnet", nearest: ["wijkagent"])])
    #expect(try await Self.search.run("\"niet daar\"").unknown.first?.nearest == [])
    #expect(try await Self.search.run("xqxqxq").unknown.first?.nearest == [])
  }

  /// As the first text writes it, however the texts are shared out: accents, capitals, hyphens.
  @Test func nearestWordsAreGivenAsTheyAreWritten() async throws {
    var texts = [SmallTexts.chapter(1, "T", "Één coördinator.", "De e-learning.")]
    texts += (2...20).map { SmallTexts.chapter($0, "T", "Coordinator \($0), elearning en coordinatie.") }
    for _ in 0..<5 {
      let search = BookSearch(texts)
      #expect(try await search.run("coordinatro").unknown.first?.nearest.first == "coördinator")
      #expect(try await search.run("COÖRDINATRO").unknown.first?.nearest.first == "coördinator")
      #expect(try await search.run("elaerning").unknown.first?.nearest.first == "e-learning")
    }
  }

  @Test func longTextsAreCutAtWords() {
    let words =
      (1...60).map { "woord\($0)" }.joined(separator: " ") + ". Dan de zin met het doel erin. "
      + String(repeating: "Slot ", count: 40)
    let bytes = Array(words.utf8)
    let start = words.utf8.distance(
      from: words.startIndex, to: words.firstRange(of: "doel")?.lowerBound ?? words.startIndex)
    let hit = TermHit(term: 0, range: start..<start + 4)
    let text = Excerpt(bytes, 0..<bytes.count, hits: [hit]).cut(to: 80).shown
    #expect(text == "…Dan de zin met het [doel] erin. Slot Slot Slot Slot Slot Slot Slot Slot Slot Slot…")
    #expect(Excerpt(bytes, 0..<bytes.count, hits: []).cut(to: 20).shown == "woord1 woord2 woord3…")
    let long = Array(String(repeating: "é", count: 300).utf8)
    #expect(Excerpt(long, 0..<600, hits: []).cut(to: 21).shown == String(repeating: "é", count: 10) + "…")
  }

  /// Whatever the words and the text: no crash, a stable order, and each hit shows something of what was found.
  @Test func everyHitShowsWhatWasFound() async throws {
    var random = SeededRandom(seed: 3)
    let words = [
      "azc", "avond", "zorgen", "zorg", "demonstratie", "Tegendemonstratie", "e-learning", "thema’s", "één",
      "-", "\"", "polar*", "日本",
    ]
    func text(_ count: UInt64) -> String {
      (0..<random.next() % count).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(
        separator: " ")
    }
    for _ in 0..<200 {
      let texts = (1...3).map { number in SmallTexts.chapter(number, text(4), text(60), text(9), text(200)) }
      let typed = text(5)
      let modes: [SearchQuery.Mode] = [.stems, .words, .literal, .pattern]
      guard let query = try? SearchQuery(typed, modes[Int(random.next() % 4)]) else { continue }
      let result = await BookSearch(texts).run(query, limit: 50, excerptLength: 60)
      for hit in result.hits {
        #expect(hit.title.hasHit || hit.excerpt.hasHit, "\(typed): \(hit)")
        #expect(hit.excerpt.text.utf8.count < 60 + 80, "\(typed): \(hit.excerpt.text)")
      }
      #expect(await BookSearch(texts).run(query, limit: 50, excerptLength: 60).hits == result.hits)
    }
  }

  @Test func hostileTextsDoNoHarm() async throws {
    let search = BookSearch(SampleHandbook.makeHostile())
    for mode in SearchQuery.Mode.allCases {
      for typed in ["script", "alert", "é", SampleHandbook.hostileText] {
        guard let query = try? SearchQuery(typed, mode) else { continue }
        for hit in await search.run(query, limit: 100).hits {
          let shown = hit.title.text + hit.excerpt.text + hit.trail.joined()
          #expect(!shown.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
        }
      }
    }
  }

  /// Every place that can be found opens what it says.
  @Test func everyPlaceOpens() async throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let real = await Linker.link(try await HandbookFolder.parse("/\(root)/Handboek")).handbook
    for book in [real, SampleHandbook.make()] {
      let query = PlaceQuery(book)
      var count = 0
      for text in await BookSearch(book).read() {
        for (index, unit) in text.units.enumerated() {
          count += 1
          guard case .found(let place) = query.resolve(unit.place) else {
            Issue.record("\(unit.place) opent niet")
            continue
          }
          switch place {
          case .chapter: #expect(unit.level == 1 && unit.kind == .chapter)
          case .section(_, let heading):
            #expect((2...6).contains(unit.level) && !heading.isEmpty && text.title(of: index) != nil)
          case .block(let number): #expect(number.label == unit.number)
          case .record(let id):
            #expect(id.kind == unit.kind && unit.place == "\(id.kind.rawValue)/\(id.name)")
          }
        }
      }
      #expect(count > 15)
    }
  }
}

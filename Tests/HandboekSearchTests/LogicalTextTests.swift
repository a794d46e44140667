import HandboekDocument
import HandboekTestSupport
import Testing

@testable import HandboekSearch

/// What a reader sees as one stretch of words is found as one.
struct LogicalTextTests {
  private func text(_ inlines: [Inline]) -> String {
    let text = SearchText(SmallTexts.chapter(1, "T", [.paragraph(inlines)]))
    return text.text(text.fields[1].range)
  }

  @Test func marksAndSignsThatShowNothingAreGone() {
    #expect(
      text([.text("maat"), .emphasis([.strong([.text("schap")])]), .text("pelijk")]) == "maatschappelijk")
    #expect(text([.text("maat\u{AD}schap\u{200B}pe\u{2060}lijk")]) == "maatschappelijk")
    #expect(
      text([.text("een \t\n twee\u{A0}drie\u{202F}vier"), .lineBreak, .text(" vijf ")])
        == "een twee drie vier vijf")
    #expect(
      text([
        .text("een"), .footnote(FootnoteReference(number: 1, occurrence: 1, range: SampleHandbook.range)),
        .text(" twee"),
      ])
        == "een twee")
    #expect(text([.text("\u{202E}om\u{2066}ge\u{1B}keerd\u{7F}")]) == "omge keerd")
  }

  @Test func aPhraseIsFoundThroughThem() async throws {
    let paragraph: [Inline] = [
      .text("Omgaan "), .emphasis([.text("met maat\u{AD}schappe")]), .text("lijke"), .lineBreak,
      .text("onrust."),
    ]
    let search = BookSearch([SearchText(SmallTexts.chapter(1, "T", [.paragraph(paragraph)]))])
    #expect(try await search.places("\"met maatschappelijke onrust\"") == ["1.1"])
    #expect(try await search.places("met  maatschappelijke onrust.", .literal) == ["1.1"])
    #expect(try await search.places(#"maats\w+ ONRUST\."#, .pattern) == ["1.1"])
    #expect(try await search.places("\"met onrust\"") == [])
  }

  @Test func aPhraseDoesNotReachOverCellsAndItems() async throws {
    let table = Table(
      alignments: [], head: [[.text("een")], [.text("twee")]], rows: [[[.text("drie")], [.text("vier")]]])
    let search = BookSearch([SearchText(SmallTexts.chapter(1, "T", [.table(table)]))])
    #expect(try await search.places("\"een twee\"") == [])
    #expect(try await search.places("een.twee", .pattern) == [])
    #expect(try await search.run("\"drie\" twee").hits[0].excerpt.shown == "een · [twee] · [drie] · vier")
  }

  private func words(_ text: String) -> [String] {
    var scanner = TokenScanner()
    var words: [String] = []
    let bytes = Array(text.utf8)
    scanner.scan(bytes.span, 0..<bytes.count) { token, word in
      let folded = String(decoding: word.indices.map { word[$0] }, as: UTF8.self)
      let place = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
      switch token.kind {
      case .word: words.append(folded == place ? folded : "\(folded)(\(place))")
      case .joined: words.append("=\(folded)(\(place))")
      case .border: words.append("|")
      }
    }
    return words
  }

  @Test func words() {
    #expect(words("De coördinátor van ’t azc") == ["de(De)", "coordinator(coördinátor)", "van", "t", "azc"])
    #expect(
      words("e\u{301}e\u{301}n thema's thema’s foto's") == [
        "een(e\u{301}e\u{301}n)", "thema(thema's)", "thema(thema’s)", "foto(foto's)",
      ])
    #expect(
      words("e-learning wij-zij- voor- en") == [
        "e", "learning", "=elearning(e-learning)", "wij", "zij", "=wijzij(wij-zij-)", "voor", "en",
      ])
    #expect(words("a\nb") == ["a", "|", "b"])
    #expect(
      words("Ærø straße 日本 3.12 - -- '' a_b") == [
        "aero(Ærø)", "strasse(straße)", "日本", "3", "12", "a", "b",
      ])
    #expect(words(String(repeating: "a", count: 70)).map(\.count) == [64 + 72])
    #expect(words("") == [])
  }

  /// Bytes that are no UTF-8 do no harm.
  @Test func anyBytes() {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let bytes = (0..<random.next() % 40).map { _ in UInt8(truncatingIfNeeded: random.next() >> 40) }
      var scanner = TokenScanner()
      var end = 0
      scanner.scan(bytes.span, 0..<bytes.count) { token, word in
        #expect(token.start < token.end && token.end <= bytes.count && token.length <= TokenScanner.longest)
        #expect(word.count == token.length)
        if token.kind == .word { #expect(token.start >= end) }
        if token.kind == .word { end = token.end }
      }
    }
  }
}

import Testing

@testable import HandboekCatalogue

struct SearchTests {
  private func words(_ text: String) -> [String] {
    var words: [String] = []
    WordScanner.scan(text) { words.append(String(decoding: $0, as: UTF8.self)) }
    return words
  }

  @Test func wordsAreFolded() {
    #expect(words("Zórgen over één JONGERE?") == ["zorgen", "over", "een", "jongere"])
    #expect(words("thema's en thema’s") == ["thema", "en", "thema"])
    #expect(
      words("e-learning, wij-zij-denken") == [
        "learning", "elearning", "wij", "zij", "denken", "wijzijdenken",
      ])
    #expect(words("ge\u{AD}meente") == ["gemeente"])
    #expect(words("Ærø ﬁn straße 日本") == ["aero", "fin", "strasse", "日本"])
    #expect(words("- -- 'a' -x- ") == [])
    #expect(words(String(repeating: "a", count: 65)) == [])
    #expect(words("") == [])
  }

  @Test(arguments: [
    ("zorgen", "zorg"), ("jongeren", "jonger"), ("polarisatie", "polarisatie"), ("wethouders", "wethouder"),
    ("demonstraties", "demonstratie"), ("organisaties", "organisatie"), ("radicaliseert", "radicalisering"),
    ("escaleerde", "escaleren"),
  ]) func stems(_ word: String, _ stem: String) {
    let stemmer = DutchStemmer()
    let found = String(decoding: stemmer.stem(Array(word.utf8)), as: UTF8.self)
    let expected = String(decoding: stemmer.stem(Array(stem.utf8)), as: UTF8.self)
    #expect(found == expected)
  }

  private func index(_ texts: String...) -> SearchIndex {
    SearchIndex(texts.map { [($0, 1)] })
  }

  private func found(_ query: String, in index: SearchIndex) -> [Int] {
    index.search(index.terms(query)).map(\.document)
  }

  @Test func findsOtherForms() {
    let index = index("Een jongere met zorgen", "De burgemeester", "Demonstraties in de stad")
    #expect(found("jongeren", in: index) == [0])
    #expect(found("zorg", in: index) == [0])
    #expect(found("demonstratie", in: index) == [2])
    #expect(found("appeltaart", in: index) == [])
  }

  /// The whole word before a compound of it.
  @Test func compoundsCountForLess() {
    let index = index("Een tegendemonstratie", "Een demonstratie")
    #expect(found("demonstratie", in: index) == [1, 0])
    let matches = index.search(index.terms("demonstratie"))
    #expect(matches.map(\.coverage) == [1, SearchIndex.partWeight])
    #expect(found("trouwen", in: self.index("vertrouwen", "iets")) == [])
    // Short stems are in too many words.
    #expect(found("stad", in: self.index("stadsdeel", "bestadig")) == [])
  }

  /// A word that no document has counts as a rare one.
  @Test func unknownWordsLowerTheCoverage() {
    let match = index("moskee", "kerk", "school", "raad", "wijk").search([
      Array("moskee".utf8), Array("xyz".utf8),
    ])[0]
    #expect(match.knownCoverage == 1)
    #expect((0.25..<0.5).contains(match.coverage))
    #expect(match.missing == 1)
  }

  @Test func rareWordsCountForMore() {
    let index = index("gemeente inwoner", "gemeente wethouder", "gemeente raad", "gemeente inwoner")
    #expect(found("wethouder of inwoner", in: index).first == 1)
    let match = index.search(index.terms("gemeente wethouder"))
    #expect(match.first?.document == 1)
    #expect(match.first?.coverage == 1)
  }

  @Test func heavierFieldsCountForMore() {
    let index = SearchIndex([
      [("iets anders", 4), ("moskee", 1)], [("moskee", 4), ("iets anders", 1)],
    ])
    #expect(found("moskee", in: index) == [1, 0])
  }

  @Test func stopWordsAloneAreWords() {
    let index = index("wat is dat", "iets")
    #expect(index.terms("hoe zit het met de wijk").count == 1)
    #expect(!index.terms("wat is het").isEmpty)
    // Documents are indexed without them.
    #expect(found("wat is dat", in: index) == [])
  }

  @Test func otherNamesOfOneThingMeet() {
    let index = SearchIndex(
      [[("een sleutelpersoon", 1)], [("een sleutelfiguur", 1)], [("iets", 1)]],
      synonyms: [["sleutelpersoon", "sleutelfiguur", "persoon van gewicht"]])
    #expect(found("sleutelfiguren", in: index) == [1, 0])
    #expect(found("gewicht", in: index) == [])
  }

  @Test func missingWordsAreCounted() {
    let index = index("moskee en kerk", "moskee")
    #expect(index.search(index.terms("kerk moskee")).map(\.missing) == [0, 1])
  }

  @Test func tiesKeepTheirOrder() {
    #expect(found("rust", in: index("rust", "rust", "rust")) == [0, 1, 2])
  }
}

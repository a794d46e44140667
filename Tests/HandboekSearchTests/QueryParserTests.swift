import Testing

@testable import HandboekSearch

struct QueryParserTests {
  /// A query as text: each term's alternatives with `|`, words of a row with `+`, `=` exact, `~` stem, `*` beginning.
  private func shown(_ terms: [SearchQuery.Term]) -> String {
    terms.map { term in
      term.alternatives.map { $0.words.map(shown).joined(separator: "+") }.joined(separator: "|")
    }.joined(separator: " ")
  }

  private func shown(_ word: WordPattern) -> String {
    let text = String(decoding: word.bytes, as: UTF8.self)
    return switch word.form {
    case .exact: "=" + text
    case .prefix: text + "*"
    case .stem(let parts): (parts ? "~~" : "~") + text
    }
  }

  @Test(arguments: [
    ("zorgen", "~~zorg", ""), ("Zorg ZORG zorgen", "~~zorg", ""),
    ("Coördinatie", "~~coordinatie", ""), ("thema's thema’s", "~~thema", ""),
    ("hoe help ik een jongere?", "~~jonger", ""), ("hoe dan", "~~hoe ~~dan", ""),
    ("\"azc Avond\"", "=azc+=avond", ""), ("„omgaan met onrust”", "=omgaan+=met+=onrust", ""),
    ("«één» twee", "=een ~~twee", ""), ("\"de onrust\"", "=de+=onrust", ""),
    ("polar*", "polar*", ""), ("\"azc av*\"", "=azc+av*", ""),
    ("azc -school", "~~azc", "~schol"), ("-\"op school\" azc", "~~azc", "=op+=school"),
    ("azc - school", "~~azc ~~schol", ""), ("- azc", "~~azc", ""),
    ("e-learning", "~e+~learning|~~elearn", ""), ("2:10", "~2+~10", ""),
    ("en/of azc", "~en+~of ~~azc", ""),
    ("wij-zij-den*", "~wij+~zij+den*", ""), ("\"\" azc", "~~azc", ""),
    ("azc\"een rij\"", "~~azc =een+=rij", ""),
    ("& azc ?", "~~azc", ""), ("日本", "~~日本", ""),
  ]) func reads(_ typed: String, _ wanted: String, _ excluded: String) throws {
    let query = try SearchQuery(typed)
    #expect(shown(query.terms) == wanted)
    #expect(shown(query.excluded) == excluded)
  }

  @Test func wordsAsTypedKeepTheirForm() throws {
    #expect(
      shown(try SearchQuery("de Zorgen e-learning", .words).terms) == "=de =zorgen =e+=learning|=elearning")
  }

  @Test func termsKnowWhatWasTyped() throws {
    let query = try SearchQuery("azc  -\"op school\" \"een rij\" polar*")
    #expect(query.terms.map(\.typed) == ["azc", "\"een rij\"", "polar*"])
    #expect(query.excluded.map(\.typed) == ["-\"op school\""])
    #expect(query.terms.map(\.isWord) == [true, false, true])
  }

  @Test(arguments: [
    ("", "er staat geen woord", 0), ("?!", "er staat geen woord", 0), ("-azc", "noem ook een woord", 0),
    ("een \"rij", "wordt niet gesloten", 5), ("-\"rij", "wordt niet gesloten", 2),
    ("*", "voor het sterretje", 1),
    ("azc a*b", "alleen achter een woord", 6), ("azc *b", "alleen achter een woord", 5),
    (
      String(repeating: "a b ", count: 1) + (1...70).map { "w\($0)" }.joined(separator: " "),
      "te veel woorden", 0
    ),
  ]) func refuses(_ typed: String, _ message: String, _ position: Int) {
    let error = #expect(throws: QueryError.self) { try SearchQuery(typed) }
    #expect(error?.message.contains(message) == true)
    #expect(error?.position ?? 0 == position)
  }

  @Test func synonymsAreForWholeStems() throws {
    var query = try SearchQuery("sleutelfiguren azc")
    query.add(synonyms: [["sleutelpersoon", "sleutelfiguur"], ["azc", "centrum voor asiel"], ["x"]])
    #expect(query.terms[0].alternatives[0].words[0].synonyms == [Array("sleutelperson".utf8)])
    #expect(query.terms[1].alternatives[0].words[0].synonyms == [])
  }
}

import HandboekTestSupport
import Testing

@testable import HandboekSearch

struct PatternTests {
  private func matches(_ pattern: String, _ text: String) throws -> [String] {
    let bytes = Array(text.utf8)
    var found: [String] = []
    try TextPattern(pattern).forEachMatch(in: bytes, 0..<bytes.count) {
      found.append(String(decoding: bytes[$0], as: UTF8.self))
    }
    return found
  }

  @Test(
    arguments: [
      ("azc", "Het AZC en azcs", ["AZC", "azc"]), ("a.c", "abc a\nc aéc", ["abc", "aéc"]),
      ("[a-c]+", "xabcabx", ["abcab"]), ("[^a-c ]+", "ab xy c", ["xy"]), ("[]x]", "]", ["]"]),
      ("[a\\-c]+", "a-c b", ["a-c"]), ("[-a]+", "-a", ["-a"]), ("[\\d.]+", "in 3.12", ["3.12"]),
      ("\\d{4}", "in 2019 of 20", ["2019"]), ("\\d{2,3}", "1 12 123 1234", ["12", "123", "123"]),
      ("\\d{3,}", "12 1234", ["1234"]), ("a{,2}b", "aaab b", ["aab", "b"]), ("x{0}y", "xy", ["y"]),
      ("kat|hond", "hond kat", ["hond", "kat"]), ("(ab|a)(bc)?", "abc", ["ab"]), ("a*", "baa", ["aa"]),
      ("a+?", "aaa", ["a", "a", "a"]), ("<.+?>", "<a><b>", ["<a>", "<b>"]), ("<.+>", "<a><b>", ["<a><b>"]),
      ("\\bzorg\\b", "zorgen zorg verzorg", ["zorg"]), ("\\Bzorg", "zorgen verzorg", ["zorg"]),
      ("^een", "een een\neen", ["een", "een"]), ("een$", "een een\neen", ["een", "een"]),
      ("\\w+é", "café x", ["café"]),
      ("cafe", "Café", ["Café"]), ("É", "een é E", ["e", "e", "é", "E"]), ("\\s+", "a \n b", [" \n "]),
      ("\\(x\\)", "(x)", ["(x)"]), ("(?:ab)+c", "xababc", ["ababc"]), ("", "abc", []), ("()", "abc", []),
      ("(a|b|)c", "ac c", ["ac", "c"]), ("日本|ß", "日本 ß", ["日本", "ß"]), ("\\W", "a-b", ["-"]),
      ("(a?){3}b", "aab", ["aab"]), ("$^", "", []), ("x*$", "yxx", ["xx"]),
    ] as [(String, String, [String])]) func finds(_ pattern: String, _ text: String, _ expected: [String])
    throws
  {
    #expect(try matches(pattern, text) == expected)
  }

  @Test(arguments: [
    ("(ab", 1, "niet gesloten"), ("a)", 2, "zonder ‘(’"), ("[ab", 1, "niet gesloten"), ("*a", 1, "niets om"),
    ("a**", 3, "al herhaald"), ("a|+", 3, "niets om"), ("a{3", 2, "schrijf"), ("a{5,2}", 2, "kleiner"),
    ("a{}", 2, "schrijf"), ("{2}", 1, "niets om"), ("a{999}", 2, "meer dan"), ("\\", 1, "staat niets"),
    ("a\\1", 2, "terugverwijzen"), ("\\p", 1, "bestaat hier niet"), ("(?=a)", 1, "terugkijken"),
    ("[z-a]", 2, "achteruit"),
    ("\\b*", 1, "niet herhaald"), ("((a{100}){100})", 0, "te groot"),
    (String(repeating: "(", count: 99), 33, "te diep"),
  ]) func refuses(_ pattern: String, _ position: Int, _ message: String) {
    let error = #expect(throws: QueryError.self) { try TextPattern(pattern) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.position ?? 0 == position)
  }

  /// Patterns that make a backtracking engine hang; here the time is bounded by text times pattern.
  @Test(arguments: [
    "(a+)+$", "(a|a)*b", "(a|aa)+$", "(.*)*x", "((a?){20}){20}", "(a*)*b", "a*a*a*a*a*b", "(((()*)*)*){200}",
  ])
  func endsSoon(_ pattern: String) throws {
    guard let program = try? TextPattern(pattern) else { return }
    let bytes = Array(String(repeating: "a", count: 4_000).utf8) + [0x21]
    var count = 0
    program.forEachMatch(in: bytes, 0..<bytes.count) { _ in count += 1 }
    #expect(count <= bytes.count)
  }

  /// What a pattern finds is found again when it is looked for as it is.
  @Test func anyPattern() throws {
    var random = SeededRandom(seed: 11)
    let signs = Array("ab.[]^$|()*+?{}2,\\dwbsé- ")
    for _ in 0..<3_000 {
      let pattern = String(
        (0..<random.next() % 9).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
      let text = String((0..<random.next() % 12).map { _ in signs[Int(random.next() % UInt64(signs.count))] })
      guard let found = try? matches(pattern, text) else { continue }
      for match in found {
        #expect(!match.isEmpty && text.contains(match), "\(pattern) in \(text)")
        guard !match.allSatisfy(\.isWhitespace) else { continue }
        let bytes = Array(text.utf8)
        var again = 0
        try TextPattern(literal: match).forEachMatch(in: bytes, 0..<bytes.count) { _ in again += 1 }
        #expect(again > 0 || match.contains("  ") || match.hasPrefix(" ") || match.hasSuffix(" "))
      }
    }
  }

  @Test func literalTextHasNoOperators() async throws {
    let search = BookSearch([
      SmallTexts.chapter(1, "T", "Artikel 2:10 (APV)", "artikel 210 apv", "kosten: € 5,-")
    ])
    #expect(try await search.places("2:10 (apv", .literal) == ["1.1"])
    #expect(try await search.places("€ 5,-", .literal) == ["1.3"])
    #expect(try await search.places("ikel", .literal) == ["1.2", "1.1"])
  }

  /// In a text of several paragraphs each match stays in its own, and no more come than are wanted.
  @Test func patternsInPlainText() throws {
    let bytes = Array("jaar 2019 en 2021\nin 2023".utf8)
    let search = try PatternSearch("20\\d+")
    #expect(search.ranges(in: bytes, limit: 9) == [5..<9, 13..<17, 21..<25])
    #expect(search.ranges(in: bytes, limit: 2).count == 2)
    #expect(try PatternSearch("2021.in").ranges(in: bytes, limit: 9) == [])
    #expect(throws: QueryError.self) { try PatternSearch("(") }
  }
}

/// Recognises a claim that needs a source.
enum Claims {
  /// Words that lean on research, in the order in which they must follow one another.
  private static let research = [
    "uit onderzoek blijkt", "blijkt uit onderzoek", "onderzoek laat zien", "onderzoek toont",
    "onderzoek wijst uit",
    "uit onderzoeken blijkt", "onderzoeken laten zien", "uit studies blijkt", "studies laten zien",
    "uit evaluaties blijkt", "evaluaties laten zien", "wetenschappelijk bewezen", "is aangetoond dat",
    "research shows",
  ].map { $0.split(separator: " ").map { Array($0.utf8) } }

  /// A number after one of these names a thing; it does not count one.
  private static let labels = words(
    "hoofdstuk hoofdstukken stap stappen fase deel figuur tabel paragraaf passage bijlage artikel artikelen art lid "
      + "nummer nr punt vraag niveau klasse groep pagina p bladzijde kolom regel versie week kwartaal postbus "
      + "kamerstuk bel telefoon tel van")

  /// A number before one of these is a time, a date or an age in an advice.
  private static let times = words(
    "januari februari maart april mei juni juli augustus september oktober november december "
      + "seconde seconden minuut minuten uur dag dagen week weken maand maanden kwartier jaar "
      + "euro regels woorden zinnen")

  /// What stands between the numbers of a series.
  private static let series = words("en of met tot t m")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Array($0.utf8) })
  }

  /// The first letters of `research`: most words are done after a look at theirs.
  private static let firstLetters = Set(research.compactMap { $0.first?.first })

  /// The words of the first claim; nil when there is none.
  static func first(in prose: Prose) -> String? {
    let words = prose.words
    for index in words.indices {
      let first = Prose.folded(prose.bytes[words[index].lowerBound], after: 0)
      if firstLetters.contains(first), let phrase = research.first(where: { starts($0, at: index, prose) }) {
        return prose.text(words[index].lowerBound..<words[index + phrase.count - 1].upperBound)
      }
      if Prose.isDigit(first), isCount(index, prose) {
        let end = min(index + 1, words.count - 1)
        return prose.text(words[index].lowerBound..<words[end].upperBound)
      }
    }
    return nil
  }

  /// Whether the words from here are a phrase.
  private static func starts(_ phrase: [[UInt8]], at index: Int, _ prose: Prose) -> Bool {
    index + phrase.count <= prose.words.count
      && phrase.indices.allSatisfy { prose.matches(prose.words[index + $0], phrase[$0]) }
  }

  /// Whether this word is a number that counts something.
  private static func isCount(_ index: Int, _ prose: Prose) -> Bool {
    let words = prose.words
    let word = prose.bytes[words[index]]
    guard word.allSatisfy({ Prose.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) else {
      return false
    }
    let end = words[index].upperBound
    let follower = end < prose.bytes.count ? prose.bytes[end] : 0x20
    if follower == UInt8(ascii: "%") { return true }
    // 0800-1234, 14/3, 1), 3.B
    if follower == UInt8(ascii: "/") || follower == UInt8(ascii: ")") { return false }
    guard index + 1 < words.count else { return false }
    if isYear(word) || word.count > 3 && word.first == UInt8(ascii: "0") { return false }
    if word.elementsEqual("112".utf8) || times.contains(prose.folded(words[index + 1])) { return false }
    if isLabelled(index, prose) { return false }
    // A number at the end of a sentence or before a comma counts nothing.
    return prose.bytes[end..<words[index + 1].lowerBound].allSatisfy { [0x20, 0xC2, 0xA0].contains($0) }
  }

  /// Whether a word before it makes it a name: "stap 3", "stap 3 tot en met 5".
  private static func isLabelled(_ index: Int, _ prose: Prose) -> Bool {
    var before = index
    while before > 0 {
      before -= 1
      let word = prose.folded(prose.words[before])
      if labels.contains(word) { return true }
      guard series.contains(word) || word.allSatisfy(Prose.isDigit) else { return false }
    }
    return false
  }

  private static func isYear(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4 && word.allSatisfy(Prose.isDigit)
      && (word.starts(with: "19".utf8) || word.starts(with: "20".utf8))
  }
}

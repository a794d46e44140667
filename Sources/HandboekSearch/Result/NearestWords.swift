import HandboekDiagnostics

/// Finds the words of a book that a word which it does not have could be meant for.
struct NearestWords {
  /// The most suggestions.
  private static let most = 3
  /// How many letters may be wrong: a word with more wrong is another word.
  private static let mostEdits = 2
  /// The shortest word that another could be meant by.
  private static let shortest = 3
  private let words: [String]

  /// The words of some texts as they are written there, in small letters.
  init(_ texts: [SearchText]) {
    var seen: Set<String> = []
    for text in texts {
      var scanner = TokenScanner()
      scanner.scan(text.bytes, 0..<text.bytes.count) { token, _ in
        guard token.kind == .word, token.length > 1 else { return }
        seen.insert(String(decoding: text.bytes[token.start..<token.end], as: UTF8.self).lowercased())
      }
    }
    words = seen.sorted()
  }

  /// The words nearest to one, no two with the same stem.
  func nearest(to word: String) -> [String] {
    guard word.unicodeScalars.count >= Self.shortest else { return [] }
    let stemmer = SearchStemmer()
    var candidates = words
    var stems: Set<[UInt8]> = []
    var found: [String] = []
    while found.count < Self.most, let next = NearestName.of(word, among: candidates, edits: Self.mostEdits) {
      if stems.insert(stemmer.stem(Array(TokenScanner.words(next).joined()))).inserted { found.append(next) }
      candidates.removeAll { $0 == next }
    }
    return found
  }
}

import HandboekDiagnostics

/// Finds the words of a book that a word which it does not have could be meant for.
struct NearestWords {
  /// The most suggestions.
  private static let most = 3
  /// How many letters may be wrong: a word with more wrong is another word.
  private static let mostEdits = 2
  /// The shortest word that another could be meant by.
  private static let shortest = 3

  private let seen: [SeenWords]
  private let texts: [SearchText]

  /// Looks among words that were met while some texts were counted.
  init(_ seen: [SeenWords], _ texts: [SearchText]) {
    self.seen = seen
    self.texts = texts
  }

  /// The words nearest to one, without regard to capitals and accents, no two with the same stem.
  ///
  /// They are given as the first text that has them writes them, in small letters.
  func nearest(to typed: String) -> [String] {
    let wanted = Array(TokenScanner.words(typed).joined())
    guard wanted.count >= Self.shortest else { return [] }
    let word = String(decoding: wanted, as: UTF8.self)
    var candidates = candidates(near: wanted)
    let stemmer = SearchStemmer()
    var stems: Set<[UInt8]> = []
    var found: [String] = []
    while found.count < Self.most,
      let next = NearestName.of(word, among: candidates.keys, edits: Self.mostEdits),
      let text = candidates.removeValue(forKey: next)
    {
      let folded = Array(next.utf8)
      if stems.insert(stemmer.stem(folded)).inserted {
        found.append(written(folded, in: texts[text]) ?? next)
      }
    }
    return found
  }

  /// The folded words of about the same length, with the first text that has each.
  private func candidates(near wanted: [UInt8]) -> [String: Int] {
    // A letter takes at most four bytes.
    let lengths = max(2, wanted.count - 4 * Self.mostEdits)...wanted.count + 4 * Self.mostEdits
    var found: [String: Int] = [:]
    for part in seen {
      for entry in part.words where lengths.contains(entry.letters.count) {
        let word = String(decoding: part.letters[entry.letters], as: UTF8.self)
        found[word, default: .max].lower(to: entry.text)
      }
    }
    return found
  }

  /// How a text first writes a word, in small letters.
  private func written(_ folded: [UInt8], in text: SearchText) -> String? {
    var scanner = TokenScanner()
    var range: Range<Int>?
    scanner.scan(text.bytes.span, 0..<text.bytes.count) { token, word in
      guard range == nil, token.length == folded.count, folded.indices.allSatisfy({ word[$0] == folded[$0] })
      else { return }
      range = token.start..<token.end
    }
    return range.map { String(decoding: text.bytes[$0], as: UTF8.self).lowercased() }
  }
}

extension Int {
  fileprivate mutating func lower(to other: Int) { self = Swift.min(self, other) }
}

import HandboekCatalogue

/// Reads what a user typed.
///
/// Words are wanted all; `"azc avond"` is a row of words as typed, `polar*` the beginning of a word, and
/// `-woord` or `-"een rij"` must not be there. Words that say nothing ("de", "hoe") are left out when there
/// are others.
struct QueryParser {
  /// The most words: one bit each.
  static let mostWords = 64
  private static let closing: [Character: Character] = ["\"": "\"", "“": "”", "„": "”", "«": "»", "”": "”"]

  private let characters: [Character]
  private let mode: SearchQuery.Mode
  private let stemmer = SearchStemmer()
  private var index = 0

  private init(_ text: String, _ mode: SearchQuery.Mode) {
    characters = Array(text)
    self.mode = mode
  }

  /// Reads words.
  static func parse(_ text: String, _ mode: SearchQuery.Mode) throws(QueryError) -> SearchQuery {
    var parser = QueryParser(text, mode)
    var query = SearchQuery(typed: text, mode: mode, terms: [], excluded: [])
    var idle: [SearchQuery.Term] = []
    while let (term, isExcluded, saysNothing) = try parser.next() {
      if isExcluded {
        query.excluded.append(term)
      } else if saysNothing {
        idle.append(term)
      } else if !query.terms.contains(where: { $0.alternatives == term.alternatives }) {
        query.terms.append(term)
      }
    }
    if query.terms.isEmpty { query.terms = idle }
    if query.terms.isEmpty {
      throw QueryError(
        query.excluded.isEmpty
          ? "er staat geen woord om te zoeken" : "noem ook een woord dat er wél moet staan")
    }
    let count = (query.terms + query.excluded).flatMap(\.alternatives).reduce(0) { $0 + $1.words.count }
    guard count <= mostWords else { throw QueryError("dat zijn te veel woorden (hoogstens \(mostWords))") }
    return query
  }

  private mutating func next() throws(QueryError) -> (SearchQuery.Term, isExcluded: Bool, saysNothing: Bool)?
  {
    while index < characters.count {
      guard !characters[index].isWhitespace else {
        index += 1
        continue
      }
      let start = index
      let isExcluded =
        characters[index] == "-" && index + 1 < characters.count && !characters[index + 1].isWhitespace
      if isExcluded { index += 1 }
      let term: SearchQuery.Term?
      var saysNothing = false
      if let close = Self.closing[characters[index]] {
        term = try phrase(until: close)
      } else {
        let first = index
        term = try word(isExcluded: isExcluded)
        saysNothing = mode == .stems && Self.saysNothing(String(characters[first..<index]))
      }
      guard var term else { continue }
      term.typed = String(characters[start..<index])
      return (term, isExcluded, saysNothing)
    }
    return nil
  }

  /// A row of words between quotation marks.
  private mutating func phrase(until close: Character) throws(QueryError) -> SearchQuery.Term? {
    let open = index
    index += 1
    let start = index
    while index < characters.count, characters[index] != close { index += 1 }
    guard index < characters.count else {
      throw QueryError("het aanhalingsteken wordt niet gesloten", at: open + 1)
    }
    var words: [WordPattern] = []
    var position = start
    for piece in characters[start..<index].split(whereSeparator: \.isWhitespace) {
      position = piece.startIndex
      words += try patterns(piece, at: position, form: .exact)
    }
    index += 1
    return words.isEmpty
      ? nil : SearchQuery.Term(typed: "", alternatives: [SearchQuery.Alternative(words: words)])
  }

  /// Characters up to a space or quotation mark: one word, or a row where signs stand between.
  private mutating func word(isExcluded: Bool) throws(QueryError) -> SearchQuery.Term? {
    let start = index
    while index < characters.count, !characters[index].isWhitespace,
      index == start || Self.closing[characters[index]] == nil
    {
      index += 1
    }
    let piece = characters[start..<index]
    let words = try patterns(piece, at: start, form: mode == .stems ? .stem(parts: !isExcluded) : .exact)
    guard words.count > 1 else {
      return words.isEmpty
        ? nil : SearchQuery.Term(typed: "", alternatives: [SearchQuery.Alternative(words: words)])
    }
    let row = words.map { word in
      if case .stem = word.form { WordPattern(word.bytes, .stem(parts: false)) } else { word }
    }
    var term = SearchQuery.Term(typed: "", alternatives: [SearchQuery.Alternative(words: row)])
    // "e-learning" is also "elearning"; where the text has the hyphen, its parts are found already.
    if piece.contains("-"), !piece.contains("*") {
      let joined = Array(TokenScanner.words(String(piece)).joined())
      let form = words[words.count - 1].form
      term.alternatives.append(
        SearchQuery.Alternative(
          words: [WordPattern(form == .exact ? joined : stemmer.stem(joined), form)], takesJoined: false))
    }
    return term
  }

  /// The words of a piece without spaces; a star behind the last makes it a beginning.
  private func patterns(
    _ piece: ArraySlice<Character>, at position: Int, form: WordPattern.Form
  ) throws(QueryError) -> [WordPattern] {
    var piece = piece
    let isPrefix = piece.last == "*"
    if isPrefix { piece.removeLast() }
    if let star = piece.firstIndex(of: "*") {
      throw QueryError("een sterretje kan alleen achter een woord staan", at: star + 1)
    }
    let words = TokenScanner.words(String(piece))
    if isPrefix, words.isEmpty {
      throw QueryError(
        "voor het sterretje moet het begin van een woord staan", at: position + piece.count + 1)
    }
    return words.enumerated().map { index, word in
      if isPrefix, index == words.count - 1 { return WordPattern(word, .prefix) }
      if case .stem = form { return WordPattern(stemmer.stem(word), form) }
      return WordPattern(word, form)
    }
  }

  private static func saysNothing(_ piece: String) -> Bool {
    let words = TokenScanner.words(piece)
    return words.count == 1 && StopWords.contains(words[0])
  }
}

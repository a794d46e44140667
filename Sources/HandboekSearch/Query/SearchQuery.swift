/// What somebody looks for.
public struct SearchQuery: Sendable {
  /// How what is typed is read.
  public enum Mode: Sendable, Hashable, CaseIterable {
    /// Words in every form, by their Dutch stems.
    case stems
    /// Words as typed.
    case words
    /// A piece of text as typed, also inside words.
    case literal
    /// A regular expression.
    case pattern
  }

  /// Something that must be in a place, or must not.
  public struct Term: Sendable {
    /// As typed, for messages.
    public var typed: String
    /// Each a row of words; any of them will do.
    var alternatives: [Alternative] = []
    /// What is looked for instead of words.
    var pattern: TextPattern?

    /// Whether it is one word, of which words like it could be meant.
    var isWord: Bool { alternatives.first?.words.count == 1 }
  }

  /// Words in a row.
  struct Alternative: Sendable, Hashable {
    var words: [WordPattern]
    /// Whether the parts of a word with hyphens as one word will do too.
    var takesJoined = true
  }

  /// What was typed.
  public var typed: String
  public var mode: Mode
  public var terms: [Term]
  public var excluded: [Term]

  /// Lists of names for one thing; names of one word are found for one another.
  mutating func add(synonyms lists: [[String]]) {
    guard mode == .stems else { return }
    let stemmer = SearchStemmer()
    for list in lists {
      let stems = list.map(TokenScanner.words).filter { $0.count == 1 }.flatMap(\.self).map(stemmer.stem)
      if stems.count < 2 { continue }
      for term in terms.indices {
        for alternative in terms[term].alternatives.indices {
          terms[term].alternatives[alternative].add(stems)
        }
      }
    }
  }
}

extension SearchQuery.Alternative {
  fileprivate mutating func add(_ stems: [[UInt8]]) {
    for index in words.indices {
      guard case .stem = words[index].form, stems.contains(words[index].bytes) else { continue }
      words[index].synonyms += stems.filter { $0 != words[index].bytes }
    }
  }
}

/// Why a query cannot be read, in Dutch.
public struct QueryError: Error, Sendable, Hashable {
  public var message: String
  /// The character at which it goes wrong, from 1.
  public var position: Int?

  init(_ message: String, at position: Int? = nil) {
    self.message = message
    self.position = position
  }
}

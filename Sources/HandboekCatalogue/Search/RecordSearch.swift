public import HandboekDocument

/// Finds questions by what a user asks.
public struct QuestionSearch {
  /// A question, and how well it fits.
  public struct Match: Sendable, Hashable {
    /// Its position in the handbook's questions.
    public var position: Int
    public var score: Double
    /// Which part of the user's words, by weight, the question answers: 0 to 1.
    public var coverage: Double
    /// Whether it answers enough of them to be shown as an answer.
    public var fits: Bool
  }

  /// How much more the words of the question itself count.
  private static let ownWeight = 2.0
  private let index: SearchIndex
  private let questions: SearchIndex

  /// Indexes the questions: their own words weigh most, then what they lead to.
  public init(_ book: Handbook) {
    let words = book.vocabularies
    let synonyms = Glossary.synonyms(book)
    index = SearchIndex(
      book.questions.map { question in
        [
          (question.question, 4), (question.text.plainWords, 1),
          (question.themes.map(words.themes.label).joined(separator: ". "), 1),
          (question.audiences.map(words.audiences.label).joined(separator: ". "), 1),
          (question.chapterPlaces.map(\.title).joined(separator: ". "), 1),
          (
            (question.offerPlaces.map(\.place.title) + question.publicationPlaces.map(\.title))
              .joined(separator: ". "), 0.5
          ),
        ]
      }, synonyms: synonyms)
    questions = SearchIndex(book.questions.map { [($0.question, 1)] }, synonyms: synonyms)
  }

  /// The questions that have any of the words, best first.
  public func matches(_ words: String) -> [Match] {
    let terms = index.terms(words)
    // What stands in the question itself is what it is about; what stands beside it may be by the way.
    let own = Dictionary(
      questions.search(terms).map { ($0.document, $0.score) }, uniquingKeysWith: { first, _ in first })
    return index.search(terms).map { match in
      let ownScore = own[match.document] ?? 0
      return Match(
        position: match.document, score: match.score + Self.ownWeight * ownScore, coverage: match.coverage,
        fits: match.fits && ownScore > 0)
    }
    .sorted { ($1.score, $0.position) < ($0.score, $1.position) }
  }
}

/// Finds offers by words or by a question.
struct OfferSearch {
  private let book: Handbook
  private let index: SearchIndex

  init(_ book: Handbook) {
    self.book = book
    let words = book.vocabularies
    index = SearchIndex(
      book.offers.map { offer in
        [
          (offer.title, 4), (offer.text.plainWords, 1),
          (offer.themes.map(words.themes.label).joined(separator: ". "), 2),
          (offer.audiences.map(words.audiences.label).joined(separator: ". "), 1),
          ([offer.kind.rawValue, offer.form.map(words.forms.label) ?? ""].joined(separator: ". "), 1),
          (offer.providerPlaces.map { $0.title + ". " + ($0.label ?? "") }.joined(separator: ". "), 2),
          (offer.region ?? "", 2),
        ]
      }, synonyms: Glossary.synonyms(book))
  }

  /// Of some offers, by position, those that have every word, best first.
  func holding(_ words: String, among positions: [Int]) -> [Int] {
    index.holding(words, among: positions)
  }

  /// Of some offers those that help with a question: first what the fitting questions name, by how
  /// well these fit, then what fits by its own words.
  ///
  /// - Parameter matches: The questions of the handbook that have any of its words.
  func ranked(_ question: String, matches: [QuestionSearch.Match], among positions: [Int]) -> [Int] {
    var byQuestion: [String: Double] = [:]
    for match in matches where match.fits {
      for name in book.questions[match.position].offers where byQuestion[name] == nil {
        byQuestion[name] = match.score
      }
    }
    var own: [Int: Double] = [:]
    for match in index.search(index.terms(question)) where match.fits {
      own[match.document] = match.score
    }
    let scored = positions.map { position in
      (
        first: byQuestion[book.offers[position].id.name] ?? 0, second: own[position] ?? 0, position: position
      )
    }
    return scored.filter { $0.first > 0 || $0.second > 0 }
      .sorted { ($1.first, $1.second, $0.position) < ($0.first, $0.second, $1.position) }
      .map(\.position)
  }
}

/// Finds publications by words.
struct PublicationSearch {
  private let index: SearchIndex

  init(_ book: Handbook) {
    index = SearchIndex(
      book.publications.map { publication in
        [
          (publication.csl.title, 4), (publication.text.plainWords, 1),
          (publication.themes.map(book.vocabularies.themes.label).joined(separator: ". "), 2),
          (publication.reference.plainText, 1), (publication.csl.genre ?? "", 1),
        ]
      }, synonyms: Glossary.synonyms(book))
  }

  /// Of some publications, by position, those that have every word, best first.
  func holding(_ words: String, among positions: [Int]) -> [Int] {
    index.holding(words, among: positions)
  }
}

extension SearchIndex.Match {
  /// Whether a document answers enough to be shown: half of what the catalogue has words for, and a
  /// quarter of all that is asked, for of what it has no words for it can say nothing.
  fileprivate var fits: Bool { knownCoverage >= 0.5 && coverage >= 0.25 }
}

extension SearchIndex {
  /// Of some documents those that have every word of a text, best first; all when it has no words.
  fileprivate func holding(_ words: String, among positions: [Int]) -> [Int] {
    let terms = terms(words)
    if terms.isEmpty { return positions }
    let wanted = Set(positions)
    return search(terms).filter { $0.missing == 0 && wanted.contains($0.document) }.map(\.document)
  }
}

/// The glossary as lists of names for one thing.
package enum Glossary {
  package static func synonyms(_ book: Handbook) -> [[String]] {
    book.terms.map { [$0.term] + $0.synonyms + [$0.abbreviation].compactMap { $0 } }.filter { $0.count > 1 }
  }
}

extension [Block] {
  /// The words of plain paragraphs.
  var plainWords: String {
    var text = ""
    forEachInline { inline in
      if case .text(let part) = inline { text += part + " " }
    }
    return text
  }
}

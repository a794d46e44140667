public import HandboekDocument

/// A choice out of the catalogue: conditions, words to look for, and an order.
public struct Selection: Sendable, Hashable {
  public var conditions: [CatalogueFilter.Condition]
  /// Words that must all occur in a record, in any form.
  public var words: String?
  /// A question in the user's own words: what fits it best comes first.
  public var question: String?
  /// The key to sort by; nil for the order of the question, else of the catalogue.
  public var sort: String?

  public init(
    _ conditions: [CatalogueFilter.Condition] = [], words: String? = nil, question: String? = nil,
    sort: String? = nil
  ) {
    self.conditions = conditions
    self.words = words
    self.question = question
    self.sort = sort
  }

  /// A selection with one demand less, and how many records it gives.
  public struct Relaxation: Sendable, Hashable {
    /// The condition that was left out; nil for the words or the question.
    public var condition: CatalogueFilter.Condition?
    public var count: Int
  }

  /// The selections with one demand less that do give something.
  func relaxations(_ count: (Selection) -> Int) -> [Relaxation] {
    var found: [Relaxation] = []
    for index in conditions.indices {
      var fewer = self
      let condition = fewer.conditions.remove(at: index)
      found.append(Relaxation(condition: condition, count: count(fewer)))
    }
    if words != nil || question != nil {
      let fewer = Selection(conditions)
      found.append(Relaxation(condition: nil, count: count(fewer)))
    }
    return found.filter { $0.count > 0 }
  }
}

extension Catalogue {
  /// The offers of a selection; those that may be gone come last, whatever the order.
  public func offers(_ selection: Selection) -> [Offer] {
    var found = book.offers.indices.filter { index in
      selection.conditions.allSatisfy { book.offers[index].matches($0) }
    }
    if let words = selection.words { found = OfferSearch(book).holding(words, among: found) }
    if let question = selection.question {
      let matches = QuestionSearch(book).matches(question)
      found = OfferSearch(book).ranked(question, matches: matches, among: found)
    }
    if let sort = selection.sort { found = CatalogueSort.offers(found.sorted(), of: book.offers, by: sort) }
    return found.map { book.offers[$0] }.staleLast(\.freshness.isStale)
  }

  /// The publications of a selection; with words and no order, the best match first.
  public func publications(_ selection: Selection) -> [Publication] {
    var found = book.publications.indices.filter { index in
      selection.conditions.allSatisfy { book.publications[index].matches($0) }
    }
    if let words = selection.words { found = PublicationSearch(book).holding(words, among: found) }
    if let sort = selection.sort {
      found = CatalogueSort.publications(found.sorted(), of: book.publications, by: sort)
    }
    return found.map { book.publications[$0] }
  }

  /// What a selection of offers would give with one demand less.
  public func relaxedOffers(_ selection: Selection) -> [Selection.Relaxation] {
    selection.relaxations { offers($0).count }
  }

  /// What a selection of publications would give with one demand less.
  public func relaxedPublications(_ selection: Selection) -> [Selection.Relaxation] {
    selection.relaxations { publications($0).count }
  }
}

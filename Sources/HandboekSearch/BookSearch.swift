import HandboekCatalogue
public import HandboekDocument

/// Searches a book: its chapters and records are read and counted side by side.
public struct BookSearch: Sendable {
  /// A part of a book that is turned into text when a search needs it.
  public typealias Source = @Sendable () -> SearchText

  private static let workers = 4

  private let sources: [Source]

  /// A search in a book whose parts come in reading order.
  public init(_ sources: [Source]) { self.sources = sources }

  /// All texts in order, for tests.
  var texts: [SearchText] { sources.map { $0() } }

  /// Looks for what a query asks, among units of some kinds.
  ///
  /// A unit must have every term, itself or in the titles above it; when none has, those that lack the fewest are
  /// found. Equal ones keep the order of the book, so that the same book and query always give the same.
  ///
  /// - Parameters:
  ///   - kinds: The kinds of units; nil for all.
  ///   - limit: The most hits to give.
  ///   - excerptLength: About how many bytes of text to show of each.
  public func run(
    _ query: SearchQuery, kinds: Set<RecordKind>? = nil, limit: Int = 10, excerptLength: Int = 200
  ) async -> SearchResult {
    let plan = QueryPlan(query)
    let (texts, counts) = await count(plan)
    let ranking = Ranking(counts)
    let units = counts.units.filter { kinds?.contains(texts[$0.text].units[$0.unit].kind) ?? true }
    let missing = units.map(ranking.missing)
    let least = missing.min() ?? 0
    let ranked = zip(units, missing).filter { $0.1 == least }
      .map { (unit: $0.0, score: ranking.score($0.0)) }
      .sorted { ($1.score, $0.unit.text, $0.unit.unit) < ($0.score, $1.unit.text, $1.unit.unit) }
    var maker = HitMaker(plan, excerptLength: excerptLength)
    let hits = ranked.prefix(limit).map { maker.hit($0.unit, in: texts[$0.unit.text], score: $0.score) }
    var result = SearchResult(
      hits: hits, count: ranked.count, missing: least, unknown: Self.unknown(query, counts, texts))
    if hits.isEmpty { result.elsewhere = counts.units.count { ranking.missing($0) == 0 } }
    return result
  }

  /// The texts in the order of their sources, and what stands in them.
  private func count(_ plan: QueryPlan) async -> ([SearchText], TextCounts) {
    let sources = sources
    return await withTaskGroup(of: ([(Int, SearchText)], TextCounts).self) { group in
      for worker in 0..<Self.workers {
        group.addTask {
          var counter = TextCounter(plan)
          var texts: [(Int, SearchText)] = []
          for number in stride(from: worker, to: sources.count, by: Self.workers) {
            let text = sources[number]()
            counter.count(text, number: number)
            texts.append((number, text))
          }
          return (texts, counter.counts)
        }
      }
      var texts = [SearchText](repeating: SearchText(), count: sources.count)
      var counts = TextCounts(terms: plan.wanted)
      for await (found, part) in group {
        for (number, text) in found { texts[number] = text }
        counts.add(part)
      }
      return (texts, counts)
    }
  }

  private static func unknown(
    _ query: SearchQuery, _ counts: TextCounts, _ texts: [SearchText]
  ) -> [UnknownWord] {
    let absent = zip(query.terms, counts.documentCounts).filter { $0.1 == 0 }.map(\.0)
    guard absent.contains(where: \.isWord) else {
      return absent.map { UnknownWord(typed: $0.typed, nearest: []) }
    }
    let words = NearestWords(texts)
    return absent.map { term in
      UnknownWord(typed: term.typed, nearest: term.isWord ? words.nearest(to: term.typed.lowercased()) : [])
    }
  }
}

extension BookSearch {
  /// The names of the glossary for one thing, for `SearchQuery.add(synonyms:)`.
  public static func synonyms(_ book: Handbook) -> [[String]] { Glossary.synonyms(book) }

  /// A search in a handbook.
  public init(_ book: Handbook) {
    let words = book.vocabularies
    var sources: [Source] = [{ SearchText(book.frontPages) }]
    for chapter in book.chapters { sources.append { SearchText(chapter) } }
    sources.append { SearchText(book.questions, words) }
    sources.append { SearchText(book.routes) }
    sources.append { SearchText(book.offers, words) }
    sources.append { SearchText(book.publications, words) }
    sources.append { SearchText(book.partners) }
    sources.append { SearchText(book.terms) }
    sources.append { SearchText(book.backPages + (book.colophon.map { [$0] } ?? [])) }
    self.init(sources)
  }
}

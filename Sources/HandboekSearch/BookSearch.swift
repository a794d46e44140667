public import HandboekDocument
import Synchronization

/// Searches a book: its chapters and records are read and counted side by side.
public struct BookSearch: Sendable {
  /// A part of a book that is turned into text when a search needs it.
  public typealias Source = @Sendable () async -> SearchText

  private static let workers = 4

  private let sources: [Source]

  /// A search in a book whose parts come in reading order.
  public init(_ sources: [Source]) { self.sources = sources }

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
    let texts = await read()
    var query = query
    query.add(synonyms: texts.flatMap(\.synonyms))
    let plan = QueryPlan(query)
    let (counts, words) = await Self.count(texts, plan)
    let ranking = Ranking(counts)
    let units = counts.units.filter { kinds?.contains(texts[$0.text].units[$0.unit].kind) ?? true }
    let missing = units.map(ranking.missing)
    let least = missing.min() ?? 0
    let ranked = zip(units, missing).filter { $0.1 == least }
      .map { (unit: $0.0, score: ranking.score($0.0, kind: texts[$0.0.text].units[$0.0.unit].kind)) }
      .sorted { ($1.score, $0.unit.text, $0.unit.unit) < ($0.score, $1.unit.text, $1.unit.unit) }
    var maker = HitMaker(plan, excerptLength: excerptLength)
    let hits = ranked.prefix(limit).map { maker.hit($0.unit, in: texts[$0.unit.text], score: $0.score) }
    var result = SearchResult(
      hits: hits, count: ranked.count, missing: least,
      unknown: Self.unknown(query, counts, NearestWords(words, texts)))
    if hits.isEmpty { result.elsewhere = counts.units.count { ranking.missing($0) == 0 } }
    result.damaged = texts.count(where: \.isDamaged)
    return result
  }

  /// The texts, in the order of their sources.
  func read() async -> [SearchText] {
    let sources = sources
    let next = Turn(sources.count)
    return await withTaskGroup(of: [(Int, SearchText)].self) { group in
      for _ in 0..<Self.workers {
        group.addTask {
          var texts: [(Int, SearchText)] = []
          while let number = next.take() { texts.append((number, await sources[number]())) }
          return texts
        }
      }
      var texts = [SearchText](repeating: SearchText(), count: sources.count)
      for await found in group { for (number, text) in found { texts[number] = text } }
      return texts
    }
  }

  /// What stands in the texts, and the words in them, once for each worker.
  private static func count(
    _ texts: [SearchText], _ plan: QueryPlan
  ) async -> (TextCounts, words: [SeenWords]) {
    let next = Turn(texts.count)
    return await withTaskGroup(of: (TextCounts, SeenWords).self) { group in
      for _ in 0..<workers {
        group.addTask {
          var counter = TextCounter(plan)
          while let number = next.take() { counter.count(texts[number], number: number) }
          return (counter.counts, counter.words)
        }
      }
      var counts = TextCounts(terms: plan.wanted)
      var words: [SeenWords] = []
      for await part in group {
        counts.add(part.0)
        words.append(part.1)
      }
      return (counts, words)
    }
  }

  private static func unknown(
    _ query: SearchQuery, _ counts: TextCounts, _ words: NearestWords
  ) -> [UnknownWord] {
    let absent = zip(query.terms, counts.documentCounts).filter { $0.1 == 0 }.map(\.0)
    return absent.map { term in
      UnknownWord(typed: term.typed, nearest: term.isWord ? words.nearest(to: term.typed) : [])
    }
  }
}

/// Gives the numbers below a count out, each once, to workers that are ready for more.
///
/// The last ones first: the records, which are one large part, stand near the end, and nobody has to wait for a
/// worker that began with them when all else was done.
private final class Turn: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  func take() -> Int? {
    left.withLock { left in
      guard left > 0 else { return nil }
      left -= 1
      return left
    }
  }
}

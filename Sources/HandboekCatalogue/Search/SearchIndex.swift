/// Finds documents by words, ranked: BM25F (Robertson and Zaragoza 2009 §3.6) over Dutch stems.
///
/// A match of the whole stem counts in full; one that is the beginning or end of a compound
/// ("demonstratie" in "tegendemonstratie") counts for less. The same documents and query always give the
/// same order.
struct SearchIndex {
  /// A text of a document, and how much a word in it counts.
  typealias Field = (text: String, weight: Double)

  /// What was found in one document.
  struct Match: Equatable {
    var document: Int
    var score: Double
    /// Which part of the query, by weight of its words, the document answers: 0 to 1.
    var coverage: Double
    /// The same of the words that any document has.
    var knownCoverage: Double
    /// How many words of the query it has in no form.
    var missing: Int
  }

  /// How fast more of the same word counts less, and how much a long text weighs down its words.
  private static let saturation = 1.2
  private static let lengthPenalty = 0.5
  /// What part of a compound counts.
  static let partWeight = 0.5
  /// What another name for the same thing counts.
  private static let synonymWeight = 0.9
  /// In how many documents a word counts as being when it is in none.
  private static let unknownCount = 4
  /// The shortest stem that is looked for inside compounds.
  private static let shortestPart = 5

  private struct Posting {
    var document: Int
    var frequency: Double
  }

  private let count: Int
  private var numbers: [[UInt8]: Int] = [:]
  /// The number of the stem of each word that was met, nil for a word that says nothing: running text
  /// repeats its words, and one look-up in place of three halves the time of indexing.
  private var numbersOfWords: [[UInt8]: Int?] = [:]
  private var stems: [[UInt8]] = []
  private var postings: [[Posting]] = []
  private let stemmer = StemCache()
  /// Stems that stand for one thing, such as "sleutelfiguur" for "sleutelpersoon".
  private var synonyms: [[UInt8]: [[UInt8]]] = [:]

  /// Indexes documents, each a list of fields; field `n` of each document is of the same kind.
  ///
  /// - Parameter synonyms: Lists of names for one thing; only names of one word are used.
  init(_ documents: [[Field]], synonyms: [[String]] = []) {
    count = documents.count
    for names in synonyms { addSynonyms(names) }
    let averages = Self.averageLengths(documents)
    var frequencies: [Double] = []
    for (document, fields) in documents.enumerated() {
      var order: [Int] = []
      for (position, field) in fields.enumerated() {
        let relative = Double(field.text.utf8.count) / averages[position]
        let share = field.weight / (1 - Self.lengthPenalty + Self.lengthPenalty * relative)
        WordScanner.scan(field.text) { word in
          guard let number = number(ofWord: word) else { return }
          while number >= frequencies.count { frequencies.append(0) }
          if frequencies[number] == 0 { order.append(number) }
          frequencies[number] += share
        }
      }
      for number in order {
        postings[number].append(Posting(document: document, frequency: frequencies[number]))
        frequencies[number] = 0
      }
    }
  }

  /// The stems of a query, each once, in order; stop words only when there is nothing else.
  func terms(_ query: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    WordScanner.scan(query) { words.append($0) }
    let meaningful = words.filter { !StopWords.contains($0) }
    var seen: Set<[UInt8]> = []
    return (meaningful.isEmpty ? words : meaningful).map { stemmer.stem($0) }
      .filter { seen.insert($0).inserted }
  }

  /// The documents that answer any of the terms, best first; equal ones in their own order.
  func search(_ terms: [[UInt8]]) -> [Match] {
    var scores = [Double](repeating: 0, count: count)
    var covered = [Double](repeating: 0, count: count)
    var missing = [Int](repeating: terms.count, count: count)
    var whole = 0.0
    var known = 0.0
    for term in terms {
      let found = frequencies(of: term)
      let rarity = Self.rarity(found.count, of: count)
      whole += rarity
      if !found.isEmpty { known += rarity }
      for posting in found {
        let frequency = posting.posting.frequency
        scores[posting.posting.document] +=
          rarity * frequency * (Self.saturation + 1) / (frequency + Self.saturation)
        covered[posting.posting.document] += rarity * posting.weight
        missing[posting.posting.document] -= 1
      }
    }
    guard known > 0 else { return [] }
    return (0..<count).filter { scores[$0] > 0 }
      .map {
        Match(
          document: $0, score: scores[$0], coverage: covered[$0] / whole, knownCoverage: covered[$0] / known,
          missing: missing[$0])
      }
      .sorted { ($1.score, $0.document) < ($0.score, $1.document) }
  }

  /// How often a term occurs in each document, compounds included, and the weight of its best form.
  private func frequencies(of term: [UInt8]) -> [(posting: Posting, weight: Double)] {
    var found: [Int: (frequency: Double, weight: Double)] = [:]
    for (number, weight) in forms(of: term) {
      for posting in postings[number] {
        let before = found[posting.document] ?? (0, 0)
        found[posting.document] = (
          before.frequency + weight * posting.frequency, max(before.weight, weight)
        )
      }
    }
    return found.sorted { $0.key < $1.key }
      .map { (Posting(document: $0.key, frequency: $0.value.frequency), $0.value.weight) }
  }

  /// The indexed stems that a term can mean.
  private func forms(of term: [UInt8]) -> [(number: Int, weight: Double)] {
    var forms: [(Int, Double)] = []
    let others = synonyms[term] ?? []
    for (number, stem) in stems.enumerated() {
      if stem == term {
        forms.append((number, 1))
      } else if others.contains(stem) {
        forms.append((number, Self.synonymWeight))
      } else if min(stem.count, term.count) >= Self.shortestPart, stem.count != term.count {
        let (long, short) = stem.count > term.count ? (stem, term) : (term, stem)
        if Self.isPart(short, of: long) { forms.append((number, Self.partWeight)) }
      }
    }
    return forms
  }

  /// Whether a stem is the beginning or the end of a compound.
  ///
  /// What an unstressed prefix stands before is another word: "trouwen" is no part of "vertrouwen".
  private static func isPart(_ short: [UInt8], of long: [UInt8]) -> Bool {
    if long.starts(with: short) { return true }
    guard long.suffix(short.count).elementsEqual(short) else { return false }
    let prefix = long.prefix(long.count - short.count)
    return !["be", "er", "her", "mis", "on", "ont", "ver", "wan"].contains { prefix.elementsEqual($0.utf8) }
  }

  /// How much a word says that stands in some of the documents.
  ///
  /// A word that no document has counts as one of a few: it must weigh, for it is part of what is asked,
  /// but not drown the words that are known.
  private static func rarity(_ found: Int, of count: Int) -> Double {
    let found = found == 0 ? min(unknownCount, count / 8) : found
    let odds = 1 + (Double(count - found) + 0.5) / (Double(found) + 0.5)
    // The logarithm to base 2, straight between the powers of two: the same bits on every machine.
    return Double(odds.exponent) + odds.significand - 1
  }

  /// The number of the stem of a word; nil for a stop word.
  private mutating func number(ofWord word: [UInt8]) -> Int? {
    if let number = numbersOfWords[word] { return number }
    let number = StopWords.contains(word) ? nil : number(of: stemmer.stem(word))
    numbersOfWords[word] = .some(number)
    return number
  }

  private mutating func number(of stem: [UInt8]) -> Int {
    if let number = numbers[stem] { return number }
    numbers[stem] = stems.count
    stems.append(stem)
    postings.append([])
    return stems.count - 1
  }

  private mutating func addSynonyms(_ names: [String]) {
    let stems = names.map { terms($0) }.filter { $0.count == 1 }.flatMap(\.self)
    for stem in stems { synonyms[stem, default: []] += stems.filter { $0 != stem } }
  }

  private static func averageLengths(_ documents: [[Field]]) -> [Double] {
    let fields = documents.reduce(0) { max($0, $1.count) }
    return (0..<fields).map { position in
      let lengths = documents.compactMap { position < $0.count ? $0[position].text.utf8.count : nil }
      return max(1, Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)))
    }
  }
}

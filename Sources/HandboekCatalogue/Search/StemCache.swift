/// Stems of words, each worked out once.
final class StemCache {
  private let stemmer = DutchStemmer()
  private var stems: [[UInt8]: [UInt8]] = [:]

  /// The stem of a word in small letters without accents.
  func stem(_ word: [UInt8]) -> [UInt8] {
    if let stem = stems[word] { return stem }
    let stem = stemmer.stem(word)
    stems[word] = stem
    return stem
  }
}

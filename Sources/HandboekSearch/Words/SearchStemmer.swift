import HandboekCatalogue

/// The stems of words, as the catalogue makes them.
final class SearchStemmer {
  private let stemmer = DutchStemmer()

  /// The stem of a folded word.
  func stem(_ word: [UInt8]) -> [UInt8] { stemmer.stem(word) }
}

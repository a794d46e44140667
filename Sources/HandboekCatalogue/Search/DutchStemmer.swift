import CStemmer

/// Brings Dutch words back to their stems: the Snowball algorithm `dutch` of libstemmer.
///
/// The state belongs to one thread at a time; make one for each search.
@safe package struct DutchStemmer: ~Copyable {
  private let stemmer: OpaquePointer?

  package init() { unsafe stemmer = sb_stemmer_new("dutch", "UTF_8") }

  deinit { unsafe sb_stemmer_delete(stemmer) }

  /// The stem of a word in small letters without accents; the word itself when libstemmer fails.
  package func stem(_ word: [UInt8]) -> [UInt8] {
    let word = Self.regular(word)
    guard let stemmer = unsafe stemmer, let size = Int32(exactly: word.count) else { return word }
    guard let stem = unsafe sb_stemmer_stem(stemmer, word, size) else { return word }
    let length = Int(unsafe sb_stemmer_length(stemmer))
    return unsafe Array(UnsafeBufferPointer(start: stem, count: length))
  }

  /// The word in a form that the algorithm knows.
  ///
  /// It leaves the plural of words in -ie alone ("organisaties"), and the third person and participles of
  /// verbs in -eren ("radicaliseert", "geëscaleerd").
  private static func regular(_ word: [UInt8]) -> [UInt8] {
    if word.count > 5, word.suffix(3).elementsEqual("ies".utf8) { return Array(word.dropLast()) }
    for ending in ["eert", "eerd", "eerde", "eerden"] {
      let rest = word.count - ending.utf8.count
      if rest >= 2, word[rest...].elementsEqual(ending.utf8) { return word.prefix(rest) + Array("eer".utf8) }
    }
    return word
  }
}

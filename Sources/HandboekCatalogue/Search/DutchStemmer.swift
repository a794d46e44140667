import CStemmer

/// Brings Dutch words back to their stems: the Snowball algorithm `dutch` of libstemmer.
///
/// The state belongs to one thread at a time; make one for each search.
@safe struct DutchStemmer: ~Copyable {
  private let stemmer: OpaquePointer?

  init() { unsafe stemmer = sb_stemmer_new("dutch", "UTF_8") }

  deinit { unsafe sb_stemmer_delete(stemmer) }

  /// The stem of a word in small letters without accents; the word itself when libstemmer fails.
  func stem(_ word: [UInt8]) -> [UInt8] {
    // The algorithm leaves the plural of words in -ie alone ("organisaties").
    let word = word.count > 5 && word.suffix(3).elementsEqual("ies".utf8) ? Array(word.dropLast()) : word
    guard let stemmer = unsafe stemmer, let size = Int32(exactly: word.count) else { return word }
    guard let stem = unsafe sb_stemmer_stem(stemmer, word, size) else { return word }
    let length = Int(unsafe sb_stemmer_length(stemmer))
    return unsafe Array(UnsafeBufferPointer(start: stem, count: length))
  }
}

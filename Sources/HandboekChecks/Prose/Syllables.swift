/// Counts the syllables of Dutch words by their vowels.
enum Syllables {
  /// What sounds as one vowel, longest first.
  private static let vowels: [[UInt8]] = [
    "eeuw", "ieuw", "aai", "ooi", "oei", "eau", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei",
    "au", "ou", "ai", "oi", "ay", "ey", "oy", "a", "e", "i", "o", "u", "y",
  ].map { Array($0.utf8) }

  /// The syllables of a word in lower case; a number or a word of consonants counts for one.
  static func count(_ word: [UInt8]) -> Int {
    var count = 0
    var index = 0
    while index < word.count {
      if word[index] == 0xC3, index + 1 < word.count {
        // An accented vowel starts a syllable: één, coördinatie, financiële.
        if isVowel(word[index + 1]) {
          count += 1
          index += 2
          // "één" is one sound.
          if index + 1 < word.count, word[index] == 0xC3, word[index + 1] == word[index - 1] { index += 2 }
          continue
        }
        index += 2
        continue
      }
      if let vowel = vowels.first(where: { word[index...].starts(with: $0) }) {
        count += 1
        index += vowel.count
      } else {
        index += 1
      }
    }
    return max(1, count)
  }

  /// Whether this is the second byte of à to ü with a vowel under the accent.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA0...0xA6, 0xA8...0xAF, 0xB2...0xB6, 0xB9...0xBD, 0xBF: true
    default: false
    }
  }
}

/// Counts the syllables of Dutch words by their vowels.
enum Syllables {
  /// The syllables of a word; a number or a word of consonants counts for one.
  static func count(_ word: [UInt8]) -> Int { count(word, word.indices) }

  /// The syllables of the word that stands in `word` of `bytes`.
  ///
  /// Every word of the book passes here: comparing with a list of vowels took a sixth of all checking.
  static func count(_ bytes: [UInt8], _ word: Range<Int>) -> Int {
    var count = 0
    var index = word.lowerBound
    while index < word.upperBound {
      if bytes[index] == 0xC3, index + 1 < word.upperBound {
        // An accented vowel starts a syllable: één, coördinatie, financiële.
        let accent = Prose.folded(bytes[index + 1], after: 0xC3)
        index += 2
        guard isVowel(accent) else { continue }
        count += 1
        // "één" is one sound.
        if index + 1 < word.upperBound, bytes[index] == 0xC3,
          Prose.folded(bytes[index + 1], after: 0xC3) == accent
        {
          index += 2
        }
        continue
      }
      let length = vowelLength(bytes, index, word.upperBound)
      if length > 0 { count += 1 }
      index += max(1, length)
    }
    return max(1, count)
  }

  /// How many letters here sound as one vowel, at most four; 0 for a consonant.
  private static func vowelLength(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
    func letter(_ offset: Int) -> Unicode.Scalar {
      Unicode.Scalar(index + offset < end ? Prose.folded(bytes[index + offset], after: 0) : 0)
    }
    switch letter(0) {
    case "a":
      switch letter(1) {
      case "a": return letter(2) == "i" ? 3 : 2
      case "i", "u", "y": return 2
      default: return 1
      }
    case "e":
      switch letter(1) {
      case "e": return letter(2) == "u" && letter(3) == "w" ? 4 : 2
      case "a": return letter(2) == "u" ? 3 : 1
      case "i", "u", "y": return 2
      default: return 1
      }
    case "i":
      switch letter(1) {
      case "e": return letter(2) == "u" && letter(3) == "w" ? 4 : 2
      case "j": return 2
      default: return 1
      }
    case "o":
      switch letter(1) {
      case "o", "e": return letter(2) == "i" ? 3 : 2
      case "i", "u", "y": return 2
      default: return 1
      }
    case "u":
      switch letter(1) {
      case "i", "u": return 2
      default: return 1
      }
    case "y": return 1
    default: return 0
    }
  }

  /// Whether this is the second byte of à to ü with a vowel under the accent.
  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA0...0xA6, 0xA8...0xAF, 0xB2...0xB6, 0xB9...0xBD, 0xBF: true
    default: false
    }
  }
}

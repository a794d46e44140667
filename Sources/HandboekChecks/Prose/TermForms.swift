import HandboekDocument

/// Finds the terms of the glossary in running text, in the forms that Dutch gives them.
struct TermForms: Sendable {
  private struct Form: Sendable {
    var words: [[UInt8]]
    var term: RecordID
    /// Whether the glossary itself writes it with a capital.
    var isName: Bool
  }

  /// The forms by the digest of their first word; the longest first.
  private var forms: [UInt64: [Form]] = [:]
  /// Which digests there may be, by their last bits: it saves looking up nearly every word of the book.
  private var mayOccur: [Bool] = []

  var isEmpty: Bool { forms.isEmpty }

  init(_ terms: [Term]) {
    for term in terms {
      for name in [term.term] + term.synonyms { add(name, term.id, isInflected: true) }
      if let abbreviation = term.abbreviation { add(abbreviation, term.id, isInflected: false) }
    }
    for key in forms.keys { forms[key]?.sort { $0.words.count > $1.words.count } }
    var size = 1_024
    while size < 16 * forms.count { size *= 2 }
    mayOccur = Array(repeating: false, count: size)
    for key in forms.keys { mayOccur[Int(key & UInt64(size - 1))] = true }
  }

  /// A digest of a word in lower case (FNV-1a); forms are compared letter by letter after it.
  private static func digest(_ bytes: [UInt8], _ word: Range<Int>) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    var lead: UInt8 = 0
    for index in word {
      digest = (digest ^ UInt64(Prose.folded(bytes[index], after: lead))) &* 0x100_0000_01B3
      lead = bytes[index]
    }
    return digest ^ digest >> 32
  }

  private mutating func add(_ name: String, _ term: RecordID, isInflected: Bool) {
    let prose = Prose([.text(name)])
    let words = prose.words.map(prose.folded)
    guard let last = words.last else { return }
    let isName = name.contains(where: \.isUppercase)
    var starts: [[[UInt8]]] = [[]]
    for word in words.dropLast() {
      let adjectives = isInflected ? Self.adjectives(of: word) : [word]
      starts = starts.flatMap { start in adjectives.map { start + [$0] } }
      // A term of many words has one form: nobody inflects half a sentence.
      if starts.count > 64 { starts = [Array(words.dropLast())] }
    }
    for ending in isInflected ? Self.inflections(of: last) : [last] {
      for start in starts {
        let form = start + [ending]
        if form.count == words.count {
          forms[Self.digest(form[0], form[0].indices), default: []].append(
            Form(words: form, term: term, isName: isName))
        }
      }
    }
  }

  /// A word with the endings of its plural and inflection; some of them no one writes, which does no harm.
  private static func inflections(of word: [UInt8]) -> [[UInt8]] {
    var all = [word]
    for ending in ["s", "en", "e", "n", "’s", "'s"] { all.append(word + Array(ending.utf8)) }
    let count = word.count
    guard count > 2 else { return all }
    let last = word[count - 1]
    // persoon, personen
    if word[count - 2] == word[count - 3], "aeou".utf8.contains(word[count - 2]), !"aeiou".utf8.contains(last)
    {
      all.append(Array(word[..<(count - 2)]) + [last] + Array("en".utf8))
    }
    // motief, motieven; proces, processen; analyse, analyses
    if last == UInt8(ascii: "f") { all.append(Array(word.dropLast()) + Array("ven".utf8)) }
    if last == UInt8(ascii: "s") { all.append(Array(word.dropLast()) + Array("zen".utf8)) }
    all.append(word + [last] + Array("en".utf8))
    return all
  }

  /// A word with the endings of an adjective: sociaal, sociale; stil, stille.
  private static func adjectives(of word: [UInt8]) -> [[UInt8]] {
    let e = UInt8(ascii: "e")
    return [word, word + [e]] + (shortened(word).map { [$0 + [e]] } ?? [])
      + (word.last.map { [word + [$0, e]] } ?? [])
  }

  /// The word with one vowel for two before its last consonant: "persoon" gives "person".
  private static func shortened(_ word: [UInt8]) -> [UInt8]? {
    guard word.count > 2, let last = word.last, !"aeiou".utf8.contains(last) else { return nil }
    let vowel = word[word.count - 2]
    guard vowel == word[word.count - 3], "aeou".utf8.contains(vowel) else { return nil }
    return word.dropLast(2) + [last]
  }

  /// Whether capitals make the words part of a name: "Expertise-unit Sociale Stabiliteit".
  private static func isName(_ words: ArraySlice<Range<Int>>, in prose: Prose) -> Bool {
    words.contains { word in
      let first = prose.bytes[word.lowerBound]
      return (0x41...0x5A).contains(first) && !Sentences.startsSentence(prose.bytes, word.lowerBound)
    }
  }

  /// Every use of a term, in order; where terms overlap, the longest that starts first.
  func uses(in prose: Prose) -> [(range: Range<Int>, term: RecordID)] {
    let words = prose.words
    var uses: [(range: Range<Int>, term: RecordID)] = []
    var index = 0
    while index < words.count {
      if let form = form(at: index, in: prose) {
        let end = index + form.words.count - 1
        uses.append((words[index].lowerBound..<words[end].upperBound, form.term))
        index = end
      }
      index += 1
    }
    return uses
  }

  private func form(at index: Int, in prose: Prose) -> Form? {
    let words = prose.words
    let digest = Self.digest(prose.bytes, words[index])
    guard mayOccur[Int(digest & UInt64(mayOccur.count - 1))], let candidates = forms[digest] else {
      return nil
    }
    return candidates.first { form in
      index + form.words.count <= words.count
        && form.words.indices.allSatisfy { prose.matches(words[index + $0], form.words[$0]) }
        && (form.isName || !Self.isName(words[index..<(index + form.words.count)], in: prose))
    }
  }
}

import HandboekDocument

/// Finds the terms of the glossary in running text, in the forms that Dutch gives them.
struct TermForms {
  private struct Form {
    var words: [[UInt8]]
    var term: RecordID
    /// Whether the glossary itself writes it with a capital.
    var isName: Bool
  }

  /// The forms by their first word; the longest first.
  private var forms: [[UInt8]: [Form]] = [:]

  var isEmpty: Bool { forms.isEmpty }

  init(_ terms: [Term]) {
    for term in terms {
      for name in [term.term] + term.synonyms { add(name, term.id, isInflected: true) }
      if let abbreviation = term.abbreviation { add(abbreviation, term.id, isInflected: false) }
    }
    for key in forms.keys { forms[key]?.sort { $0.words.count > $1.words.count } }
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
          forms[form[0], default: []].append(Form(words: form, term: term, isName: isName))
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
    let ranges = prose.words
    var uses: [(range: Range<Int>, term: RecordID)] = []
    let words = ranges.map(prose.folded)
    var index = 0
    while index < words.count {
      let form = forms[words[index]]?.first { form in
        index + form.words.count <= words.count
          && words[index..<(index + form.words.count)].elementsEqual(form.words)
          && (form.isName || !Self.isName(ranges[index..<(index + form.words.count)], in: prose))
      }
      if let form {
        let end = index + form.words.count - 1
        uses.append((ranges[index].lowerBound..<ranges[end].upperBound, form.term))
        index = end + 1
      } else {
        index += 1
      }
    }
    return uses
  }
}

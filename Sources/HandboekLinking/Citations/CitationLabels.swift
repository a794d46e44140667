import HandboekDocument

/// How citations name each publication: author and year, with a letter where two would be equal.
struct CitationLabels: Sendable {
  struct Label: Sendable {
    /// For use between brackets: "Van Wonderen & Van den Berg".
    var author: String
    /// For use in a sentence: "Van Wonderen en Van den Berg".
    var narrativeAuthor: String
    /// "2019", "2019a", "z.d.", "z.d.-b".
    var year: String
  }

  /// By publication id.
  private(set) var labels: [String: Label] = [:]

  /// Labels publications that stand in the order of the reference list.
  init(_ publications: [Publication]) {
    var groups: [String: [String]] = [:]
    for publication in publications {
      let csl = publication.csl
      let year = csl.issued.map { String($0.year) } ?? "z.d."
      let author =
        csl.authors.isEmpty ? Self.shortTitle(csl.title) : AuthorNames.short(csl.authors, isNarrative: false)
      let narrative = csl.authors.isEmpty ? author : AuthorNames.short(csl.authors, isNarrative: true)
      labels[publication.id.name] = Label(author: author, narrativeAuthor: narrative, year: year)
      groups["\(author)|\(year)", default: []].append(publication.id.name)
    }
    for names in groups.values where names.count > 1 {
      for (index, name) in names.enumerated() {
        let letter = Self.letter(index)
        guard var label = labels[name] else { continue }
        // APA 7 §8.19: "z.d." takes a hyphen before the letter.
        label.year += label.year == "z.d." ? "-\(letter)" : letter
        labels[name] = label
      }
    }
  }

  /// A work without author is cited by the first words of its title (APA 7 §8.14).
  private static func shortTitle(_ title: String) -> String {
    let words = title.prefix { $0 != ":" }.split(separator: " ")
    let start = words.prefix(5).joined(separator: " ")
    return "‘\(start)\(words.count > 5 ? " …" : "")’"
  }

  private static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(letters[index % 26])
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

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
    let names = DistinctNames(publications)
    var groups: [String: [String]] = [:]
    for publication in publications {
      let label = Self.label(publication, names)
      labels[publication.id.name] = label
      groups["\(label.author)|\(label.year)", default: []].append(publication.id.name)
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

  private static func label(_ publication: Publication, _ names: DistinctNames) -> Label {
    let csl = publication.csl
    let year = csl.issued.map { String($0.year) } ?? "z.d."
    guard !csl.authors.isEmpty else {
      let title = shortTitle(csl.title)
      return Label(author: title, narrativeAuthor: title, year: year)
    }
    let shown = names.shown[publication.id.name] ?? 1
    let hasInitials = names.needsInitials(csl.authors)
    func author(isNarrative: Bool) -> String {
      AuthorNames.short(csl.authors, isNarrative: isNarrative, shown: shown, hasInitials: hasInitials)
    }
    return Label(author: author(isNarrative: false), narrativeAuthor: author(isNarrative: true), year: year)
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

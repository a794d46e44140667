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
    /// Whether the title stands for the author, in slanted type (APA 7 §8.14).
    var isSlantedTitle = false
  }

  /// By publication id.
  private(set) var labels: [String: Label] = [:]
  /// Where each stands in the reference list.
  private(set) var positions: [String: Int] = [:]

  /// Labels publications that stand in the order of the reference list.
  init(_ publications: [Publication], names: AuthorNames = AuthorNames()) {
    let distinct = DistinctNames(publications, names: names)
    var groups: [String: [String]] = [:]
    for (index, publication) in publications.enumerated() {
      let label = Self.label(publication, names, distinct)
      labels[publication.id.name] = label
      positions[publication.id.name] = index
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

  private static func label(
    _ publication: Publication, _ names: AuthorNames, _ distinct: DistinctNames
  ) -> Label {
    let csl = publication.csl
    let year = csl.issued.map { String($0.year) } ?? "z.d."
    let people = csl.responsible
    guard !people.isEmpty else { return titleLabel(csl, year: year) }
    let shown = distinct.shown[publication.id.name] ?? 1
    let hasInitials = distinct.needsInitials(people)
    func author(isNarrative: Bool) -> String {
      names.short(people, isNarrative: isNarrative, shown: shown, hasInitials: hasInitials)
    }
    return Label(author: author(isNarrative: false), narrativeAuthor: author(isNarrative: true), year: year)
  }

  /// A work without author is cited by its title: slanted or in quotes, as what kind of work it is asks
  /// (APA 7 §8.14); a law by its name alone, the name of a court's decision slanted (APA 7 §11.4, §11.5).
  private static func titleLabel(_ csl: BibliographicFields, year: String) -> Label {
    if ReferenceForm.isLegal(csl) {
      return Label(
        author: csl.title, narrativeAuthor: csl.title, year: year, isSlantedTitle: csl.type == "legal_case")
    }
    let isSlanted = ReferenceForm.isSlanted(csl)
    let title = isSlanted ? shortTitle(csl.title) : "‘\(shortTitle(csl.title))’"
    return Label(author: title, narrativeAuthor: title, year: year, isSlantedTitle: isSlanted)
  }

  /// The first words of a title, without its subtitle, and not ending in a word that asks for more.
  private static func shortTitle(_ title: String) -> String {
    let words = title.prefix { $0 != ":" }.split(separator: " ")
    guard words.count > 5 else { return words.joined(separator: " ") }
    var start = words.prefix(5)
    while start.count > 2, let last = start.last, openWords.contains(last.lowercased()) { start.removeLast() }
    return start.joined(separator: " ")
  }

  private static let openWords: Set<String> = [
    "aan", "als", "bij", "dat", "de", "den", "der", "die", "door", "een", "en", "het", "in", "met", "naar",
    "of", "om", "op", "over", "te", "tot", "tussen", "uit", "van", "voor", "zonder",
  ]

  private static func letter(_ index: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let last = String(letters[index % 26])
    return index < 26 ? last : letter(index / 26 - 1) + last
  }
}

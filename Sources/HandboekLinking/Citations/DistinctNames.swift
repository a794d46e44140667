import HandboekDocument

/// Finds where author names need more than usual to keep two publications or two people apart.
struct DistinctNames {
  /// How many names of three or more must be written, by publication id (APA 7 §8.18).
  private(set) var shown: [String: Int] = [:]
  /// First authors, by surname, who are not the only one of that name (APA 7 §8.20).
  private let ambiguousSurnames: Set<String>

  init(_ publications: [Publication], names: AuthorNames) {
    ambiguousSurnames = Self.ambiguous(publications)
    var groups: [String: [Publication]] = [:]
    for publication in publications where publication.csl.responsible.count > 2 {
      let label = names.short(publication.csl.responsible, isNarrative: false)
      let year = publication.csl.issued.map { String($0.year) } ?? ""
      groups["\(label)|\(year)", default: []].append(publication)
    }
    for group in groups.values where Set(group.map(\.csl.responsible)).count > 1 {
      for publication in group {
        shown[publication.id.name] = Self.count(
          for: publication.csl.responsible, besides: group.map(\.csl.responsible))
      }
    }
  }

  /// Whether another first author has the same surname and other initials.
  func needsInitials(_ authors: [BibliographicFields.Name]) -> Bool {
    guard case .person(let family, _, let particle)? = authors.first else { return false }
    return ambiguousSurnames.contains(Self.key(family, particle))
  }

  /// How many names it takes to tell a list of authors from every other.
  private static func count(
    for authors: [BibliographicFields.Name], besides others: [[BibliographicFields.Name]]
  ) -> Int {
    let different = others.filter { $0 != authors }
    let needed = different.map { other in zip(authors, other).prefix { $0 == $1 }.count + 1 }
    return needed.max() ?? 1
  }

  private static func ambiguous(_ publications: [Publication]) -> Set<String> {
    var initials: [String: [String]] = [:]
    for publication in publications {
      guard case .person(let family, let given?, let particle)? = publication.csl.responsible.first else {
        continue
      }
      let written = AuthorNames.initials(given)
      if !written.isEmpty { initials[key(family, particle), default: []].append(written) }
    }
    // "A." and "A. R." can be one person.
    return Set(
      initials.filter { _, written in
        let sorted = written.sorted()
        return zip(sorted, sorted.dropFirst()).contains { !$1.hasPrefix($0) }
      }.keys)
  }

  private static func key(_ family: String, _ particle: String?) -> String {
    "\((particle ?? "").lowercased()) \(family)"
  }
}

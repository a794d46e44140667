import HandboekDocument

/// Writes authors as APA 7 does in Dutch.
enum AuthorNames {
  typealias Name = BibliographicFields.Name

  /// How a text names the authors: "Van Wonderen & Van den Berg", "Ezinga et al." (APA 7 §8.17).
  static func short(_ names: [Name], isNarrative: Bool) -> String {
    switch names.count {
    case 0: ""
    case 1: surname(names[0])
    case 2: "\(surname(names[0])) \(isNarrative ? "en" : "&") \(surname(names[1]))"
    default: "\(surname(names[0])) et al."
    }
  }

  /// The authors in a reference list, with initials behind the surname (APA 7 §9.8).
  static func full(_ names: [Name]) -> String {
    let written = names.map(inverted)
    guard let last = written.last, written.count > 1 else { return written.first ?? "" }
    if written.count > 20 { return written.prefix(19).joined(separator: ", ") + ", … " + last }
    return written.dropLast().joined(separator: ", ") + ", & " + last
  }

  /// The key that sorts a reference: by surname without particle, as Dutch lists do.
  static func sortKey(_ names: [Name]) -> String {
    names.map { name in
      switch name {
      case .organisation(let name): DutchOrder.key(name)
      case .person(let family, let given, let particle):
        DutchOrder.key(family) + " " + initials(given ?? "").lowercased() + " "
          + (particle ?? "").lowercased()
      }
    }.joined(separator: "\u{1}")
  }

  /// "Van den Berg": the particle takes a capital where no first name stands before it.
  private static func surname(_ name: Name) -> String {
    switch name {
    case .organisation(let name): return name
    case .person(let family, _, let particle):
      guard let particle, let first = particle.first else { return family }
      return first.uppercased() + particle.dropFirst() + " " + family
    }
  }

  private static func inverted(_ name: Name) -> String {
    switch name {
    case .organisation(let name): return name
    case .person(let family, let given, let particle):
      let initials = given.map(initials) ?? ""
      let rest = [initials, particle ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
      return rest.isEmpty ? family : "\(family), \(rest)"
    }
  }

  /// The initials of first names, those of double names with a hyphen.
  static func initials(_ given: String) -> String {
    given.split(whereSeparator: { $0 == " " || $0 == "." }).map { word in
      word.split(separator: "-").compactMap(\.first).map { "\($0.uppercased())." }.joined(separator: "-")
    }.joined(separator: " ")
  }
}

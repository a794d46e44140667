import HandboekDocument

/// Writes authors as APA 7 does in Dutch.
enum AuthorNames {
  typealias Name = BibliographicFields.Name

  /// How a text names the authors: "Van Wonderen & Van den Berg", "Ezinga et al." (APA 7 §8.17).
  ///
  /// - Parameters:
  ///   - shown: How many names of three or more to write out (APA 7 §8.18).
  ///   - hasInitials: Whether the first author needs initials (APA 7 §8.20).
  static func short(
    _ names: [Name], isNarrative: Bool, shown: Int = 1, hasInitials: Bool = false
  ) -> String {
    var written = names.map(surname)
    if hasInitials, let first = names.first { written[0] = fullSurname(first) }
    let and = isNarrative ? "en" : "&"
    // "Et al." stands for two names or more.
    guard written.count > 2, shown < written.count - 1 else {
      guard let last = written.last, written.count > 1 else { return written.first ?? "" }
      return written.dropLast().joined(separator: ", ") + " \(and) \(last)"
    }
    return written.prefix(shown).joined(separator: ", ") + (shown > 1 ? ", et al." : " et al.")
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

  /// A name with initials in front; the particle then keeps its small letter.
  private static func fullSurname(_ name: Name) -> String {
    switch name {
    case .organisation(let name): return name
    case .person(let family, let given, let particle):
      let parts = [initials(given ?? ""), particle ?? "", family]
      return parts[0].isEmpty ? surname(name) : parts.filter { !$0.isEmpty }.joined(separator: " ")
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
    // In "J.-P." the point does not part what the hyphen joins.
    given.replacing(".-", with: "-").split { $0 == " " || $0 == "." }.map { word in
      word.split(separator: "-").compactMap(initial).joined(separator: "-")
    }.joined(separator: " ")
  }

  /// The first letter of a name; Dutch "IJ" is one letter.
  private static func initial(_ name: Substring) -> String? {
    guard let first = name.first else { return nil }
    return name.lowercased().hasPrefix("ij") ? "IJ." : first.uppercased() + "."
  }
}

import HandboekDocument

/// Writes authors as APA 7 does in Dutch.
struct AuthorNames: Sendable {
  typealias Name = BibliographicFields.Name

  /// Where the particle of a surname stands.
  var order: NameOrder

  init(_ order: NameOrder = .dutch) { self.order = order }

  // MARK: In the text

  /// How a text names the authors: "Van Wonderen & Van den Berg", "Ezinga et al." (APA 7 §8.17).
  ///
  /// - Parameters:
  ///   - shown: How many names of three or more to write out (APA 7 §8.18).
  ///   - hasInitials: Whether the first author needs initials (APA 7 §8.20).
  func short(_ names: [Name], isNarrative: Bool, shown: Int = 1, hasInitials: Bool = false) -> String {
    var written = names.map(surname)
    if hasInitials, let first = names.first { written[0] = initialsFirst(first) }
    // "Et al." stands for two names or more.
    guard written.count > 2, shown < written.count - 1 else {
      // Dutch has no comma before "en"; the ampersand keeps that of APA 7 §8.17.
      return Self.list(written, and: isNarrative ? " en " : written.count > 2 ? ", & " : " & ")
    }
    return written.prefix(shown).joined(separator: ", ") + (shown > 1 ? ", et al." : " et al.")
  }

  /// "Van den Berg": the particle takes a capital where no first name stands before it.
  private func surname(_ name: Name) -> String {
    switch name {
    case .organisation(let name): name
    case .person(let family, _, let particle): Self.capitalised(particle, family)
    }
  }

  // MARK: In the list

  /// The authors of a reference, with initials behind the surname (APA 7 §9.8).
  func full(_ names: [Name]) -> String {
    let written = names.map(inverted)
    if written.count > 20, let last = written.last {
      return written.prefix(19).joined(separator: ", ") + ", … " + last
    }
    return Self.list(written, and: ", & ")
  }

  /// The editors of a book in which a chapter stands, initials first (APA 7 §10.3).
  func initialsFirst(_ names: [Name]) -> String {
    let written = names.map(initialsFirst)
    return Self.list(written, and: written.count > 2 ? ", & " : " & ")
  }

  private func inverted(_ name: Name) -> String {
    switch name {
    case .organisation(let name): return name
    case .person(let family, let given, let particle):
      let initials = Self.initials(given ?? "")
      let behind = order == .dutch ? [initials, particle ?? ""] : [initials]
      let rest = behind.filter { !$0.isEmpty }.joined(separator: " ")
      let surname = order == .dutch ? family : Self.capitalised(particle, family)
      return rest.isEmpty ? surname : "\(surname), \(rest)"
    }
  }

  /// A name with initials in front; a Dutch particle then keeps its small letter.
  private func initialsFirst(_ name: Name) -> String {
    switch name {
    case .organisation(let name): return name
    case .person(let family, let given, let particle):
      let initials = Self.initials(given ?? "")
      if initials.isEmpty { return surname(name) }
      if order == .belgian { return "\(initials) \(Self.capitalised(particle, family))" }
      return [initials, particle ?? "", family].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }

  // MARK: Order

  /// The key that sorts a reference: by surname, initials, particle; nothing comes before something
  /// (APA 7 §9.44).
  func sortKey(_ names: [Name]) -> String {
    names.map { name in
      switch name {
      case .organisation(let name): return DutchOrder.key(name)
      case .person(let family, let given, let particle):
        let initials = DutchOrder.key(Self.initials(given ?? ""))
        let particle = DutchOrder.key(particle ?? "")
        return order == .dutch
          ? [DutchOrder.key(family), initials, particle].joined(separator: "\u{0}")
          : [DutchOrder.key("\(particle) \(family)").trimmingFirstSpace, initials].joined(separator: "\u{0}")
      }
    }.joined(separator: "\u{1}")
  }

  // MARK: Parts

  /// The initials of first names, those of double names with a hyphen (APA 7 §9.8).
  static func initials(_ given: String) -> String {
    // Nearly every reference has them already: "A. B.".
    if isInitials(given.utf8) { return given }
    // In "J.-P." the point does not part what the hyphen joins.
    return given.replacing(".-", with: "-").split { $0 == " " || $0 == "." }.map { word in
      word.split(separator: "-").compactMap(initial).joined(separator: "-")
    }.joined(separator: " ")
  }

  /// Whether these are capitals of ASCII, each with its point, with a space between.
  private static func isInitials(_ bytes: String.UTF8View) -> Bool {
    var position = 0
    for byte in bytes {
      switch position % 3 {
      case 0: if !(0x41...0x5A).contains(byte) { return false }
      case 1: if byte != UInt8(ascii: ".") { return false }
      default: if byte != 0x20 { return false }
      }
      position += 1
    }
    return position % 3 == 2
  }

  /// The first letter of a name; Dutch "IJ" is one letter.
  private static func initial(_ name: Substring) -> String? {
    guard let first = name.first else { return nil }
    return name.lowercased().hasPrefix("ij") ? "IJ." : first.uppercased() + "."
  }

  private static func capitalised(_ particle: String?, _ family: String) -> String {
    guard let particle, let first = particle.first else { return family }
    return first.uppercased() + particle.dropFirst() + " " + family
  }

  private static func list(_ names: [String], and: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + and + last
  }
}

extension String {
  fileprivate var trimmingFirstSpace: String { hasPrefix(" ") ? String(dropFirst()) : self }
}

import HandboekDocument

/// Gives records names that are not taken: `vries-aanpak-in-kaart-2022`.
struct RecordNames {
  private var taken: Set<String>

  init(taken: Set<String>) { self.taken = taken }

  /// The wanted name, numbered when it is taken.
  mutating func unused(_ wanted: String) -> String {
    var name = wanted
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(wanted)-\(number)"
      number += 1
    }
    return name
  }

  /// A name out of first author, the first words of the title and year; the entry's own key where that
  /// can be a name, for the editor may cite it already.
  static func make(for item: ImportedPublication) -> String {
    if let key = item.key, key.count <= 80, Slug.isValidName(key), key.contains(where: \.isLetter) {
      return key
    }
    let parts = [
      author(item.csl.authors.first), title(item.csl.title), item.csl.issued.map { String($0.year) },
    ]
    return parts.compactMap(\.self).joined(separator: "-")
  }

  static func make(for offer: Offer) -> String { title(offer.title, words: 6) }

  private static func author(_ name: BibliographicFields.Name?) -> String? {
    switch name {
    case nil: return nil
    case .person(let family, _, _): return Slug.make(from: family)
    case .organisation(let literal):
      let words = literal.split { !$0.isLetter && !$0.isNumber }
      // A long name by its initials: Kennisplatform Inclusief Samenleven is `kis`.
      let capitals = words.compactMap { $0.first?.isUppercase == true ? $0.first : nil }
      return Slug.make(from: capitals.count > 2 ? String(capitals) : literal)
    }
  }

  /// The first words of a title that say something.
  private static func title(_ title: String, words count: Int = 4) -> String {
    let idle: Set<String> = [
      "de", "het", "een", "van", "voor", "en", "in", "op", "over", "bij", "met", "naar", "tot", "te", "om",
      "door",
      "aan", "uit", "the", "a", "an", "of", "and", "for", "to", "on",
    ]
    let head = title.split(separator: ":").first.map(String.init) ?? title
    let words = Slug.make(from: head).split(separator: "-")
    let telling = words.filter { !idle.contains(String($0)) }
    return (telling.isEmpty ? words : telling).prefix(count).joined(separator: "-")
  }
}

import HandboekDocument

/// Where a reference stands in the list (APA 7 §9.44 to §9.49).
enum ReferenceOrder {
  /// A key that sorts by author, then date with undated works first, then title.
  static func key(_ publication: Publication, _ names: AuthorNames) -> [String] {
    let csl = publication.csl
    let title = titleKey(csl)
    let people = csl.responsible
    // A work without author is filed under its title (APA 7 §9.49).
    let author = people.isEmpty ? title : names.sortKey(people)
    // What readers cannot see must not sort: a report of May shows its year only.
    return [author, ReferenceDate.shown(csl)?.iso ?? "", title, publication.id.name]
  }

  /// The title without the article it starts with (APA 7 §9.49).
  private static func titleKey(_ csl: BibliographicFields) -> String {
    let key = DutchOrder.key(csl.title)
    for article in articles(csl.language) where key.hasPrefix(article + " ") {
      return String(key.dropFirst(article.count + 1))
    }
    return key
  }

  private static func articles(_ language: LanguageTag?) -> [String] {
    guard let language = language?.text.lowercased() else { return ["de", "het", "een", "t", "n"] }
    switch language.split(separator: "-").first {
    case "nl": return ["de", "het", "een", "t", "n"]
    case "en": return ["the", "an", "a"]
    case "de": return ["der", "die", "das", "ein", "eine"]
    case "fr": return ["le", "la", "les", "un", "une"]
    default: return []
    }
  }
}

public import HandboekDocument

extension FilterField {
  /// What offers can be filtered by: theme, kind, audience, provider, form, region.
  public static func offers(_ book: Handbook) -> [FilterField] {
    let words = book.vocabularies
    return [
      vocabulary("thema", words.themes, used: book.offers.map(\.themes)),
      FilterField(
        key: "soort", values: OfferKind.allCases.map { Value($0.rawValue, $0.rawValue, also: [$0.plural]) }),
      vocabulary("doelgroep", words.audiences, used: book.offers.map(\.audiences)),
      FilterField(
        key: "aanbieder", values: book.partners.map { Value($0.id.name, $0.name, also: [$0.abbreviation]) }),
      vocabulary("vorm", words.forms, used: book.offers.map { $0.form.map { [$0] } ?? [] }),
      used("regio", book.offers.compactMap(\.region)),
    ]
  }

  /// What publications can be filtered by: theme, evidence, type or genre.
  public static func publications(_ book: Handbook) -> [FilterField] {
    let types = used("soort", book.publications.map(\.csl.type)).values
      .map { Value($0.id, $0.label, also: [CSLTypeName.dutch($0.id)]) }
    let genres = used("soort", book.publications.compactMap(\.csl.genre)).values
    return [
      vocabulary("thema", book.vocabularies.themes, used: book.publications.map(\.themes)),
      FilterField(
        key: "bewijs",
        values: EvidenceLevel.allCases.reversed().map { Value($0.rawValue, $0.rawValue, also: [$0.label]) }),
      // A genre is the word readers know; a type comes behind it.
      FilterField(key: "soort", values: genres + types),
    ]
  }

  /// The words of a vocabulary, then those that only records use.
  private static func vocabulary(_ key: String, _ vocabulary: Vocabulary, used: [[String]]) -> FilterField {
    var known = Set(vocabulary.ids)
    let others = used.flatMap(\.self).filter { known.insert($0).inserted }.sorted()
    return FilterField(key: key, values: (vocabulary.ids + others).map { Value($0, vocabulary.label($0)) })
  }

  private static func used(_ key: String, _ names: [String]) -> FilterField {
    FilterField(key: key, values: Set(names).sorted().map { Value($0, $0) })
  }
}

/// The Dutch names of the CSL types that people ask for.
enum CSLTypeName {
  static func dutch(_ type: String) -> String? {
    switch type {
    case "report": "rapport"
    case "book": "boek"
    case "chapter": "boekhoofdstuk"
    case "article-journal": "artikel"
    case "article-magazine": "tijdschriftartikel"
    case "article-newspaper": "krantenartikel"
    case "webpage": "webpagina"
    case "legislation": "wet"
    case "legal_case": "uitspraak"
    case "pamphlet": "folder"
    case "document": "document"
    case "thesis": "proefschrift"
    case "dataset": "data"
    default: nil
    }
  }
}

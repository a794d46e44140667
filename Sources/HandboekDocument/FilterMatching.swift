extension Offer {
  /// Whether the offer has one of the values that a condition asks for; never for a key it does not have.
  public func matches(_ condition: CatalogueFilter.Condition) -> Bool {
    let wanted = condition.values
    switch condition.key {
    case "id": return wanted.contains(id.name)
    case "thema": return themes.contains(where: wanted.contains)
    case "soort": return wanted.contains(kind.rawValue)
    case "vorm": return form.map(wanted.contains) ?? false
    case "doelgroep": return audiences.contains(where: wanted.contains)
    case "aanbieder": return providers.contains(where: wanted.contains)
    case "regio": return region.map(wanted.contains) ?? false
    default: return false
    }
  }
}

extension Publication {
  /// Whether the publication has one of the values that a condition asks for; years are bounds.
  ///
  /// The key `soort` asks for a CSL type or a genre, whichever fits.
  public func matches(_ condition: CatalogueFilter.Condition) -> Bool {
    let wanted = condition.values
    let year = csl.issued?.year
    switch condition.key {
    case "id": return wanted.contains(id.name)
    case "thema": return themes.contains(where: wanted.contains)
    case "type": return wanted.contains(csl.type)
    case "genre": return csl.genre.map(wanted.contains) ?? false
    case "soort": return wanted.contains(csl.type) || csl.genre.map(wanted.contains) ?? false
    case "bewijs": return wanted.contains(evidence.rawValue)
    case "jaar": return year.map { wanted.contains(String($0)) } ?? false
    case "vanaf": return year.map { year in wanted.compactMap(Int.init).allSatisfy { year >= $0 } } ?? false
    case "tot": return year.map { year in wanted.compactMap(Int.init).allSatisfy { year <= $0 } } ?? false
    default: return false
    }
  }
}

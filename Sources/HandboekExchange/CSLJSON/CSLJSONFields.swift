import HandboekDocument

/// The members of one CSL-JSON item on their way to the fields of a handbook.
struct CSLJSONFields {
  private let members: [String: JSONValue]

  private static let texts:
    [(name: String, path: any WritableKeyPath<BibliographicFields, String?> & Sendable)] = [
      ("genre", \.genre), ("publisher", \.publisher), ("publisher-place", \.publisherPlace),
      ("container-title", \.containerTitle), ("collection-title", \.collectionTitle), ("volume", \.volume),
      ("issue", \.issue), ("page", \.page), ("number", \.number), ("version", \.version),
    ]

  /// Members that are read, or that say nothing about the work itself.
  private static let known: Set<String> = [
    "id", "type", "title", "author", "issued", "URL", "DOI", "language", "keyword", "accessed",
    "citation-key",
    "citation-label", "title-short", "container-title-short", "journalAbbreviation", "shortTitle", "custom",
    "source", "categories",
  ]

  init(_ members: [String: JSONValue]) { self.members = members }

  func fill(_ builder: inout EntryBuilder) {
    let type = members["type"]?.text ?? ""
    builder.setType(CSLType(rawValue: type) ?? CSLTypeNames.nearest[type], named: type)
    if CSLType(rawValue: type) == nil, let nearest = CSLTypeNames.nearest[type] {
      builder.doubt("het type ‘\(type)’ is ‘\(nearest.rawValue)’ geworden")
    }
    builder.csl.title = text("title") ?? ""
    for (name, path) in Self.texts { builder.csl[keyPath: path] = text(name) }
    for name in members["author"]?.list ?? [] { readName(name, &builder) }
    if let issued = members["issued"], !issued.isEmpty { readDate(issued, &builder) }
    if let url = members["URL"]?.text, !url.isEmpty { builder.setAddress(url) }
    if let doi = members["DOI"]?.text, !doi.isEmpty { builder.setDOI(doi) }
    if let language = members["language"]?.text, !language.isEmpty { builder.setLanguage(language) }
    if let keywords = text("keyword") {
      builder.keywords = keywords.split { $0 == "," || $0 == ";" }.map(\.trimmed).filter { !$0.isEmpty }
    }
    for (name, value) in members where !value.isEmpty {
      if Self.known.contains(name) || Self.texts.contains(where: { $0.name == name }) { continue }
      builder.lost.add(name)
    }
  }

  private func text(_ name: String) -> String? {
    // Crossref gives titles as lists.
    let value = members[name].flatMap { $0.text ?? $0.list?.first?.text }
    return FieldText.optionalLine(value.map(FieldText.withoutMarkup))
  }

  private func readName(_ value: JSONValue, _ builder: inout EntryBuilder) {
    func part(_ name: String) -> String? { FieldText.optionalLine(value.members?[name]?.text) }
    if let literal = part("literal") ?? part("name") {
      builder.csl.authors.append(.organisation(literal))
      return
    }
    guard let family = part("family") else {
      builder.doubt("een auteur heeft geen ‘family’ en geen ‘literal’ en is weggelaten")
      return
    }
    if part("suffix") != nil { builder.lost.add("suffix van een naam") }
    if let particle = part("non-dropping-particle") ?? part("dropping-particle") {
      builder.csl.authors.append(.person(family: family, given: part("given"), particle: particle))
    } else {
      builder.addAuthor(NameReading.person(family: family, given: part("given")))
    }
  }

  /// A date: `{"date-parts": [[2019, 5, 7]]}`, `{"raw": "2019-05"}`, `{"literal": "mei 2019"}` or EDTF.
  private func readDate(_ value: JSONValue, _ builder: inout EntryBuilder) {
    if let text = value.text ?? value.members?["raw"]?.text ?? value.members?["literal"]?.text {
      builder.setDate(text)
      return
    }
    let parts = value.members?["date-parts"]?.list ?? []
    let numbers = (parts.first?.list ?? []).compactMap { $0.text.flatMap { Int($0.trimmed) } }
    guard let year = numbers.first,
      let date = CalendarDate(
        year: year, month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    else {
      if !parts.isEmpty { builder.doubt("de datum is niet te lezen; het veld ‘issued’ is leeg") }
      return
    }
    builder.csl.issued = date
    if parts.count > 1 { builder.doubt("van een periode is het begin genomen: \(date.iso)") }
    if value.members?["circa"] != nil { builder.doubt("de datum \(date.iso) is volgens het bestand geschat") }
    if value.members?["season"] != nil { builder.lost.add("seizoen") }
  }
}

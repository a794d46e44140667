import HandboekDocument

/// Reads names of people and organisations.
enum NameReading {
  /// A name, and whether the text said just that.
  struct Found {
    var name: BibliographicFields.Name
    var isCertain = true
  }

  /// A person out of a family name and given names, with the particle where Dutch puts it.
  ///
  /// "van den Berg, Jan", "Berg, Jan van den" and "Berg, J. van den" are one person; "Van den Berg" with
  /// a capital stays whole, as Belgian names do.
  static func person(family: String, given: String?) -> Found? {
    var familyWords = words(family)
    var givenWords = words(given ?? "")
    var particle: [String] = []
    while familyWords.count > 1, let first = familyWords.first, startsLowercase(first) {
      particle.append(familyWords.removeFirst())
    }
    if particle.isEmpty {
      while givenWords.count > 1, let last = givenWords.last, isParticle(last) {
        particle.insert(givenWords.removeLast(), at: 0)
      }
    }
    guard !familyWords.isEmpty else { return nil }
    let family = familyWords.joined(separator: " ")
    if looksLikeOrganisation(family) {
      let whole = (particle + familyWords).joined(separator: " ")
      return Found(
        name: .organisation(givenWords.isEmpty ? whole : whole + ", " + givenWords.joined(separator: " ")),
        isCertain: false)
    }
    return Found(
      name: .person(
        family: family, given: givenWords.isEmpty ? nil : givenWords.joined(separator: " "),
        particle: particle.isEmpty ? nil : particle.joined(separator: " ")))
  }

  /// A name without a comma, as BibTeX reads it: "Jan van den Berg".
  static func running(_ text: String) -> Found? {
    let parts = words(text)
    guard let last = parts.last else { return nil }
    if looksLikeOrganisation(text) {
      return Found(name: .organisation(parts.joined(separator: " ")), isCertain: false)
    }
    guard parts.count > 1 else { return Found(name: .person(family: last, given: nil, particle: nil)) }
    // The particle runs from the first word in lower case to the last one before the final word.
    if let start = parts.dropLast().firstIndex(where: startsLowercase),
      let end = parts.dropLast().lastIndex(where: startsLowercase)
    {
      return Found(
        name: .person(
          family: parts[(end + 1)...].joined(separator: " "),
          given: start == 0 ? nil : parts[..<start].joined(separator: " "),
          particle: parts[start...end].joined(separator: " ")))
    }
    return Found(name: .person(family: last, given: parts.dropLast().joined(separator: " "), particle: nil))
  }

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func startsLowercase(_ word: String) -> Bool {
    // 's-Gravesande and d'Hondt start with an apostrophe or with the particle itself.
    guard let first = word.first(where: \.isLetter) else { return false }
    return first.isLowercase && !word.dropFirst().contains { "-'’".contains($0) }
  }

  private static func isParticle(_ word: String) -> Bool {
    [
      "van", "de", "den", "der", "het", "'t", "’t", "te", "ten", "ter", "von", "zu", "du", "des", "la", "le",
      "da", "di", "el", "al", "op", "in", "uit", "aan", "bij", "tot", "onder", "over", "voor",
    ].contains(word)
  }

  /// Whether a name holds a word that people do not have in theirs.
  static func looksLikeOrganisation(_ text: String) -> Bool {
    let telling: Set<String> = [
      "ministerie", "minister", "gemeente", "gemeenten", "provincie", "stichting", "instituut",
      "universiteit",
      "hogeschool", "vereniging", "bureau", "platform", "kennisplatform", "inspectie", "dienst", "commissie",
      "politie", "expertisecentrum", "kenniscentrum", "centrum", "netwerk", "organisatie", "genootschap",
      "institute", "university", "ministry", "foundation", "council", "commission", "association",
      "committee",
      "organisation", "organization", "department", "agency", "ondersteuningsnetwerk", "lectoraat",
    ]
    return words(text).contains { telling.contains($0.lowercased()) }
  }
}

import HandboekDiagnostics
import HandboekDocument

/// Reads the fields of `handboek.yml` that tell who made the book, what it is about, and to what it belongs.
enum BookFactsReader {
  static func read(_ fields: inout FieldReader, into metadata: inout Metadata) {
    readIdentifier(&fields, into: &metadata)
    readAuthors(&fields, into: &metadata)
    readContributors(&fields, into: &metadata)
    metadata.subjects = fields.items("onderwerpen").compactMap { subject($0, &fields) }
    metadata.series = fields.node("reeks").flatMap { series($0, &fields) }
    metadata.basedOn = fields.prose("bewerking_van")
    metadata.accessibilityReview = fields.node("toegankelijkheid").flatMap { review($0, &fields) }
  }

  /// A UUID that is none is worse than no identifier: reading systems may refuse the book.
  private static func readIdentifier(_ fields: inout FieldReader, into metadata: inout Metadata) {
    guard let found = fields.locatedText("identificatie") else { return }
    metadata.identifier = found.value
    let prefix = "urn:uuid:"
    guard found.value.lowercased().hasPrefix(prefix) else { return }
    let groups = found.value.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
    if groups.map(\.utf8.count) == [8, 4, 4, 4, 12], groups.allSatisfy({ $0.allSatisfy(\.isHexDigit) }) {
      return
    }
    fields.report(
      .fieldType, "‘\(found.value)’ is geen UUID", found.range,
      fix: "laat ‘identificatie’ weg; dan volgt zij uit de titel")
  }

  private static func readAuthors(_ fields: inout FieldReader, into metadata: inout Metadata) {
    for node in fields.items("auteurs") {
      if let name = node.prose {
        metadata.authors.append(name)
      } else if let author = person(node, as: .author, &fields) {
        metadata.authors.append(author.name)
        if author.sortName != nil { metadata.contributors.append(author) }
      }
    }
  }

  private static func readContributors(_ fields: inout FieldReader, into metadata: inout Metadata) {
    for node in fields.items("medewerkers") {
      if let name = node.prose {
        metadata.contributors.append(Contributor(name, as: .other))
      } else if let contributor = person(node, as: nil, &fields) {
        metadata.contributors.append(contributor)
        if contributor.role == .author { metadata.authors.append(contributor.name) }
      }
    }
  }

  /// - Parameter role: What the person did; nil when a field says so.
  private static func person(
    _ node: YAMLNode, as role: Contributor.Role?, _ fields: inout FieldReader
  ) -> Contributor? {
    fields.nested(node) { person in
      let name = person.requiredProse("naam")
      let role = role ?? person.choice("rol", of: Contributor.Role.self) ?? .other
      let sortName = person.prose("sorteernaam")
      return name.map { Contributor($0, as: role, sortName: sortName) }
    }
  }

  /// The lists that EPUB knows by name (EPUB 3.3 §D.3.1); any other is named by its address.
  private static let knownLists = [
    "AAT", "BIC", "BISAC", "CLC", "CLIL", "DDC", "EuroVoc", "LCC", "MEDTOP", "NDC", "Thema", "UDC", "WGS",
  ]

  private static func subject(_ node: YAMLNode, _ fields: inout FieldReader) -> Subject? {
    if let name = node.prose { return Subject(name) }
    return fields.nested(node) { subject in
      let name = subject.requiredProse("naam")
      let list = subject.locatedText("lijst")
      let code = subject.text("code")
      if let list {
        if code == nil { subject.reportMissing("code") }
        if !knownLists.contains(list.value), !list.value.hasPrefix("https://"),
          !list.value.hasPrefix("http://")
        {
          subject.reportNotAllowed("lijst", list, allowed: knownLists + ["https://…"])
        }
      } else if code != nil {
        subject.reportMissing("lijst")
      }
      guard let name else { return nil }
      guard let list, let code else { return Subject(name) }
      return Subject(name, source: Subject.Source(authority: list.value, term: code))
    }
  }

  private static func series(_ node: YAMLNode, _ fields: inout FieldReader) -> Series? {
    if let name = node.prose { return Series(name) }
    return fields.nested(node) { inner in
      guard let name = inner.requiredProse("naam") else { return nil }
      var series = Series(name)
      if let number = inner.locatedText("nummer") {
        let groups = number.value.split(separator: ".", omittingEmptySubsequences: false)
        if groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) {
          series.position = number.value
        } else {
          inner.report(
            .fieldType, "‘\(number.value)’ in het veld ‘nummer’ is geen plaats in een reeks", number.range,
            fix: "schrijf 3 of 3.1")
        }
      }
      series.kind = inner.choice("soort", of: Series.Kind.self) ?? .series
      series.identifier = inner.text("identificatie")
      return series
    }
  }

  private static func review(_ node: YAMLNode, _ fields: inout FieldReader) -> AccessibilityReview? {
    fields.nested(node) { inner in
      let certifier = inner.requiredProse("beoordeeld_door")
      let date = inner.date("op", needsDay: true)
      if inner.locatedText("op") == nil { inner.reportMissing("op") }
      let credential = inner.prose("bevoegdheid")
      let report = inner.address("rapport")
      guard let certifier, let date else { return nil }
      var review = AccessibilityReview(by: certifier, on: date)
      review.credential = credential
      review.report = report
      review.range = node.range
      return review
    }
  }
}

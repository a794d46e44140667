package import HandboekDocument

extension JSONBuffer {
  /// The bibliographic fields as an item of CSL-JSON (csl-data.json 1.0.2).
  package mutating func csl(_ fields: BibliographicFields, id: String) {
    object {
      $0.member("id", id)
      $0.member("type", fields.type)
      $0.member("title", fields.title)
      $0.member("genre", fields.genre)
      if !fields.authors.isEmpty {
        $0.key("author")
        $0.array(fields.authors) { $0.name($1) }
      }
      $0.issued(fields.issued)
      $0.member("publisher", fields.publisher)
      $0.member("publisher-place", fields.publisherPlace)
      $0.member("container-title", fields.containerTitle)
      $0.member("collection-title", fields.collectionTitle)
      $0.member("volume", fields.volume)
      $0.member("issue", fields.issue)
      $0.member("page", fields.page)
      $0.member("number", fields.number)
      $0.member("version", fields.version)
      $0.member("URL", fields.url)
      $0.member("DOI", fields.doi)
      $0.member("language", fields.language?.text)
    }
  }

  private mutating func name(_ name: BibliographicFields.Name) {
    object {
      switch name {
      case .person(let family, let given, let particle):
        $0.member("family", family)
        $0.member("given", given)
        $0.member("non-dropping-particle", particle)
      case .organisation(let literal): $0.member("literal", literal)
      }
    }
  }

  private mutating func issued(_ date: CalendarDate?) {
    guard let date else { return }
    key("issued")
    object {
      $0.key("date-parts")
      $0.array([[date.year, date.month, date.day].compactMap { $0 }]) { buffer, parts in
        buffer.array(parts) { $0.number($1) }
      }
    }
  }
}

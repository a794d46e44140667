package import HandboekDocument

extension JSONBuffer {
  /// The bibliographic fields as an item of CSL-JSON (csl-data.json 1.0.2).
  ///
  /// - Parameter keywords: The themes, where they do not stand beside the item already.
  package mutating func csl(_ fields: BibliographicFields, id: String, keywords: [String] = []) {
    object {
      $0.member("id", id)
      $0.member("type", fields.type)
      $0.member("title", fields.title)
      $0.member("genre", fields.genre)
      if !fields.authors.isEmpty {
        $0.key("author")
        $0.array(fields.authors) { $0.name($1) }
      }
      if !fields.editors.isEmpty {
        $0.key("editor")
        $0.array(fields.editors) { $0.name($1) }
      }
      $0.date("issued", fields.issued)
      $0.date("accessed", fields.accessed)
      $0.member("publisher", fields.publisher)
      $0.member("publisher-place", fields.publisherPlace)
      $0.member("container-title", fields.containerTitle)
      $0.member("collection-title", fields.collectionTitle)
      $0.member("event-title", fields.eventTitle)
      $0.member("edition", fields.edition)
      $0.member("volume", fields.volume)
      $0.member("issue", fields.issue)
      $0.member("page", fields.page)
      $0.member("number", fields.number)
      $0.member("version", fields.version)
      $0.member("URL", fields.url)
      $0.member("DOI", fields.doi)
      $0.member("language", fields.language?.text)
      if !keywords.isEmpty { $0.member("keyword", keywords.joined(separator: ", ")) }
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

  private mutating func date(_ name: StaticString, _ date: CalendarDate?) {
    guard let date else { return }
    key(name)
    object {
      $0.key("date-parts")
      $0.array([[date.year, date.month, date.day].compactMap { $0 }]) { buffer, parts in
        buffer.array(parts) { $0.number($1) }
      }
    }
  }
}

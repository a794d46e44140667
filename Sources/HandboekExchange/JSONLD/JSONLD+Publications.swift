import HandboekDocument
import HandboekJSON

extension JSONBuffer {
  /// A reference with the type that schema.org has for it.
  mutating func publication(_ publication: Publication, in vocabularies: Vocabularies) {
    let csl = publication.csl
    let type = SchemaType.of(csl.type)
    member("@type", type)
    member("@id", "#" + publication.id.anchor)
    member("name", csl.title)
    if !csl.authors.isEmpty {
      key("author")
      array(csl.authors) { $0.author($1) }
    }
    member("datePublished", csl.issued?.iso)
    if let publisher = csl.publisher { named("publisher", type: "Organization", publisher) }
    member("genre", csl.genre)
    member(type == "Report" ? "reportNumber" : "identifier", csl.number)
    member("version", csl.version)
    container(csl)
    member("pagination", csl.page)
    member("url", csl.url)
    member("sameAs", csl.doi.map { "https://doi.org/\($0)" })
    member("inLanguage", csl.language?.text)
    texts("about", publication.themes.map(vocabularies.themes.label))
  }

  private mutating func author(_ name: BibliographicFields.Name) {
    object {
      switch name {
      case .organisation(let literal):
        $0.member("@type", "Organization")
        $0.member("name", literal)
      case .person(let family, let given, let particle):
        let surname = [particle, family].compactMap(\.self).joined(separator: " ")
        $0.member("@type", "Person")
        $0.member("name", [given, surname].compactMap(\.self).joined(separator: " "))
        $0.member("familyName", surname)
        $0.member("givenName", given)
      }
    }
  }

  /// What it appeared in: a journal with its volume and issue, a book, a series.
  private mutating func container(_ csl: BibliographicFields) {
    guard let name = csl.containerTitle ?? csl.collectionTitle else {
      member("volumeNumber", csl.volume)
      member("issueNumber", csl.issue)
      return
    }
    key("isPartOf")
    object {
      $0.member("@type", SchemaType.ofContainer(csl.type))
      $0.member("name", name)
      $0.member("volumeNumber", csl.volume)
      $0.member("issueNumber", csl.issue)
    }
  }
}

/// The types of schema.org for those of CSL.
enum SchemaType {
  static func of(_ cslType: String) -> String {
    switch CSLType(rawValue: cslType) {
    case .report: "Report"
    case .book: "Book"
    case .chapter: "Chapter"
    case .thesis: "Thesis"
    case .articleJournal, .paperConference: "ScholarlyArticle"
    case .articleMagazine: "Article"
    case .articleNewspaper: "NewsArticle"
    case .webpage: "WebPage"
    case .post: "SocialMediaPosting"
    case .postWeblog: "BlogPosting"
    case .legislation, .bill, .regulation: "Legislation"
    case .dataset: "Dataset"
    case .motionPicture: "Movie"
    default: "CreativeWork"
    }
  }

  static func ofContainer(_ cslType: String) -> String {
    switch CSLType(rawValue: cslType) {
    case .articleJournal, .articleMagazine, .articleNewspaper: "Periodical"
    case .chapter, .paperConference: "Book"
    case .webpage: "WebSite"
    case .postWeblog: "Blog"
    default: "CreativeWorkSeries"
    }
  }
}

import HandboekDocument

extension EPUBItem {
  /// The records that are all the content of a document: it is the same where these are, and what the renderer knows.
  enum Origin: Sendable, Equatable {
    case chapter(Chapter)
    case questions([Question])
    case routes([Route])
    case references([Publication])
    case partners([Partner])
    case glossary([Term])
    case index([IndexGroup])
    case page(Page)

    /// What a section is made of; nil when that is more than records of one kind.
    init?(_ section: BookSection, of handbook: Handbook) {
      switch section {
      case .questions: self = .questions(handbook.questions)
      case .routes: self = .routes(handbook.routes)
      case .references: self = .references(handbook.publications)
      case .partners: self = .partners(handbook.partners)
      case .glossary: self = .glossary(handbook.terms)
      case .index: self = .index(handbook.index)
      case .page(let name, _):
        guard let page = handbook.page(name) else { return nil }
        self = .page(page)
      case .titlePage, .contents, .part, .guide, .offers, .colophon: return nil
      }
    }
  }
}

import HandboekDocument

/// The records of a handbook by kind, with what readers call them.
enum RecordNames {
  static func of(_ book: Handbook, _ kind: RecordKind) -> [Place] {
    switch kind {
    case .offer: book.offers.map { Place($0.id, title: $0.title) }
    case .publication:
      book.publications.map { Place($0.id, title: "\($0.shortAuthor), \($0.yearLabel)") }
    case .question: book.questions.map { Place($0.id, title: $0.question) }
    case .term: book.terms.map { Place($0.id, title: $0.term) }
    case .partner: book.partners.map { Place($0.id, title: $0.name) }
    case .route: book.routes.map { Place($0.id, title: $0.title) }
    case .page: book.pages.map { Place($0.id, title: $0.title) }
    case .chapter: []
    }
  }
}

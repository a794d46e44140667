import HandboekDocument

/// The parts of the book after its chapters, in order.
enum BackMatter: Sendable, CaseIterable {
  case publications, offers, questions, routes, terms, partners, colophon

  func title(in handbook: Handbook) -> String {
    switch self {
    case .publications: "Publicaties"
    case .offers: "Aanbod"
    case .questions: "Vraagstukken"
    case .routes: "Leerroutes"
    case .terms: "Begrippen"
    case .partners: "Partners"
    case .colophon: handbook.colophon?.title ?? "Colofon"
    }
  }

  func isEmpty(in handbook: Handbook) -> Bool {
    switch self {
    case .publications: handbook.publications.isEmpty
    case .offers: handbook.offers.isEmpty
    case .questions: handbook.questions.isEmpty
    case .routes: handbook.routes.isEmpty
    case .terms: handbook.terms.isEmpty
    case .partners: handbook.partners.isEmpty
    case .colophon: handbook.colophon == nil
    }
  }

  func lines(in handbook: Handbook, width: Int) -> [StyledLine] {
    var layout = TextLayout(width: width)
    layout.banner(title(in: handbook))
    let vocabularies = handbook.vocabularies
    switch self {
    case .publications: for publication in handbook.publications { layout.publication(publication) }
    case .offers: layout.offersByTheme(handbook.offers, vocabularies: vocabularies)
    case .questions: layout.questions(handbook.questions, vocabularies: vocabularies)
    case .routes: for route in handbook.routes { layout.route(route) }
    case .terms: for term in handbook.terms { layout.term(term) }
    case .partners: for partner in handbook.partners { layout.partner(partner) }
    case .colophon: if let page = handbook.colophon { layout.prose(page.blocks, page.footnotes) }
    }
    return layout.lines
  }
}

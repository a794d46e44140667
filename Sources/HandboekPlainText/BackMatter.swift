import HandboekDiagnostics
import HandboekDocument

extension BookSection {
  /// A section of the front or back matter as text; empty for any other section.
  func lines(in handbook: Handbook, width: Int) -> [StyledLine] {
    var layout = TextLayout(width: width, pagination: handbook.pagination)
    layout.changes = handbook.changes
    layout.pageMark(at: spot)
    layout.pageMarks(behind: spot)
    layout.banner(title)
    if let kind = recordKind { layout.withdrawn(kind) }
    let vocabularies = handbook.vocabularies
    switch self {
    case .references: for publication in handbook.publications { layout.publication(publication) }
    case .offers: layout.offersByTheme(handbook.offers, vocabularies: vocabularies)
    case .questions: layout.questions(handbook.questions, vocabularies: vocabularies)
    case .guide: layout.guide(handbook.guide)
    case .routes: for route in handbook.routes { layout.route(route) }
    case .index: layout.index(handbook.index)
    case .glossary: for term in handbook.terms { layout.term(term) }
    case .partners: for partner in handbook.partners { layout.partner(partner) }
    case .page(let name, _):
      if let page = handbook.page(name) {
        layout.mark(of: page.id)
        layout.page(page)
      }
    case .colophon:
      if let page = handbook.colophon { layout.prose(page.blocks, page.footnotes) }
      layout.blank()
      layout.paragraph(RichText(NumberGuide.title, .bold))
      layout.blank()
      layout.prose([numberGuide(handbook.pagination)], [])
    case .titlePage, .contents, .part: return []
    }
    return layout.lines
  }

  private var spot: Pagination.Spot {
    if case .page(let name, _) = self { .record(RecordID(.page, name)) } else { .section(self) }
  }

  private func numberGuide(_ pagination: Pagination?) -> Block {
    let items = NumberGuide.lines(for: pagination).map {
      List.Item(blocks: [Block(.paragraph([.text($0)]), range: .start)])
    }
    return Block(.list(List(start: nil, isTight: true, items: items)), range: .start)
  }
}

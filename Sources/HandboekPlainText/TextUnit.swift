import HandboekDocument

/// A piece of the book that is laid out on its own, beside the others.
enum TextUnit: Sendable {
  /// Title page and table of contents.
  case front
  /// A chapter, by its index; it begins with the title of its part when it is the first of one.
  case chapter(Int)
  /// A section of the front or back matter.
  case matter(BookSection)

  /// The pieces of a book, in order.
  static func all(of handbook: Handbook) -> [TextUnit] {
    [.front] + handbook.frontMatter.map { .matter($0) }
      + handbook.chapters.indices.map { .chapter($0) }
      + handbook.backMatter.map { .matter($0) }
  }

  func lines(in handbook: Handbook, width: Int) -> [StyledLine] {
    switch self {
    case .front:
      var layout = TextLayout(width: width, pagination: handbook.pagination)
      layout.pageMark(at: .section(.titlePage))
      layout.titlePage(handbook.metadata)
      layout.pageMark(at: .section(.contents))
      layout.pageMarks(behind: .section(.contents))
      layout.contents(of: handbook)
      return layout.lines
    case .chapter(let index):
      return partTitle(before: index, in: handbook, width: width)
        + PlainTextWriter.lines(of: handbook.chapters[index], in: handbook, width: width)
    case .matter(let section): return section.lines(in: handbook, width: width)
    }
  }

  private func partTitle(before index: Int, in handbook: Handbook, width: Int) -> [StyledLine] {
    guard let number = handbook.parts.firstIndex(where: { $0.chapters.first == index }),
      let title = TextLayout.title(of: handbook.parts[number])
    else { return [] }
    var layout = TextLayout(width: width, pagination: handbook.pagination)
    layout.pageMark(at: .section(.part(number)))
    layout.paragraph(RichText(title, .bold))
    return layout.lines + [StyledLine(), StyledLine()]
  }
}

extension TextLayout {
  /// The record with this id, if there is one.
  mutating func record(_ id: RecordID, in handbook: Handbook) {
    let vocabularies = handbook.vocabularies
    switch id.kind {
    case .chapter: break
    case .publication:
      if let found = handbook.publications.first(where: { $0.id == id }) { publication(found) }
    case .offer:
      if let found = handbook.offers.first(where: { $0.id == id }) {
        offer(found, vocabularies: vocabularies)
      }
    case .partner: if let found = handbook.partners.first(where: { $0.id == id }) { partner(found) }
    case .term: if let found = handbook.terms.first(where: { $0.id == id }) { term(found) }
    case .question:
      if let found = handbook.questions.first(where: { $0.id == id }) {
        question(found, vocabularies: vocabularies)
      }
    case .route: if let found = handbook.routes.first(where: { $0.id == id }) { route(found) }
    case .page:
      if let page = handbook.page(id.name) {
        banner(page.title)
        prose(page.blocks, page.footnotes)
      }
    }
  }
}

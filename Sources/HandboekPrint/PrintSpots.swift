public import HandboekDocument

/// The places of the page that can begin a sheet of paper.
extension PrintWriter {
  /// A place with the `id` that it has in the HTML, which a PDF of it keeps as the name of a destination.
  public struct Spot: Sendable, Hashable {
    public var spot: Pagination.Spot
    public var identifier: String
  }

  /// The places in reading order; an element stands before what is in it.
  public static func spots(of handbook: Handbook) -> [Spot] {
    let links = PrintLinks(handbook)
    var spots: [Spot] = []
    func add(_ spot: Pagination.Spot, _ identifier: String) {
      spots.append(Spot(spot: spot, identifier: identifier))
    }
    func add(_ blocks: [Block], of record: RecordID) {
      for block in blocks {
        guard let anchor = block.anchor else { continue }
        add(.anchor(anchor, in: record), links.identifier(anchor, in: record))
      }
    }
    func add(_ section: BookSection) {
      if case .page(let name, _) = section {
        let id = RecordID(.page, name)
        add(.record(id), links.identifier(of: id))
        add(handbook.page(name)?.blocks ?? [], of: id)
      } else {
        add(.section(section), section.identifier)
      }
      for id in handbook.records(in: section) { add(.record(id), links.identifier(of: id)) }
    }
    add(.titlePage)
    add(.contents)
    for piece in Piece.all(of: handbook) {
      switch piece {
      case .part(let index): add(.part(index))
      case .chapter(let index):
        let chapter = handbook.chapters[index]
        add(.record(chapter.id), links.identifier(of: chapter.id))
        add(chapter.blocks, of: chapter.id)
      case .matter(let section): add(section)
      }
    }
    return spots
  }
}

extension Handbook {
  /// The records that stand in full in a section.
  fileprivate func records(in section: BookSection) -> [RecordID] {
    switch section {
    case .questions: questions.map(\.id)
    case .routes: routes.map(\.id)
    case .offers: offers.map(\.id)
    case .references: publications.map(\.id)
    case .partners: partners.map(\.id)
    case .glossary: terms.map(\.id)
    case .titlePage, .contents, .part, .guide, .index, .page, .colophon: []
    }
  }
}

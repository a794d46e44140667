public import HandboekDocument

/// What linking one chapter needs of the rest of the book.
///
/// A passage of the real book needs some sixty of its 390 files: reading only these takes a fifth of the time.
public struct ChapterNeeds: Sendable {
  /// The records that must be known whole: where its links lead, and the offers that its lists name.
  public private(set) var records: Set<RecordID> = []
  /// Whether the fields of all publications are needed: what one citation looks like depends on all others.
  public private(set) var publications = false
  /// Whether a list chooses among all offers.
  public private(set) var offers = false
  /// Whether a list shows whole references.
  private(set) var references = false
  /// The pictures that it shows.
  public private(set) var pictures: Set<String> = []

  /// - Parameter find: The record in a file of the folder.
  public init(of chapter: Chapter, finding find: (String) -> RecordID?) {
    add(chapter.blocks, of: chapter, find)
    for note in chapter.footnotes { add(note.blocks, of: chapter, find) }
    records.remove(chapter.id)
  }

  private mutating func add(_ blocks: [Block], of chapter: Chapter, _ find: (String) -> RecordID?) {
    blocks.forEachBlock { block in
      switch block.content {
      case .offers(let list): add(list.filter)
      case .coverage: offers = true
      case .publications:
        publications = true
        references = true
      default: break
      }
    }
    blocks.forEachInline { inline in
      switch inline {
      case .citation: publications = true
      case .image(let image):
        if case .source(let source) = image.source,
          case .file(let path, _) = LinkPath.parse(source, in: chapter.file)
        {
          pictures.insert(path)
        }
      case .link(let link):
        guard case .source(let source) = link.target,
          case .file(let path, let anchor) = LinkPath.parse(source, in: chapter.file),
          let record = LinkPath.candidates(path).lazy.compactMap(find).first
        else { return }
        // The number of a chapter is known already; its title and headings are not.
        if record.kind != .chapter || anchor != nil || link.content.isEmpty { records.insert(record) }
      default: break
      }
    }
  }

  /// A list that names its offers needs these only.
  private mutating func add(_ filter: CatalogueFilter) {
    if let ids = filter.conditions.first(where: { $0.key == "id" }) {
      records.formUnion(ids.values.map { RecordID(.offer, $0) })
    } else {
      offers = true
    }
  }
}

public import HandboekDocument

/// What showing a part of one chapter needs of the rest of the book.
///
/// A passage of the real book needs some tens of its 390 files: reading only these takes a quarter of the time.
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

  /// - Parameters:
  ///   - shown: The blocks to show, with the headings above them, and the notes.
  ///   - find: The record in a file of the folder.
  public init(of chapter: Chapter, showing shown: Range<Int>, finding find: (String) -> RecordID?) {
    for index in chapter.blocks.indices {
      if shown.contains(index) || chapter.blocks[index].isHeading {
        add([chapter.blocks[index]], of: chapter, find)
      }
    }
    for note in chapter.footnotes { add(note.blocks, of: chapter, find) }
    addAddresses(of: chapter)
    records.remove(chapter.id)
  }

  /// Outside addresses are numbered through the chapter, those in references of lists too.
  private mutating func addAddresses(of chapter: Chapter) {
    chapter.blocks.forEachBlock { block in
      guard case .publications = block.content else { return }
      publications = true
      references = true
    }
    // Whether an address gets a number depends on the words of its link.
    chapter.blocks.forEachInline { inline in
      guard case .link(let link) = inline else { return }
      link.content.forEachInline { if case .citation = $0 { publications = true } }
    }
  }

  private mutating func add(_ blocks: [Block], of chapter: Chapter, _ find: (String) -> RecordID?) {
    blocks.forEachBlock { block in
      switch block.content {
      case .offers(let list): add(list.filter)
      case .coverage: offers = true
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

extension Block {
  fileprivate var isHeading: Bool {
    if case .heading = content { true } else { false }
  }
}

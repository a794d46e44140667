public import HandboekDocument

/// What would be touched if a record were withdrawn.
public struct Withdrawal: Sendable, Hashable {
  /// The record itself.
  public let place: Place
  /// Passages of chapters and texts of records that link to it or cite it.
  public let passages: [Place]
  /// Lists out of the catalogue in which it stands, by their passage.
  public let lists: [Place]
  public let questions: [Place]
  public let routes: [Place]
  /// The offers that name it: those of a partner, or those that are this publication.
  public let offers: [Place]
  /// Partners that became part of it.
  public let partners: [Place]

  /// Whether nothing would be touched.
  public var isFree: Bool {
    passages.isEmpty && lists.isEmpty && questions.isEmpty && routes.isEmpty && offers.isEmpty
      && partners.isEmpty
  }

  /// Looks for what hangs on a record; nil when there is no such record.
  public init?(of id: RecordID, in catalogue: Catalogue) {
    let book = catalogue.book
    var found: (any TextRecord)?
    book.forEachRecord { if $0.id == id { found = $0 } }
    guard let found else { return nil }
    place = Place(id, title: found.displayTitle)
    let lists = Self.lists(with: id, in: book)
    self.lists = lists
    let inLists = Set(lists.map { "\($0.record.name) \($0.anchor ?? "")" })
    passages = found.backlinks.map(\.place).filter {
      !inLists.contains("\($0.record.name) \($0.anchor ?? "")")
    }
    questions = book.questions.filter { question in
      switch id.kind {
      case .offer: question.offers.contains(id.name)
      case .publication: question.publications.contains(id.name)
      case .chapter: question.chapterPlaces.contains { $0.record == id }
      case .partner, .term, .question, .route, .page: false
      }
    }
    .map { Place($0.id, title: $0.question) }
    routes = book.routes.filter { $0.stops.contains { $0.place?.record == id } }
      .map { Place($0.id, title: $0.title) }
    offers = book.offers.filter { offer in
      switch id.kind {
      case .partner: offer.providers.contains(id.name)
      case .publication: offer.publication == id.name
      case .chapter, .offer, .term, .question, .route, .page: false
      }
    }
    .map { Place($0.id, title: $0.title) }
    partners = book.partners.filter { id.kind == .partner && $0.mergedInto == id.name }
      .map { Place($0.id, title: $0.name) }
  }

  private static func lists(with id: RecordID, in book: Handbook) -> [Place] {
    var places: [Place] = []
    for chapter in book.chapters {
      for block in chapter.blocks {
        guard let number = block.number, holds(id, block) else { continue }
        places.append(Place(chapter.id, anchor: number.anchor, title: chapter.title, label: number.label))
      }
    }
    return places
  }

  private static func holds(_ id: RecordID, _ block: Block) -> Bool {
    var isFound = false
    [block].forEachBlock { inner in
      switch inner.content {
      case .offers(let data): if data.entries.contains(where: { $0.place.record == id }) { isFound = true }
      case .publications(let data):
        if data.entries.contains(where: { $0.place.record == id }) { isFound = true }
      default: break
      }
    }
    return isFound
  }
}

extension Catalogue {
  /// The records that a name can mean: "publicaties/kis-2019", "kis-2019".
  public func records(named text: String) -> [RecordID] {
    let parts = text.split(separator: "/").map(String.init)
    let name = parts.last.map { $0.hasSuffix(".md") ? String($0.dropLast(3)) : $0 } ?? ""
    let kind = parts.count > 1 ? RecordKind(rawValue: parts[parts.count - 2]) : nil
    var found: [RecordID] = []
    book.forEachRecord { record in
      if record.id.name == name, kind == nil || record.id.kind == kind { found.append(record.id) }
    }
    return found
  }

  /// The names of all records, each once, sorted.
  public var recordNames: [String] {
    var names: Set<String> = []
    book.forEachRecord { names.insert($0.id.name) }
    return names.sorted()
  }
}

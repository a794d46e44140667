import HandboekDiagnostics
public import HandboekDocument

/// What somebody chose from a handbook: passages, and records out of the catalogue.
public struct PackChoice: Sendable, Hashable {
  /// The indices of the chosen blocks, by the index of their chapter.
  public private(set) var passages: [Int: Set<Int>] = [:]
  /// Chosen records that are no chapters.
  public private(set) var records: Set<RecordID> = []
  /// The choices in the words of the handbook, in the order in which they were made.
  public private(set) var labels: [String] = []

  /// Finds the places that a user names.
  ///
  /// - Parameters:
  ///   - places: Places as `PlaceQuery` takes them, and ranges of them: `3.12-3.18`, `3.12-18`, `4-6`.
  ///   - questions: Ids of questions, or how they begin.
  public init(_ places: [String], questions: [String], in book: Handbook) throws(PackFault) {
    let query = PlaceQuery(book)
    for text in places {
      if let range = PackRange(text) {
        try add(range, typed: text, query, book)
      } else {
        try add(Self.resolve(text, query), book)
      }
    }
    for text in questions { try addQuestion(text, book) }
    if passages.isEmpty, records.isEmpty {
      throw .invalid("er is niets gekozen; noem een hoofdstuk, een passage of een vraag")
    }
  }

  static func resolve(_ text: String, _ query: PlaceQuery) throws(PackFault) -> TextPlace {
    let resolution = query.resolve(text)
    if case .found(let place) = resolution { return place }
    throw .unknown(query.message(for: resolution, query: text) ?? "")
  }

  private mutating func add(_ place: TextPlace, _ book: Handbook) throws(PackFault) {
    if case .record(let id) = place {
      if id.kind == .page || id.kind == .route {
        throw .invalid("‘\(id.name)’ is een \(id.kind.label); die kan niet in een raadsstuk")
      }
      records.insert(id)
      labels.append("\(id.kind.label) \(id.name)")
      return
    }
    guard let stretch = Stretch(place, in: book) else {
      throw .invalid("daar staat geen enkele passage; kies een hoofdstuk, een paragraaf of een passage")
    }
    passages[stretch.chapter, default: []].formUnion(stretch.blocks)
    labels.append(stretch.label)
  }

  /// Adds everything from the start of one place to the end of another.
  private mutating func add(
    _ range: PackRange, typed: String, _ query: PlaceQuery, _ book: Handbook
  ) throws(PackFault) {
    guard let first = Stretch(try Self.resolve(range.first, query), in: book),
      let last = Stretch(try Self.resolve(range.last, query), in: book)
    else { throw .invalid("het bereik ‘\(PrintableText.clean(typed))’ bevat geen enkele passage") }
    guard (first.chapter, first.blocks.lowerBound) <= (last.chapter, last.blocks.lowerBound) else {
      throw .invalid(
        "het bereik ‘\(PrintableText.clean(typed))’ loopt terug; bedoelde u ‘\(range.last)-\(range.first)’?")
    }
    for chapter in first.chapter...last.chapter {
      let blocks = book.chapters[chapter].blocks.indices
      let start = chapter == first.chapter ? first.blocks.lowerBound : blocks.lowerBound
      let end = chapter == last.chapter ? last.blocks.upperBound : blocks.upperBound
      passages[chapter, default: []].formUnion(start..<end)
    }
    labels.append("\(first.label) tot en met \(last.label)")
  }

  /// Adds the question with an id, or up to three whose ids begin so.
  private mutating func addQuestion(_ text: String, _ book: Handbook) throws(PackFault) {
    let ids = book.questions.map(\.id)
    let name = text.lowercased().split(separator: "/").last.map(String.init) ?? ""
    var found = ids.filter { $0.name == name }
    if found.isEmpty, !name.isEmpty { found = ids.filter { $0.name.hasPrefix(name + "-") } }
    if found.isEmpty, !name.isEmpty { found = ids.filter { $0.name.hasPrefix(name) } }
    let shown = PrintableText.clean(text)
    if found.count > 3 {
      throw .unknown(
        "‘\(shown)’ kan meer vragen betekenen: \(PlaceQuery.choice(found.prefix(6).map(\.name)))")
    }
    guard !found.isEmpty else {
      var nearest = ids.map(\.name).filter { !name.isEmpty && $0.contains(name) }.prefix(3).map { $0 }
      if nearest.isEmpty, let one = NearestName.of(name, among: ids.map(\.name)) { nearest = [one] }
      let hint = nearest.isEmpty ? "" : "; bedoelde u \(PlaceQuery.choice(nearest))?"
      throw .unknown("geen vraag met de naam ‘\(shown)’ gevonden\(hint)")
    }
    records.formUnion(found)
    labels += found.map { "vraagstuk \($0.name)" }
  }
}

/// The blocks of one place in a chapter.
private struct Stretch {
  /// The index of the chapter.
  var chapter: Int
  /// From the first to behind the last block that belongs to the place.
  var blocks: Range<Int>
  var label: String

  /// Nil when there is no passage at the place.
  init?(_ place: TextPlace, in book: Handbook) {
    let found: (chapter: Int, blocks: Range<Int>, label: String)? =
      switch place {
      case .record: nil
      case .chapter(let id):
        book.chapters.firstIndex { $0.id == id }.map {
          ($0, book.chapters[$0].blocks.indices, "hoofdstuk \(book.chapters[$0].number)")
        }
      case .section(let id, let heading): Self.section(heading, of: id, in: book)
      case .block(let number): Self.block(number, in: book)
      }
    guard let found, book.chapters[found.chapter].blocks[found.blocks].contains(where: { $0.number != nil })
    else { return nil }
    (chapter, blocks, label) = found
  }

  private static func section(
    _ name: String, of id: RecordID, in book: Handbook
  ) -> (chapter: Int, blocks: Range<Int>, label: String)? {
    guard let chapter = book.chapters.firstIndex(where: { $0.id == id }),
      let blocks = book.chapters[chapter].section(name),
      case .heading(let heading)? = book.chapters[chapter].blocks[blocks].first?.content
    else { return nil }
    let title = heading.content.plainText
    let label =
      heading.number.map { "paragraaf \($0)" } ?? "‘\(title)’ in hoofdstuk \(book.chapters[chapter].number)"
    return (chapter, blocks, label)
  }

  private static func block(
    _ number: BlockNumber, in book: Handbook
  ) -> (chapter: Int, blocks: Range<Int>, label: String)? {
    for (chapter, candidate) in book.chapters.enumerated() where candidate.number == number.chapter {
      if let block = candidate.blocks.firstIndex(where: { $0.number == number }) {
        return (chapter, block..<block + 1, number.label)
      }
    }
    return nil
  }
}

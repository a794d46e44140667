/// What every record has in common: a file, a title, a text with notes, and passages that lead to it.
public protocol TextRecord: Sendable {
  var id: RecordID { get }
  /// The source file, relative to the handbook's folder.
  var file: String { get }
  /// What readers call it.
  var displayTitle: String { get }
  /// The text: a chapter's body, an analysis, a description, a definition.
  var text: [Block] { get set }
  var footnotes: [Footnote] { get set }
  /// Every passage that mentions it; set by linking.
  var backlinks: [Passage] { get set }
}

extension Chapter: TextRecord {
  public var displayTitle: String { title }
  public var text: [Block] {
    get { blocks }
    set { blocks = newValue }
  }
}

extension Publication: TextRecord {
  public var displayTitle: String { csl.title }
  public var text: [Block] {
    get { analysis }
    set { analysis = newValue }
  }
}

extension Offer: TextRecord {
  public var displayTitle: String { title }
  public var text: [Block] {
    get { description }
    set { description = newValue }
  }
}

extension Partner: TextRecord {
  public var displayTitle: String { name }
  public var text: [Block] {
    get { description }
    set { description = newValue }
  }
}

extension Term: TextRecord {
  public var displayTitle: String { term }
  public var text: [Block] {
    get { definition }
    set { definition = newValue }
  }
}

extension Question: TextRecord {
  public var displayTitle: String { question }
  public var text: [Block] {
    get { answer }
    set { answer = newValue }
  }
}

extension Route: TextRecord {
  public var displayTitle: String { title }
  public var text: [Block] {
    get { introduction }
    set { introduction = newValue }
  }
}

extension Page: TextRecord {
  public var displayTitle: String { title }
  public var text: [Block] {
    get { blocks }
    set { blocks = newValue }
  }
}

extension Handbook {
  /// Calls `visit` with every record: front pages and chapters, then the catalogue, then the other pages.
  public func forEachRecord(_ visit: (any TextRecord) -> Void) {
    frontPages.forEach(visit)
    chapters.forEach(visit)
    publications.forEach(visit)
    offers.forEach(visit)
    partners.forEach(visit)
    terms.forEach(visit)
    questions.forEach(visit)
    routes.forEach(visit)
    backPages.forEach(visit)
    if let colophon { visit(colophon) }
  }
}

public import HandboekDocument
import HandboekPlainText

/// The reader for people who hear or feel the text: nothing is ever redrawn, and every choice is a number.
///
/// Lines go in, text comes out; it knows no terminal.
public struct LinearReader: Sendable {
  let book: any ReadableBook
  var shelf: Shelf
  let options: TraceOptions
  var here: Location
  var text: ReaderText
  /// The lines that were told last.
  var told: Range<Int> = 0..<0
  var history: [Location] = []
  var bookmarks: [Bookmark]
  private let remembered: ReadingRecord?
  /// Whether there is a place to begin with; else the contents come first.
  private let hasPlace: Bool
  /// What a number chooses now: the links of the text, or a list.
  var choices: [Choice]?

  enum Choice: Sendable {
    case target(BookTarget)
    case location(Location)
    case bookmark(Int)
  }

  /// What comes of a line: text to tell, and what to do.
  public struct Answer: Sendable, Hashable {
    public var text: String
    public var isEnd = false
    /// Whether something is to be kept.
    public var isToSave = false
  }

  public init(_ book: any ReadableBook, width: Int, record: ReadingRecord? = nil, start: BookPlace? = nil) {
    self.book = book
    options = TraceOptions(width: width, isLinear: true)
    shelf = Shelf(book)
    bookmarks = record?.bookmarks ?? []
    remembered = record
    hasPlace = start != nil || record?.place != nil
    let first = book.documents.firstIndex(where: \.isLinear) ?? 0
    here = Location(document: first)
    text = shelf.text(first, options)
    if let start {
      open(location(of: start))
    } else if let place = record?.place, let found = location(of: place) {
      open(found)
    }
  }

  /// What is to be remembered.
  public func record() -> ReadingRecord {
    var record = ReadingRecord(title: book.details.title, identifier: book.details.identifier ?? "")
    record.bookmarks = bookmarks
    record.theme = remembered?.theme
    record.columns = remembered?.columns
    if book.documents.indices.contains(here.document) {
      record.place = Locator(here.offset, in: text, document: book.documents[here.document].id.name)
    }
    return record
  }

  /// The first words: what this is, how it works, and where reading is.
  public mutating func begin() -> String {
    "\(book.details.title)\nEnter leest verder. i is de inhoud, een nummer kiest, s stopt, ? is hulp.\n\n"
      + (hasPlace ? tellPiece() : tellContents())
  }

  /// What stands before the place where one types.
  public static let mark = "> "

  mutating func open(_ location: Location) {
    if location.document != here.document { text = shelf.text(location.document, options) }
    here = location
    var line = text.line(at: location.offset)
    // What the layout put above the words, such as the number of the passage, belongs to them.
    while line > 0, !text.lines[line - 1].spans.isEmpty,
      text.lines[line - 1].spans.allSatisfy({ $0.origin == nil })
    {
      line -= 1
    }
    told = line..<line
    choices = nil
  }

  mutating func jump(to location: Location) {
    history.append(here)
    if history.count > 200 { history.removeFirst() }
    open(location)
  }

  mutating func location(of target: BookTarget) -> Location {
    location(of: BookPlace(target))
  }

  mutating func location(of place: BookPlace) -> Location {
    let document = place.target.document
    guard book.documents.indices.contains(document) else { return here }
    return Location(document: document, offset: shelf.text(document, options).offset(of: place))
  }

  mutating func location(of place: Locator) -> Location? {
    guard let index = book.documents.firstIndex(where: { $0.id.name == place.document }) else { return nil }
    let text = shelf.text(index, options)
    return Location(document: index, offset: place.offset(in: text) ?? place.nearestOffset(in: text))
  }

  // MARK: Telling

  /// The most lines to tell at once.
  private static let mostLines = 24

  /// The next piece of the text: to the next heading, or to the end of a paragraph when that is far.
  ///
  /// - Parameter end: The line to stop at.
  mutating func tellPiece(upTo end: Int = .max) -> String {
    choices = nil
    var line = told.upperBound
    while line < text.lines.count, text.lines[line].spans.isEmpty { line += 1 }
    guard line < text.lines.count else { return tellNextDocument() }
    let start = line
    here.offset = line == 0 ? 0 : text.offset(ofLine: line)
    let heads = Set(text.traced.headings.map { text.line(at: $0.offset) })
    var hasText = false
    while line < min(end, text.lines.count) {
      let isBlank = text.lines[line].spans.isEmpty
      if heads.contains(line), hasText { break }
      if !isBlank, !heads.contains(line) { hasText = true }
      line += 1
      if line - start >= Self.mostLines, isBlank { break }
    }
    told = start..<line
    var lines = text.lines[told].map(\.text)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func tellNextDocument() -> String {
    let next = book.documents.indices.first { $0 > here.document && book.documents[$0].isLinear }
    guard let next else { return "Einde van het boek. t gaat terug, i is de inhoud, s stopt.\n" }
    open(Location(document: next))
    return tellPiece()
  }

  /// The piece before the one that was told last.
  mutating func tellPieceBefore() -> String {
    guard told.lowerBound > 0 else {
      guard
        let before = book.documents.indices.last(where: { $0 < here.document && book.documents[$0].isLinear })
      else { return "Dit is het begin van het boek.\n" }
      open(Location(document: before))
      told = text.lines.count..<text.lines.count
      return tellPieceBefore()
    }
    let end = told.lowerBound
    var starts = [0]
    var probe = self
    probe.told = 0..<0
    while probe.told.upperBound < end, let last = starts.last {
      _ = probe.tellPiece()
      if probe.here.document != here.document || probe.told.lowerBound <= last && last > 0 { break }
      if probe.told.lowerBound < end { starts.append(probe.told.lowerBound) }
    }
    told = 0..<(starts.last ?? 0)
    return tellPiece(upTo: end)
  }
}

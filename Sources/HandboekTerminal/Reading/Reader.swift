public import HandboekDocument
import HandboekPlainText

/// The full-screen reader as a value: events go in, effects come out, and `screen` says what is to be seen.
///
/// It knows no terminal, file or clock, so that each thing it does can be tested without one.
public struct Reader: Sendable {
  let book: any ReadableBook
  /// What reads regular expressions; nil where nobody does.
  let patterns: PatternFinder?
  var shelf: Shelf
  public internal(set) var settings: ReaderSettings
  var frame: Frame
  /// The size of the terminal.
  var size: (columns: Int, rows: Int)

  /// Where the reader is: the first position that was on the screen after the last move.
  public internal(set) var here: Location
  /// The laid-out text of that document, and the line at the top.
  var text: ReaderText
  var top = 0
  /// The link that was chosen with Tab.
  var chosenLink: Int?
  /// Where Backspace leads to, the last one first.
  var history: [Location] = []

  var prompt: Prompt?
  var panel: Panel?
  var popup: Popup?
  var help: HelpPage?

  var search: Search?
  var job: Job?
  var bookmarks: [Bookmark] = []
  /// What the bottom line tells until the next key.
  var message: String?
  var effects: [ReaderEffect] = []

  /// Opens a book.
  ///
  /// - Parameters:
  ///   - record: What was remembered of it.
  ///   - start: Where to begin; nil for where reading ended last time.
  ///   - patterns: What reads regular expressions.
  public init(
    _ book: any ReadableBook, columns: Int, rows: Int, settings: ReaderSettings = ReaderSettings(),
    record: ReadingRecord? = nil, start: BookPlace? = nil, patterns: PatternFinder? = nil
  ) {
    self.book = book
    self.patterns = patterns
    self.settings = settings
    self.settings.theme = record?.theme ?? settings.theme
    self.settings.columns = record?.columns ?? settings.columns
    size = (columns, rows)
    shelf = Shelf(book)
    bookmarks = record?.bookmarks ?? []
    frame = Frame(columns: columns, rows: rows, settings: self.settings, hasPanel: false)
    // A picture says little here; it is there for who turns back.
    let cover = book.landmarks.first { $0.type == "cover" }?.target?.document
    let first = book.documents.indices.first { book.documents[$0].isLinear && $0 != cover } ?? 0
    here = Location(document: first)
    text = shelf.text(first, frame.options)
    if let start {
      jump(to: location(of: start))
    } else if let place = record?.place, let found = find(place) {
      jump(to: found.location)
    }
  }

  /// What is to be remembered.
  public mutating func record() -> ReadingRecord {
    var record = ReadingRecord(title: book.details.title, identifier: book.details.identifier ?? "")
    record.place = locator(of: here)
    record.bookmarks = bookmarks
    record.theme = settings.theme
    record.columns = settings.columns
    return record
  }

  /// Whether there is work that `ReaderEvent.idle` brings further.
  public var isBusy: Bool { job != nil }

  /// Whether something is being typed, so that Ctrl-C stops that rather than the program.
  var isTyping: Bool { prompt != nil || panel?.isFiltering == true }

  /// Takes an event in and gives what must be done.
  public mutating func handle(_ event: ReaderEvent) -> [ReaderEffect] {
    effects = []
    switch event {
    case .input(let input):
      message = nil
      take(input)
    case .resize(let columns, let rows):
      size = (columns, rows)
      layOut()
    case .idle: work()
    case .catalogue(let entries): openCatalogue(entries)
    }
    refreshHits()
    return effects
  }

  private mutating func take(_ input: InputEvent) {
    switch input {
    case .mouse(let event): take(event)
    case .paste(let pasted):
      let line = pasted.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      if prompt != nil { type(line) } else if panel?.isFiltering == true { filterPanel(adding: line) }
    case .key(.control("c")): effects.append(.quit)
    case .key(let key):
      if prompt != nil { return takeInPrompt(key) }
      if panel?.isFiltering == true { return takeInFilter(key) }
      guard let action = settings.keyMap.action(for: key) else { return unknown(key) }
      take(action)
    }
  }

  private mutating func unknown(_ key: Key) {
    let help = settings.keyMap.keys(for: .help).first.map(KeyName.of) ?? "f1"
    message = "‘\(KeyName.of(key))’ doet hier niets; \(help) toont wat wel kan"
  }

  private mutating func take(_ action: Action) {
    switch action {
    case .suspend: return effects.append(.suspend)
    case .redraw: return effects.append(.redraw)
    case .mouse:
      settings.usesMouse.toggle()
      message =
        settings.usesMouse ? "de muis bladert en opent verwijzingen" : "de muis is weer van uw terminal"
      return effects.append(.setMouse(settings.usesMouse))
    case .theme:
      settings.theme = settings.theme.next
      message = "kleuren: \(settings.theme.title)"
      return
    default: break
    }
    if help != nil { return takeInHelp(action) }
    if popup != nil { return takeInPopup(action) }
    if panel != nil { return takeInPanel(action) }
    takeInText(action)
  }

  /// Lays the text out anew for the size there is, with the same words at the top.
  mutating func layOut() {
    frame = Frame(
      columns: size.columns, rows: size.rows, settings: settings, hasPanel: panel?.standsBeside == true)
    text = shelf.text(here.document, frame.options)
    top = text.line(at: here.offset)
    chosenLink = chosenLink.flatMap { text.lines(ofLink: $0) == nil ? nil : $0 }
    if let open = popup { popup = open.laidOut(in: frame) }
    help = help.map { HelpPage(settings: settings, frame: frame, top: $0.top) }
  }
}

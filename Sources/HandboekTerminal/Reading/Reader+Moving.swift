import HandboekDocument
import HandboekPlainText

/// Moving through the text.
extension Reader {
  mutating func takeInText(_ action: Action) {
    switch action {
    case .quit: effects.append(.quit)
    case .help: help = HelpPage(settings: settings, frame: frame)
    case .lineDown: scroll(by: 1)
    case .lineUp: scroll(by: -1)
    case .screenDown: scroll(by: frame.capacity, skipsBlank: true)
    case .screenUp: scroll(by: -frame.capacity)
    case .halfDown: scroll(by: max(1, frame.capacity / 2))
    case .halfUp: scroll(by: -max(1, frame.capacity / 2))
    case .documentStart: move(toLine: 0)
    case .documentEnd: move(toLine: max(0, text.lines.count - frame.capacity))
    case .nextDocument: turn(forward: true)
    case .previousDocument: turn(forward: false)
    case .nextLink: chooseLink(forward: true)
    case .previousLink: chooseLink(forward: false)
    case .open: openChosen()
    case .back: goBack()
    case .close: closeText()
    case .contents: openContents()
    case .catalogue: askCatalogue()
    case .search: ask(.search(forward: true))
    case .searchBack: ask(.search(forward: false))
    case .nextHit: goToHit(forward: search?.isForward ?? true)
    case .previousHit: goToHit(forward: !(search?.isForward ?? true))
    case .results: collectResults()
    case .setBookmark: ask(.bookmark)
    case .bookmarks: openBookmarks()
    case .goTo: ask(.goTo)
    case .columns: changeColumns()
    case .suspend, .redraw, .mouse, .theme: break
    }
  }

  /// Escape lets go of what is marked.
  private mutating func closeText() {
    chosenLink = nil
    job = nil
    search = nil
  }

  /// Puts a line at the top.
  mutating func move(toLine line: Int) {
    top = min(max(0, line), max(0, text.lines.count - 1))
    here.offset = top == 0 ? 0 : text.offset(ofLine: top)
    chosenLink = chosenLink.flatMap { isVisible(link: $0) ? $0 : nil }
  }

  private mutating func scroll(by lines: Int, skipsBlank: Bool = false) {
    if lines > 0, top + frame.capacity >= text.lines.count {
      if !turn(forward: true) { message = "u bent aan het eind van het boek" }
      return
    }
    if lines < 0, top == 0 {
      guard turn(forward: false) else {
        message = "u bent aan het begin van het boek"
        return
      }
      return move(toLine: text.lines.count - frame.capacity)
    }
    var line = top + lines
    while skipsBlank, line < text.lines.count - 1, text.lines[line].spans.isEmpty { line += 1 }
    move(toLine: line)
  }

  /// Opens the next or previous document in reading order.
  @discardableResult
  mutating func turn(forward: Bool) -> Bool {
    guard let next = neighbour(of: here.document, forward: forward) else { return false }
    open(Location(document: next))
    return true
  }

  func neighbour(of document: Int, forward: Bool) -> Int? {
    let heads = book.documents
    return forward
      ? heads.indices.first { $0 > document && heads[$0].isLinear }
      : heads.indices.last { $0 < document && heads[$0].isLinear }
  }

  /// Shows a position at the top of the screen.
  mutating func open(_ location: Location) {
    if location.document != here.document {
      text = shelf.text(location.document, frame.options)
      chosenLink = nil
    }
    here = location
    top = text.line(at: location.offset)
    chosenLink = chosenLink.flatMap { isVisible(link: $0) ? $0 : nil }
  }

  /// Goes to a position as a step that Backspace undoes.
  mutating func jump(to location: Location) {
    let before = here
    open(location)
    if before != here { remember(before) }
  }

  mutating func remember(_ location: Location) {
    if history.last == location { return }
    history.append(location)
    if history.count > 200 { history.removeFirst() }
  }

  mutating func goBack() {
    guard let last = history.popLast() else {
      message = "er is geen plaats om naar terug te gaan"
      return
    }
    open(last)
  }

  private mutating func changeColumns() {
    settings.columns = frame.columnCount == 2 ? .one : .two
    layOut()
    if settings.columns == .two, frame.columnCount == 1 {
      message = "voor twee kolommen is dit scherm te smal"
    } else {
      message = frame.columnCount == 2 ? "twee kolommen" : "één kolom"
    }
  }

  /// Whether a line is on the screen.
  func isVisible(line: Int) -> Bool { line >= top && line < top + frame.capacity }

  func isVisible(link: Int) -> Bool {
    text.lines(ofLink: link).map { isVisible(line: $0.lowerBound) } ?? false
  }

  /// Brings a line on the screen, a third from the top when it was not there.
  mutating func show(line: Int) {
    if !isVisible(line: line) { move(toLine: line - frame.height / 3) }
  }

  // MARK: Places

  /// The position of a place.
  mutating func location(of place: BookPlace) -> Location {
    let document = place.target.document
    guard book.documents.indices.contains(document) else { return here }
    return Location(document: document, offset: shelf.text(document, frame.options).offset(of: place))
  }

  /// The position of a target; the start of its document when the element is not there.
  mutating func location(of target: BookTarget) -> Location {
    location(of: BookPlace(target))
  }

  /// A position in words.
  mutating func locator(of location: Location) -> Locator {
    let name =
      book.documents.indices.contains(location.document) ? book.documents[location.document].id.name : ""
    return Locator(location.offset, in: shelf.text(location.document, frame.options), document: name)
  }

  /// Where a position is in the book as it is now, and whether its words are still there.
  mutating func find(_ place: Locator) -> (location: Location, isExact: Bool)? {
    let known = book.documents.firstIndex { $0.id.name == place.document }
    if let known, let offset = place.offset(in: shelf.text(known, frame.options)) {
      return (Location(document: known, offset: offset), true)
    }
    for index in book.documents.indices where index != known {
      // Not through the shelf: nothing of these documents is needed again.
      let text = ReaderText(PlainTextWriter.traced(book.document(index), frame.options))
      if let offset = place.offset(in: text) { return (Location(document: index, offset: offset), true) }
    }
    guard let known else { return nil }
    let text = shelf.text(known, frame.options)
    return (Location(document: known, offset: place.nearestOffset(in: text)), false)
  }
}

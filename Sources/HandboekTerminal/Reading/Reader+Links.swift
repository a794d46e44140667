import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// Following links, and the windows that show what they lead to.
extension Reader {
  /// Chooses the next or previous link, first among those on the screen.
  mutating func chooseLink(forward: Bool) {
    let links = text.linksInOrder
    guard !links.isEmpty else {
      message = "hier staan geen verwijzingen"
      return
    }
    let next: Int?
    if let chosenLink, let index = links.firstIndex(of: chosenLink) {
      let neighbour = forward ? index + 1 : index - 1
      next = links.indices.contains(neighbour) ? links[neighbour] : nil
    } else if forward {
      next = links.first { (text.lines(ofLink: $0)?.lowerBound ?? 0) >= top }
    } else {
      next = links.last { (text.lines(ofLink: $0)?.lowerBound ?? 0) < top + frame.capacity }
    }
    guard let next, let lines = text.lines(ofLink: next) else {
      message = forward ? "er komen hier geen verwijzingen meer" : "er staan hier geen verwijzingen voor"
      return
    }
    chosenLink = nil
    show(line: lines.lowerBound)
    chosenLink = next
    describeLink()
  }

  /// Says where the chosen link leads to.
  private mutating func describeLink() {
    guard let chosenLink, let target = text.target(ofLink: chosenLink) else { return }
    switch target {
    case .external(let address): message = "buiten het boek: \(address)"
    case .footnote(let number): message = "noot \(number)"
    case .place(let place):
      guard let found = book.target(of: place), book.documents.indices.contains(found.document) else {
        return
      }
      message = "naar: " + (place.label.map { "\($0) " } ?? "") + book.documents[found.document].title
    }
  }

  /// Opens the chosen link; without one, a screen further.
  mutating func openChosen() {
    guard let chosenLink, let target = text.target(ofLink: chosenLink) else { return takeInText(.screenDown) }
    follow(target, from: here.document)
    if let lines = text.lines(ofLink: chosenLink), popup != nil {
      let row = frame.body.lowerBound + (lines.lowerBound - top) % max(1, frame.height)
      popup?.avoid(row: row, in: frame)
    }
  }

  /// Shows what a link leads to in a window, or goes there.
  mutating func follow(_ target: TextTarget, from document: Int) {
    switch target {
    case .external(let address):
      let blocks = [
        Block(.paragraph([.text(address)]), range: .start),
        Block(.paragraph([.text("Dit programma gaat nooit zelf het internet op.")]), range: .start),
      ]
      popup = Popup(
        title: "Adres buiten het boek", blocks: blocks, target: nil, document: document, in: frame)
    case .footnote(let number):
      let notes = shelf.document(document).footnotes
      guard let note = notes.first(where: { $0.number == number }) else { return notThere() }
      let marks = shelf.text(document, frame.options).traced.notes
      let offset = marks.first { $0.name == String(number) }?.offset
      popup = Popup(
        title: "Noot \(number)", blocks: note.blocks,
        target: offset.map { Location(document: document, offset: $0) }, document: document, in: frame)
    case .place(let place):
      guard let found = book.target(of: place) else { return notThere() }
      let location = location(of: found)
      if let passage = passage(of: found) {
        popup = Popup(
          title: book.documents[found.document].title, blocks: passage, target: location,
          document: found.document, in: frame)
      } else {
        popup = nil
        jump(to: location)
      }
    }
  }

  private mutating func notThere() { message = "deze verwijzing leidt nergens heen" }

  /// What a link leads to when that is small enough for a window: a term, a reference, an offer.
  ///
  /// Places in chapters are part of a story; there one goes to read on.
  private mutating func passage(of target: BookTarget) -> [Block]? {
    guard let anchor = target.anchor, book.documents.indices.contains(target.document),
      book.documents[target.document].number == nil
    else { return nil }
    let document = shelf.document(target.document)
    if let note = document.anchor(anchor)?.note {
      return document.footnotes.first { $0.number == note }?.blocks
    }
    guard let passage = document.passage(anchor), !passage.isEmpty, passage.count <= Self.mostBlocks,
      passage.count < document.blocks.count || document.anchor(anchor)?.item != nil
    else { return nil }
    if case .heading(let heading)? = passage.first?.content, heading.level <= 1 { return nil }
    let size = PlainTextWriter.traced(passage, TraceOptions(width: 80)).text.count
    return size <= Self.mostBytes ? passage : nil
  }

  private static let mostBlocks = 24
  private static let mostBytes = 4_000

  // MARK: Windows

  mutating func takeInPopup(_ action: Action) {
    guard var open = popup else { return }
    switch action {
    case .close, .back, .quit: return popup = nil
    case .lineDown: open.move(toLine: open.top + 1)
    case .lineUp: open.move(toLine: open.top - 1)
    case .screenDown, .halfDown: open.move(toLine: open.top + open.height)
    case .screenUp, .halfUp: open.move(toLine: open.top - open.height)
    case .documentStart: open.move(toLine: 0)
    case .documentEnd: open.move(toLine: open.lastTop)
    case .nextLink, .previousLink: chooseLink(in: &open, forward: action == .nextLink)
    case .open:
      if let chosen = open.chosenLink, let target = open.text.target(ofLink: chosen) {
        return follow(target, from: open.document)
      }
      popup = nil
      if let target = open.target { jump(to: target) }
      return
    default: message = "sluit eerst dit venster met \(keyName(.close))"
    }
    popup = open
  }

  private mutating func chooseLink(in popup: inout Popup, forward: Bool) {
    let links = popup.text.linksInOrder
    let index = popup.chosenLink.flatMap { links.firstIndex(of: $0) }
    let next = index.map { forward ? $0 + 1 : $0 - 1 } ?? (forward ? 0 : links.count - 1)
    guard links.indices.contains(next), let lines = popup.text.lines(ofLink: links[next]) else {
      // Behind the last link Enter goes to the place of the window again.
      popup.chosenLink = nil
      return
    }
    popup.chosenLink = links[next]
    if lines.lowerBound < popup.top || lines.lowerBound >= popup.top + popup.height {
      popup.move(toLine: lines.lowerBound)
    }
  }

  /// The first key of an action, as people know it.
  func keyName(_ action: Action) -> String {
    settings.keyMap.keys(for: action).first.map(KeyName.of) ?? "–"
  }
}

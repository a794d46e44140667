import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// The lists beside the text.
extension Reader {
  mutating func takeInPanel(_ action: Action) {
    guard var open = panel else { return }
    let rows = panelRows
    switch action {
    case .close, .back, .quit:
      if !open.filter.isEmpty {
        open.filter = ""
        open.chosen = 0
        panel = open
        return
      }
      return closePanel()
    case .lineDown, .nextLink: open.move(by: 1)
    case .lineUp, .previousLink: open.move(by: -1)
    case .screenDown: open.move(by: rows)
    case .screenUp: open.move(by: -rows)
    case .halfDown: open.move(by: rows / 2)
    case .halfUp: open.move(by: -rows / 2)
    case .documentStart: open.move(by: -open.shown.count)
    case .documentEnd: open.move(by: open.shown.count)
    case .search: open.isFiltering = true
    case .open, .nextDocument: return choose()
    case .contents where open.kind == .contents: return closePanel()
    case .bookmarks where open.kind == .bookmarks: return removeBookmark()
    case .contents: return openContents()
    case .bookmarks: return openBookmarks()
    case .help: return help = HelpPage(settings: settings, frame: frame)
    default: message = "kies met de pijlen en enter; \(keyName(.search)) filtert, \(keyName(.close)) sluit"
    }
    open.scroll(rows: rows)
    panel = open
  }

  /// The rows that items of the panel stand in.
  var panelRows: Int { max(1, frame.body.count - 1) }

  mutating func closePanel() {
    if panel?.kind == .results { job = nil }
    panel = nil
    layOut()
  }

  mutating func show(_ new: Panel) {
    var new = new
    new.chooseFirst()
    new.scroll(rows: panelRows)
    panel = new
    layOut()
  }

  private mutating func choose() {
    guard let open = panel, let destination = open.chosenItem?.destination else { return }
    let kind = open.kind
    closePanel()
    switch destination {
    case .target(let target): jump(to: location(of: target))
    case .location(let location):
      jump(to: location)
      if kind == .results {
        refreshHits()
        let current = search?.hits.firstIndex { $0.lowerBound == location.offset }
        search?.current = current
        move(toLine: text.line(at: location.offset) - frame.height / 3)
      }
    case .bookmark(let index): goTo(bookmark: index)
    case .anchor(let anchor):
      guard let target = book.targets(withIDs: [anchor]).first else { return }
      follow(
        .place(Place(book.documents[target.document].id, anchor: anchor, title: "")), from: here.document)
    }
  }

  // MARK: Filter

  mutating func takeInFilter(_ key: Key) {
    switch key {
    case .character(let character): filterPanel(adding: String(character))
    case .backspace where panel?.filter.isEmpty == true: panel?.isFiltering = false
    case .backspace:
      panel?.filter.removeLast()
      filterPanel(adding: "")
    case .escape:
      panel?.isFiltering = false
      panel?.filter = ""
      filterPanel(adding: "")
    case .enter:
      panel?.isFiltering = false
      if panel?.shown.count == 1 { choose() }
    case .up, .down:
      panel?.isFiltering = false
      takeInPanel(key == .up ? .lineUp : .lineDown)
    default: message = "typ woorden; enter sluit het filter, esc haalt het weg"
    }
  }

  mutating func filterPanel(adding text: String) {
    guard var open = panel else { return }
    open.filter = String((open.filter + PrintableText.clean(text)).prefix(Prompt.longest))
    open.chosen = 0
    open.top = 0
    open.chooseFirst()
    panel = open
  }

  // MARK: Contents

  mutating func openContents() {
    var items: [Panel.Item] = []
    append(book.contents, indent: 0, to: &items)
    if items.isEmpty {
      for (index, head) in book.documents.enumerated() where head.isLinear {
        let target = BookTarget(document: index)
        items.append(
          Panel.Item(head.title, number: head.number.map(String.init), destination: .target(target)))
      }
    }
    var new = Panel(.contents, title: "Inhoud", items: items)
    new.chosen = currentEntry(of: items) ?? 0
    show(new)
  }

  private func append(_ entries: [BookEntry], indent: Int, to items: inout [Panel.Item]) {
    for entry in entries {
      items.append(
        Panel.Item(
          entry.title, number: entry.number, indent: indent, destination: entry.target.map { .target($0) },
          isHead: entry.target == nil))
      // Deeper than anybody looks, and than a screen is wide.
      if indent < 8 { append(entry.children, indent: indent + 1, to: &items) }
    }
  }

  /// The last entry before what is being read.
  private func currentEntry(of items: [Panel.Item]) -> Int? {
    var found: (index: Int, offset: Int)?
    for (index, item) in items.enumerated() {
      guard case .target(let target)? = item.destination, target.document == here.document else { continue }
      let offset = target.anchor.flatMap { text.offset(ofAnchor: $0) } ?? 0
      if found == nil || offset <= here.offset { found = (index, offset) }
    }
    return found?.index
  }

  // MARK: Catalogue

  mutating func askCatalogue() {
    guard settings.hasCatalogue else {
      message = "dit boek heeft geen catalogus: handboek heeft het niet gemaakt"
      return
    }
    effects.append(.loadCatalogue)
  }

  mutating func openCatalogue(_ entries: [CatalogueEntry]?) {
    guard let entries else {
      message = "de catalogus van dit boek is niet te lezen"
      return
    }
    let items = entries.map {
      Panel.Item($0.facts.isEmpty ? $0.title : "\($0.title) – \($0.facts)", destination: .anchor($0.anchor))
    }
    guard !items.isEmpty else {
      message = "de catalogus van dit boek is leeg"
      return
    }
    var new = Panel(.catalogue, title: "Aanbod en publicaties", items: items)
    new.isFiltering = true
    show(new)
  }
}

import HandboekDocument
import HandboekPlainText

/// Searching in the words of the book, wherever lines end.
extension Reader {
  /// Looks for the hits of the open document when they are not known yet.
  mutating func refreshHits() {
    guard var found = search, found.document != here.document else { return }
    found.hits = found.ranges(in: text.traced.text, limit: Search.mostHits)
    found.document = here.document
    found.current = nil
    search = found
  }

  mutating func searchWhileTyping(_ prompt: Prompt, forward: Bool) {
    let origin = prompt.origin
    open(origin)
    search = nil
    if FoldedText.query(prompt.text).isEmpty { return }
    var pattern: PatternFinder.Ranges?
    if prompt.isPattern {
      switch patterns?.read(prompt.text) {
      case .finds(let ranges)?: pattern = ranges
      case .faulty(let fault)?: return message = fault
      case nil: return
      }
    }
    search = Search(prompt.text, forward: forward, pattern: pattern)
    refreshHits()
    if let hit = hit(forward: forward, from: origin.offset, inclusive: true) ?? wrappedHit(forward: forward) {
      show(hit: hit)
    } else {
      message = "niet in dit hoofdstuk; enter zoekt in de rest van het boek"
    }
  }

  mutating func acceptSearch(_ prompt: Prompt, forward: Bool) {
    if prompt.text.isEmpty {
      // As in less: an empty search is the last one again.
      search = prompt.before
      if search != nil { goToHit(forward: forward) }
      return
    }
    guard search != nil else {
      if prompt.isPattern { message = "dit patroon is niet te lezen" }
      return
    }
    search?.isForward = forward
    guard search?.current == nil else {
      if here != prompt.origin { remember(prompt.origin) }
      return tellHit()
    }
    startJob(forward: forward)
  }

  /// The next hit in the open document.
  private func hit(forward: Bool, from offset: Int, inclusive: Bool) -> Int? {
    guard let hits = search?.hits else { return nil }
    return forward
      ? hits.firstIndex { inclusive ? $0.lowerBound >= offset : $0.lowerBound > offset }
      : hits.lastIndex { $0.lowerBound < offset }
  }

  private func wrappedHit(forward: Bool) -> Int? {
    guard let hits = search?.hits, !hits.isEmpty else { return nil }
    return forward ? 0 : hits.count - 1
  }

  private mutating func show(hit index: Int) {
    guard let hits = search?.hits, hits.indices.contains(index) else { return }
    search?.current = index
    show(line: text.line(at: hits[index].lowerBound))
  }

  private mutating func tellHit() {
    guard let found = search, let current = found.current else { return }
    message =
      "treffer \(current + 1) van \(found.hits.count) in dit hoofdstuk; \(keyName(.results)) toont alle"
  }

  /// Goes to the next hit, in this document or a later one.
  mutating func goToHit(forward: Bool) {
    guard let found = search, !found.query.isEmpty else {
      message = "er is nog niets gezocht; \(keyName(.search)) zoekt"
      return
    }
    refreshHits()
    var offset = here.offset
    // Only a hit that can be seen is where the search stands.
    if let current = search?.current, let hits = search?.hits, hits.indices.contains(current),
      isVisible(line: text.line(at: hits[current].lowerBound))
    {
      offset = hits[current].lowerBound
    } else if forward {
      offset -= 1
    }
    if let index = hit(forward: forward, from: offset, inclusive: false) {
      show(hit: index)
      return tellHit()
    }
    startJob(forward: forward)
  }

  private mutating func startJob(forward: Bool) {
    message = "zoekt verder in het boek…"
    job = .next(forward: forward, document: here.document, left: book.documents.count)
  }

  // MARK: Work

  /// One step of what takes long.
  mutating func work() {
    switch job {
    case .next(let isForward, let document, let left): lookFurther(isForward, document, left)
    case .collect(let document): collect(document)
    case nil: return
    }
  }

  private mutating func lookFurther(_ isForward: Bool, _ document: Int, _ left: Int) {
    let count = book.documents.count
    guard left > 0, count > 0, let found = search else {
      job = nil
      message = "‘\(search?.typed ?? "")’ staat niet in dit boek"
      return
    }
    let next = (document + (isForward ? 1 : count - 1)) % count
    job = .next(forward: isForward, document: next, left: left - 1)
    let text = plainText(of: next)
    if found.ranges(in: text.traced.text, limit: 1).isEmpty { return }
    job = nil
    let wrapped = isForward ? next <= here.document : next >= here.document
    jump(to: Location(document: next))
    refreshHits()
    if let hit = wrappedHit(forward: isForward) { show(hit: hit) }
    tellHit()
    if wrapped { message = (message ?? "") + (isForward ? " (vooraan verder)" : " (achteraan verder)") }
  }

  /// The text of a document that is looked through and not kept.
  private func plainText(of document: Int) -> ReaderText {
    ReaderText(PlainTextWriter.traced(book.document(document), frame.options))
  }

  // MARK: All hits

  /// Opens the panel with all hits of the book.
  mutating func collectResults() {
    guard let found = search, !found.query.isEmpty else {
      message = "er is nog niets gezocht; \(keyName(.search)) zoekt"
      return
    }
    panel = Panel(.results, title: "Treffers van ‘\(found.typed)’", items: [])
    job = .collect(document: 0)
    layOut()
  }

  private mutating func collect(_ document: Int) {
    guard let found = search, var open = panel, open.kind == .results else { return job = nil }
    guard document < book.documents.count, open.items.count < Self.mostResults else {
      job = nil
      let count = open.items.count { $0.destination != nil }
      message = count == 0 ? "‘\(found.typed)’ staat niet in dit boek" : "\(count) treffers"
      if open.items.count >= Self.mostResults { message = "de eerste \(count) treffers" }
      return
    }
    job = .collect(document: document + 1)
    message = "zoekt… \(document + 1) van \(book.documents.count)"
    let text = plainText(of: document)
    let hits = found.ranges(in: text.traced.text, limit: Search.mostHits)
    if hits.isEmpty { return }
    let head = book.documents[document]
    open.items.append(Panel.Item(head.title, number: head.number.map(String.init), isHead: true))
    for hit in hits {
      let passage = ReaderText.last(text.traced.passages, at: hit.lowerBound)
      open.items.append(
        Panel.Item(
          text.excerpt(around: hit), number: passage?.name, indent: 1,
          destination: .location(Location(document: document, offset: hit.lowerBound))))
    }
    open.chooseFirst()
    panel = open
  }

  private static let mostResults = 1_000
}

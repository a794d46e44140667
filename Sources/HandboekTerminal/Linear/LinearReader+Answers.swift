import HandboekDiagnostics
import HandboekDocument
import HandboekPlainText

/// What the reader without a screen does with a line.
extension LinearReader {
  /// Takes in what was typed.
  public mutating func answer(_ line: String) -> Answer {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return Answer(text: tellPiece()) }
    let rest = words.dropFirst().joined(separator: " ")
    if let number = Int(first), words.count == 1 { return Answer(text: choose(number)) }
    switch first {
    case "s", "q", "stop": return Answer(text: "", isEnd: true, isToSave: true)
    case "?", "h", "hulp": return Answer(text: Self.help)
    case "i", "inhoud": return Answer(text: tellContents())
    case "v", "vorige": return Answer(text: tellPieceBefore())
    case "t", "terug":
      guard let last = history.popLast() else {
        return Answer(text: "Er is geen plaats om naar terug te gaan.\n")
      }
      open(last)
      return Answer(text: tellPiece())
    case "n", "noot": return Answer(text: tellNote(rest))
    case "g", "ga": return Answer(text: goTo(rest))
    case "z", "zoek", "/": return Answer(text: search(rest))
    case "b", "bladwijzer": return setBookmark(rest)
    case "bl", "bladwijzers": return Answer(text: tellBookmarks())
    case "w", "waar": return Answer(text: tellPlace())
    default: return Answer(text: "‘\(PrintableText.clean(first))’ ken ik niet. ? is hulp.\n")
    }
  }

  static let help = """
    Enter: verder lezen.
    v: het vorige stuk.
    i: de inhoud.
    Een nummer: kies uit de lijst, of volg de verwijzing met dat nummer.
    n en een nummer: lees een noot.
    t: terug naar waar u was.
    z en woorden: zoek.
    g en een plaats: ga naar een hoofdstuk (3), een passage (3.12) of een bladzijde (p. 34).
    b en een naam: leg een bladwijzer. bl: alle bladwijzers.
    w: waar u bent.
    s: stop. De plaats blijft bewaard.

    """

  private mutating func choose(_ number: Int) -> String {
    guard let choices else {
      guard let target = text.target(ofLink: number) else { return "Verwijzing \(number) is er niet.\n" }
      return follow(target)
    }
    guard choices.indices.contains(number - 1) else { return "Kies een nummer van 1 tot \(choices.count).\n" }
    switch choices[number - 1] {
    case .target(let target): jump(to: location(of: target))
    case .location(let location): jump(to: location)
    case .bookmark(let index):
      guard let found = location(of: bookmarks[index].place) else {
        return "De tekst van deze bladwijzer staat niet meer in het boek.\n"
      }
      jump(to: found)
    }
    return tellPiece()
  }

  private mutating func follow(_ target: TextTarget) -> String {
    switch target {
    case .external(let address): return "Adres buiten het boek: \(address)\n"
    case .footnote(let number): return tellNote(String(number))
    case .place(let place):
      guard let found = book.target(of: place) else { return "Deze verwijzing leidt nergens heen.\n" }
      jump(to: location(of: found))
      // At its start a chapter says itself where one is.
      return (here.offset == 0 ? "" : tellPlace()) + tellPiece()
    }
  }

  private mutating func tellNote(_ typed: String) -> String {
    let notes = shelf.document(here.document).footnotes
    guard let number = Int(typed), let note = notes.first(where: { $0.number == number }) else {
      return "Geef het nummer van een noot in dit hoofdstuk, zoals n 1.\n"
    }
    let lines = PlainTextWriter.traced(note.blocks, options).lines.map(\.text)
    return "Noot \(number): \(lines.joined(separator: "\n"))\n"
  }

  private mutating func goTo(_ typed: String) -> String {
    let resolution = book.resolve(typed)
    guard case .found(let place) = resolution else { return (resolution.message(for: typed) ?? "") + ".\n" }
    jump(to: location(of: place))
    return tellPiece()
  }

  private func tellPlace() -> String {
    guard book.documents.indices.contains(here.document) else { return "" }
    let head = book.documents[here.document]
    let passage = text.traced.passages.last { $0.offset <= here.offset }.map { ", bij \($0.name)" } ?? ""
    return (head.number.map { "Hoofdstuk \($0): " } ?? "") + head.title + passage + ".\n"
  }

  // MARK: Lists

  mutating func tellContents() -> String {
    var lines: [String] = []
    var list: [Choice] = []
    let documents = book.documents
    func isChapter(_ entry: BookEntry) -> Bool {
      guard let index = entry.target?.document, documents.indices.contains(index) else { return false }
      return documents[index].number != nil
    }
    func add(_ entries: [BookEntry], depth: Int) {
      for entry in entries {
        let isNumber = entry.number.flatMap { Int($0) } != nil
        let title = (entry.number.map { isNumber ? "Hoofdstuk \($0): " : "\($0) " } ?? "") + entry.title
        if let target = entry.target {
          list.append(.target(target))
          lines.append("\(list.count). \(title)")
        } else {
          lines.append("\(title):")
        }
        // Sections within chapters would make the list too long to hear.
        let holdsChapters = entry.target == nil || entry.children.contains(where: isChapter)
        if depth < 3, holdsChapters, !isChapter(entry) { add(entry.children, depth: depth + 1) }
      }
    }
    add(book.contents, depth: 0)
    if list.isEmpty {
      for (index, head) in book.documents.enumerated() where head.isLinear {
        list.append(.target(BookTarget(document: index)))
        lines.append("\(list.count). \(head.title)")
      }
    }
    choices = list
    return "Inhoud.\n" + told(lines) + "\nTyp een nummer, of Enter om te lezen.\n"
  }

  private mutating func search(_ typed: String) -> String {
    let query = FoldedText.query(typed)
    if query.isEmpty { return "Geef woorden om te zoeken, zoals z onrust op school.\n" }
    var lines: [String] = []
    var list: [Choice] = []
    for index in book.documents.indices where list.count < Self.mostHits {
      let text = ReaderText(PlainTextWriter.traced(book.document(index), options))
      for hit in FoldedText(text.traced.text).ranges(of: query, limit: Self.mostHits - list.count) {
        list.append(.location(Location(document: index, offset: hit.lowerBound)))
        let passage = ReaderText.last(text.traced.passages, at: hit.lowerBound)?.name
        let place = passage ?? book.documents[index].title
        lines.append("\(list.count). \(place): \(text.excerpt(around: hit))")
      }
    }
    if list.isEmpty { return "‘\(PrintableText.clean(typed))’ staat niet in dit boek.\n" }
    choices = list
    let count = list.count == Self.mostHits ? "De eerste \(list.count) treffers" : "\(list.count) treffers"
    return "\(count).\n" + told(lines) + "\nTyp een nummer.\n"
  }

  private static let mostHits = 50

  /// The lines of a list, no wider than the text: a braille display or a narrow window cuts words elsewhere.
  private func told(_ lines: [String]) -> String {
    lines.map { TextLines.of($0, width: max(1, options.width - 3)).joined(separator: "\n   ") }.joined(
      separator: "\n")
  }

  private mutating func setBookmark(_ typed: String) -> Answer {
    guard book.documents.indices.contains(here.document) else { return Answer(text: "") }
    let place = Locator(here.offset, in: text, document: book.documents[here.document].id.name)
    let name =
      typed.isEmpty
      ? place.after.split(separator: " ").prefix(5).joined(separator: " ") : PrintableText.clean(typed)
    bookmarks.removeAll { $0.name == name }
    bookmarks.append(Bookmark(name: name, place: place))
    return Answer(text: "Bladwijzer ‘\(name)’ gelegd.\n", isToSave: true)
  }

  private mutating func tellBookmarks() -> String {
    if bookmarks.isEmpty { return "Er zijn nog geen bladwijzers.\n" }
    choices = bookmarks.indices.map { .bookmark($0) }
    let lines = bookmarks.enumerated().map { "\($0 + 1). \($1.name)" }
    return "Bladwijzers.\n" + told(lines) + "\nTyp een nummer.\n"
  }
}

internal import HandboekContainer
internal import HandboekXML

/// Collects what may be marks and notes, in document order.
struct NoteFinder {
  let path: ContainerPath
  /// The name of the file.
  private let name: Substring
  /// By element, in document order: the number of the first element behind it.
  private(set) var ends: [Int] = []
  private var marks: [Mark] = []
  /// Where each id stands.
  private var places: [String: Place] = [:]
  /// The last place that leads to an id.
  private var lastLinks: [String: Int] = [:]
  private var isRaised = false
  /// The nearest elements that could be a whole note, and the ids around the place at hand.
  private var blocks: [(order: Int, isNote: Bool)] = []
  /// The elements that hold a heading: a chapter, but no note.
  private var sections: Set<Int> = []
  private var ids: [String] = []

  /// The numbers of links to other documents that look like marks.
  private var outward: Set<Int> = []

  private struct Mark {
    var id: String
    /// The other document that it leads to, when its maker says that a note is there.
    var file: ContainerPath?
    var order: Int
    var text: String
    var isTyped: Bool
    var isShaped: Bool
    var isRaised: Bool
    /// The ids of the mark and of what is around it: a way back leads to one of them.
    var own: [String]
    /// Whether the mark itself stands in a note.
    var isInNote: Bool
  }

  private struct Place {
    var order: Int
    /// The element that would be the note.
    var block: Int?
    var isNote: Bool
  }

  init(path: ContainerPath) {
    self.path = path
    name = path.names.last ?? ""
  }

  static let noteBlocks: MarkupNames = [
    "aside", "li", "p", "div", "dd", "td", "blockquote", "section",
  ]
  static let headings: MarkupNames = ["h1", "h2", "h3", "h4", "h5", "h6"]

  /// Visits what is in a node, which is not taken over: every element of a book comes by.
  private mutating func visit(_ node: borrowing XMLNode) {
    switch node {
    case .text: break
    case .element(let element): visit(element)
    }
  }

  mutating func visit(_ element: XMLElement) {
    let own = ends.count
    ends.append(0)
    defer { ends[own] = ends.count }
    let tag = element.tag
    let isNote = Self.isNote(element)
    let isBlock = isNote || Self.noteBlocks.contains(tag)
    if isBlock { blocks.append((own, isNote)) }
    if Self.headings.contains(tag) { for block in blocks { sections.insert(block.order) } }
    let id = element.identifier
    if let id {
      ids.append(id)
      // A section or a wrapper is a note only when it says so.
      let isWrapper = !isNote && (tag == "section" || tag == "div") && Self.holdsSection(element)
      if places[id] == nil {
        places[id] = Place(
          order: own, block: isWrapper ? nil : blocks.last?.order, isNote: blocks.last?.isNote ?? false)
      }
    }
    if tag == "a" { addLink(element, order: own) }
    let wasRaised = isRaised
    if tag == "sup" { isRaised = true }
    for index in element.children.indices { visit(element.children[index]) }
    isRaised = wasRaised
    if id != nil { ids.removeLast() }
    if isBlock { blocks.removeLast() }
  }

  /// Whether an element says that it is a note.
  static func isNote(_ element: XMLElement) -> Bool {
    element.isType("footnote", "endnote", "rearnote", "note", "doc-footnote", "doc-endnote")
  }

  private static func holdsSection(_ element: XMLElement) -> Bool {
    for case .element(let child) in element.children where child.tag == "section" { return true }
    return false
  }

  /// Whether an address leads to what is around the link, as the number of a passage does.
  private func isHere(_ address: String) -> Bool {
    guard let id = ids.last, address.utf8.count == id.utf8.count + 1 else { return false }
    return address.utf8.first == UInt8(ascii: "#") && address.utf8.dropFirst().elementsEqual(id.utf8)
  }

  private mutating func addLink(_ element: XMLElement, order: Int) {
    guard let address = element.attribute("href"), !isHere(address) else { return }
    guard NoteIndex.mayStay(in: name, address) else {
      addOutward(element, address, order: order)
      return
    }
    guard case .local(let file, let fragment?) = BookAddress(address, in: path) else { return }
    if file != path {
      addOutward(element, address, order: order)
      return
    }
    lastLinks[fragment] = order
    if element.isType("backlink", "doc-backlink") { return }
    let text = element.text.trimmingSpaces
    let isShaped = NoteIndex.isMark(text)
    let isTyped = element.isType("noteref", "doc-noteref")
    guard isTyped || isShaped else { return }
    let isBracketed = text.hasPrefix("[") || text.hasPrefix("(") || text.hasPrefix("*") || text.hasPrefix("†")
    marks.append(
      Mark(
        id: fragment, order: order, text: text, isTyped: isTyped, isShaped: isShaped,
        isRaised: isRaised || isBracketed || element.first("sup") != nil || Self.hasNoteClass(element),
        own: ids.suffix(3) + [],
        isInNote: blocks.contains { $0.isNote }))
  }

  /// A link to another document: a mark when it says so, else a number that no note here may have.
  private mutating func addOutward(_ element: XMLElement, _ address: String, order: Int) {
    if element.isType("noteref", "doc-noteref") {
      guard case .local(let file, let fragment?) = BookAddress(address, in: path) else { return }
      marks.append(
        Mark(
          id: fragment, file: file, order: order, text: element.text.trimmingSpaces, isTyped: true,
          isShaped: true, isRaised: true, own: [], isInNote: blocks.contains { $0.isNote }))
      return
    }
    // Most links are words, of which no text is made to look at.
    if element.children.count == 1, case .text(let text) = element.children[0], text.utf8.count > 12 {
      return
    }
    let text = element.text.trimmingSpaces
    if NoteIndex.isShownAsMark(element, text, isRaised: isRaised) { outward.insert(Self.number(text)) }
  }

  private static func number(_ text: String) -> Int { Int(text.filter { $0.isASCII && $0.isNumber }) ?? 0 }

  private static let noteClasses = ["footnote", "noteref", "fnref", "endnote", "voetnoot"].map {
    Array($0.utf8)
  }

  /// Whether its maker called it the mark of a note, as pandoc and word processors do.
  private static func hasNoteClass(_ element: XMLElement) -> Bool {
    guard let names = element.attribute("class") else { return false }
    let bytes = Array(names.lowercased().utf8)
    return noteClasses.contains { ByteSearch.contains(bytes, $0) }
  }

  struct Note {
    var id: String
    /// The document that it stands in, when that is another.
    var file: ContainerPath?
    var number: Int
    var element: Int
  }

  /// The notes in the order of their first marks.
  func notes() -> [Note] {
    if marks.isEmpty { return [] }
    var chosen: [(mark: Mark, element: Int)] = []
    var seen: Set<NoteIndex.OtherNote> = []
    for mark in marks {
      let key = NoteIndex.OtherNote(path: mark.file ?? path, id: mark.id)
      guard !mark.isInNote || mark.isTyped, !seen.contains(key) else { continue }
      if mark.file != nil {
        seen.insert(key)
        chosen.append((mark, -1))
        continue
      }
      guard let place = places[mark.id], let block = place.block, mark.isTyped || isNote(mark, at: place)
      else { continue }
      // A note that holds its own mark is none.
      guard block > mark.order || place.isNote, place.order != mark.order else { continue }
      seen.insert(key)
      chosen.append((mark, block))
    }
    // One element that would be several notes is a list of them, to be read as it is.
    let uses = Dictionary(chosen.map { ($0.element, 1) }, uniquingKeysWith: +)
    let whole = chosen.filter { $0.element < 0 || uses[$0.element] == 1 }
    let numbers = NoteNumbers.of(whole.map { Self.number($0.mark.text) }, taken: taken(besides: whole))
    return zip(whole, numbers).map { found, number in
      Note(id: found.mark.id, file: found.mark.file, number: number, element: found.element)
    }
  }

  /// The numbers of what readers take for marks of other notes than these.
  private func taken(besides notes: [(mark: Mark, element: Int)]) -> Set<Int> {
    var taken = outward
    let ids = Set(notes.map(\.mark.id))
    let inside = notes.filter { $0.element >= 0 }.map { $0.element..<ends[$0.element] }
      .sorted { $0.lowerBound < $1.lowerBound }
    // Marks come in the order of the text, so one pass over the notes will do.
    var next = 0
    for mark in marks where mark.isShaped && (mark.isTyped || mark.isRaised) && !ids.contains(mark.id) {
      while next < inside.count, inside[next].upperBound <= mark.order { next += 1 }
      if next < inside.count, inside[next].contains(mark.order) { continue }
      taken.insert(Self.number(mark.text))
    }
    return taken
  }

  /// Whether an untyped sign leads to a note: raised, to a later place, and there is a way back.
  private func isNote(_ mark: Mark, at place: Place) -> Bool {
    guard mark.isShaped else { return false }
    if place.isNote { return true }
    guard place.order > mark.order, mark.isRaised, let block = place.block, !sections.contains(block) else {
      return false
    }
    return mark.own.contains { (lastLinks[$0] ?? -1) >= place.order }
  }
}

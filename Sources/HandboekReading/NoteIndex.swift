internal import HandboekContainer
internal import HandboekXML

/// The notes of a document: which elements they are, and which marks lead to them.
///
/// By type (`epub:type="noteref"`, DPUB-ARIA `doc-noteref`), and else by shape, as in books of before EPUB
/// 3: a raised or bracketed sign that leads to a later place, which leads back.
struct NoteIndex {
  /// The numbers that readers see, by the id that marks lead to.
  private(set) var numbers: [String: Int] = [:]

  /// The attribute that `take` gives to the element of a note.
  static let attribute = "handboek note"

  /// The id that leads to each note, by its number.
  private(set) var ids: [Int: String] = [:]

  /// Finds the notes under an element and marks their elements with their numbers.
  static func take(from root: inout XMLElement, path: ContainerPath) -> NoteIndex {
    var finder = NoteFinder(path: path)
    finder.visit(root)
    let notes = finder.notes()
    var index = NoteIndex()
    if notes.isEmpty { return index }
    for note in notes {
      index.numbers[note.id] = note.number
      index.ids[note.number] = note.id
    }
    var left = notes.sorted { $0.element > $1.element }
    mark(&root, 0, &left, finder.ends)
    return index
  }

  /// Marks the elements of notes in one, which has a place in document order; what holds none is left alone.
  ///
  /// - Parameters:
  ///   - notes: The notes that are still to be marked, the last one first.
  ///   - ends: For each element, the place of the first one behind it.
  private static func mark(
    _ element: inout XMLElement, _ own: Int, _ notes: inout [NoteFinder.Note], _ ends: [Int]
  ) {
    if let note = notes.last, note.element == own {
      element.attributes.append(XMLAttribute(name: attribute, value: String(note.number)))
      notes.removeLast()
    }
    var place = own + 1
    for index in element.children.indices {
      guard let next = notes.last?.element, next < ends[own] else { return }
      guard case .element(var child) = element.children[index] else { continue }
      if next < ends[place] {
        element.children[index] = .text("")
        mark(&child, place, &notes, ends)
        element.children[index] = .element(child)
      }
      place = ends[place]
    }
  }

  /// Whether a link only leads from a note back to its mark.
  static func isWayBack(_ element: XMLElement) -> Bool {
    if element.isType("backlink", "doc-backlink") { return true }
    if element.isType("noteref", "doc-noteref") { return false }
    guard let address = element.attribute("href"), address.utf8.contains(UInt8(ascii: "#")) else {
      return false
    }
    let text = element.text.trimmingSpaces
    // Scalars: an arrow may have a selector behind it that asks for its plain form.
    guard let first = text.unicodeScalars.first else { return true }
    return "↩↑↵⏎⤴^".unicodeScalars.contains(first) || isMark(text)
  }

  /// Whether an address could lead to an id in the document of that file name: most lead elsewhere, and need no closer
  /// look.
  static func mayStay(in name: Substring, _ address: String) -> Bool {
    var address = address
    return address.withUTF8 { utf8 in
      guard let hash = utf8.firstIndex(of: UInt8(ascii: "#")) else { return false }
      let file = unsafe utf8[..<hash]
      var isBlank = true
      for byte in unsafe file {
        // Letters beyond ASCII may be written in several ways.
        if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") || byte >= 0x80 { return true }
        if byte > 0x20 { isBlank = false }
      }
      let length = name.utf8.count
      return unsafe isBlank || (hash >= length && file.suffix(length).elementsEqual(name.utf8))
    }
  }

  /// Whether a text is a sign that leads to a note: "12", "[3]", "*", "†", "iv".
  static func isMark(_ text: String) -> Bool {
    // Most links are words: two letters that are no Roman numeral make no mark.
    var letters = 0
    var isRoman = true
    for byte in text.utf8 where (0x61...0x7A).contains(byte | 0x20) {
      letters += 1
      isRoman = isRoman && "ivxlc".utf8.contains(byte)
    }
    guard text.utf8.count <= 40, letters < 2 || isRoman else { return false }
    let bare = text.trimmingSpaces.filter { !"[]().:".contains($0) }
    guard !bare.isEmpty, bare.utf8.count <= 12 else { return false }
    return bare.allSatisfy(\.isNumber) || bare.allSatisfy { "*†‡§¶#".contains($0) }
      || (bare.count == 1 && bare.allSatisfy { $0.isLetter && $0.isLowercase })
      || bare.allSatisfy { "ivxlc".contains($0) }
  }
}

/// Collects what may be marks and notes, in document order.
private struct NoteFinder {
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

  private struct Mark {
    var id: String
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

  private static let noteBlocks: MarkupNames = [
    "aside", "li", "p", "div", "dd", "td", "blockquote", "section",
  ]
  private static let headings: MarkupNames = ["h1", "h2", "h3", "h4", "h5", "h6"]

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
    let isNote = element.isType("footnote", "endnote", "rearnote", "note", "doc-footnote", "doc-endnote")
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
    guard let address = element.attribute("href"), NoteIndex.mayStay(in: name, address), !isHere(address),
      case .local(path, let fragment?) = BookAddress(address, in: path)
    else { return }
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
    var number: Int
    var element: Int
  }

  /// The notes in the order of their first marks.
  func notes() -> [Note] {
    var chosen: [(mark: Mark, element: Int)] = []
    var seen: Set<String> = []
    for mark in marks {
      guard !mark.isInNote || mark.isTyped, !seen.contains(mark.id), let place = places[mark.id],
        let block = place.block,
        mark.isTyped || isNote(mark, at: place)
      else { continue }
      // A note that holds its own mark is none.
      guard block > mark.order || place.isNote, place.order != mark.order else { continue }
      seen.insert(mark.id)
      chosen.append((mark, block))
    }
    // One element that would be several notes is a list of them, to be read as it is.
    let uses = Dictionary(chosen.map { ($0.element, 1) }, uniquingKeysWith: +)
    let whole = chosen.filter { uses[$0.element] == 1 }
    let written = whole.map { Int($0.mark.text.filter { $0.isASCII && $0.isNumber }) ?? 0 }
    let keeps = Set(written).count == written.count && written.allSatisfy { $0 > 0 && $0 < 100_000 }
    return whole.enumerated().map { index, found in
      Note(id: found.mark.id, number: keeps ? written[index] : index + 1, element: found.element)
    }
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

import HandboekDocument
import HandboekXML

/// The notes of a page, as pandoc, Word, LibreOffice, EPUB and DPUB-ARIA mark them.
struct PageNotes {
  /// The containers that hold notes, by the name that marks lead to.
  private var elements: [String: XMLElement] = [:]
  /// The lines and ids of what is a note, so that the walk passes them over.
  private var containers: Set<XMLElement> = []
  private var numbers: [String: Int] = [:]
  private var order: [(name: String, place: Int)] = []
  var bodies: [(place: Int, flat: [FlatBlock])] = []

  init(_ root: XMLElement) {
    var walk = ElementWalk(root)
    while let element = walk.next() {
      if Self.noteName(element) != nil {
        keep(element)
      } else if Self.isSection(element) {
        containers.insert(Self.key(element))
        for note in ElementWalk.find(["li", "div", "aside"], in: element) { keep(note) }
      } else {
        walk.descend(element)
      }
    }
  }

  /// Takes note of one note, and of every name that a mark may lead to.
  private mutating func keep(_ element: XMLElement) {
    containers.insert(Self.key(element))
    if let id = element.attribute("id") { elements[id] = element }
    // Marks of LibreOffice and Word lead to a link inside the note.
    for link in ElementWalk.find(["a"], in: element) {
      for name in [link.attribute("name"), link.attribute("id")].compactMap({ $0 })
      where elements[name] == nil {
        elements[name] = element
      }
    }
  }

  /// Whether an element is a note, which is read at its mark.
  func isNote(_ element: XMLElement) -> Bool {
    !containers.isEmpty && (Self.noteName(element) != nil || Self.isSection(element))
      && containers.contains(Self.key(element))
  }

  /// The number of the note that a mark leads to; nil for any other element.
  mutating func reference(_ element: XMLElement, place: Int) -> Int? {
    guard let name = target(of: element), let note = elements[name] else { return nil }
    let key = note.attribute("id") ?? name
    if let number = numbers[key] { return number }
    order.append((name, place))
    numbers[key] = order.count
    return order.count
  }

  /// Whether an element is the mark of a note.
  func isReference(_ element: XMLElement) -> Bool { target(of: element) != nil }

  /// The name of the note that a mark leads to.
  private func target(of element: XMLElement) -> String? {
    guard !elements.isEmpty, element.name == "a" || element.name == "sup" else { return nil }
    var link = element
    if element.name == "sup" {
      // A raised mark: its link alone.
      let links = element.elements
      guard links.count == 1, links[0].name == "a",
        PageText.words(of: element) == PageText.words(of: links[0])
      else { return nil }
      link = links[0]
    }
    guard let address = link.attribute("href"), address.hasPrefix("#") else { return nil }
    let name = String(address.dropFirst())
    return elements[name] != nil && Self.isMark(link) ? name : nil
  }

  /// The note that a mark of some place in the row leads to.
  func entry(at index: Int) -> (element: XMLElement, place: Int)? {
    guard order.indices.contains(index) else { return nil }
    return elements[order[index].name].map { (element: $0, place: order[index].place) }
  }

  var footnotes: [Footnote] {
    bodies.enumerated().map { index, body in
      Footnote(
        number: index + 1, blocks: BlockAssembler.blocks(body.flat), referenceCount: 1,
        range: BlockAssembler.range(body.place))
    }
  }

  /// Whether a link to a note is its mark: short, and not the way back.
  private static func isMark(_ link: XMLElement) -> Bool {
    PageText.words(of: link).count <= 8 && !isBackLink(link)
  }

  static func isBackLink(_ link: XMLElement) -> Bool {
    let names = (link.attribute("class") ?? "").lowercased()
    let role = (link.attribute("role") ?? "") + " " + (link.attribute("epub:type") ?? "")
    return names.contains("footnote-back") || role.contains("backlink") || names.contains("footnotesym")
      || names.contains("endnotesym") || (link.attribute("href") ?? "").hasPrefix("#_ftnref")
      || (link.attribute("href") ?? "").hasPrefix("#_ednref")
  }

  /// The name of one note: a `div` of Word or LibreOffice, an `aside` of an EPUB.
  private static func noteName(_ element: XMLElement) -> String? {
    guard let id = element.attribute("id") else { return nil }
    let role = (element.attribute("role") ?? "") + " " + (element.attribute("epub:type") ?? "")
    if role.contains("doc-footnote") || role.contains("footnote ") || role.hasSuffix("footnote") { return id }
    guard element.name == "div" else { return nil }
    for prefix in ["ftn", "edn", "sdfootnote", "sdendnote"] where id.hasPrefix(prefix) {
      if !id.dropFirst(prefix.count).isEmpty, id.dropFirst(prefix.count).allSatisfy(\.isNumber) { return id }
    }
    return nil
  }

  /// Whether an element is the list of all notes.
  private static func isSection(_ element: XMLElement) -> Bool {
    let names = (element.attribute("class") ?? "").split(whereSeparator: \.isWhitespace)
    let role = (element.attribute("role") ?? "") + " " + (element.attribute("epub:type") ?? "")
    return names.contains("footnotes") || role.contains("doc-endnotes") || role.contains("footnotes")
      || PageStyle(element.attribute("style"))["mso-element"]?.hasSuffix("note-list") == true
  }

  /// An element without its content, by which it is known again.
  private static func key(_ element: XMLElement) -> XMLElement {
    XMLElement(name: element.name, attributes: element.attributes, line: element.line)
  }
}

extension PageReader {
  /// Reads the notes that the text leads to.
  mutating func readNotes() {
    var index = 0
    // A note may hold the mark of another: there are never more than the page has.
    while let (element, place) = notes.entry(at: index) {
      let flat = Boxed.flat(flow(Self.withoutBackLinks(element.children), depth: 1))
      notes.bodies.append((place, flat))
      index += 1
    }
  }

  /// The nodes without the links back to the mark; two layers of paragraphs are looked into.
  private static func withoutBackLinks(_ nodes: [XMLNode], depth: Int = 3) -> [XMLNode] {
    nodes.compactMap { node in
      guard case .element(var element) = node else { return node }
      if element.name == "a", PageNotes.isBackLink(element) { return nil }
      if depth > 0 { element.children = withoutBackLinks(element.children, depth: depth - 1) }
      return .element(element)
    }
  }
}

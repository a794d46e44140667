import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// The notes of a page, as pandoc, Word, LibreOffice, EPUB and DPUB-ARIA mark them.
///
/// They are taken out of the tree before the walk, and read at their marks. What no mark leads to is no note, and stays.
struct PageNotes {
  private var notes: [XMLElement] = []
  /// The note for each name that a mark may lead to.
  private var names: [String: Int] = [:]
  private var numbers: [Int: Int] = [:]
  private var order: [(note: Int, place: Int, mark: String)] = []
  var bodies: [(place: Int, flat: [FlatBlock])] = []

  init() {}

  /// Takes the notes out of a page.
  init(_ root: inout XMLElement, _ findings: inout FindingList) {
    let wanted = NoteShape.wanted(in: root)
    if !wanted.isEmpty { take(from: &root, wanted, inSection: false, &findings) }
  }

  /// No deeper than the parser allows.
  private mutating func take(
    from element: inout XMLElement, _ wanted: Set<String>, inSection: Bool, _ findings: inout FindingList
  ) {
    var kept: [XMLNode] = []
    // What stays in a numbered list keeps its number.
    var number = (element.attribute("start").flatMap { Int($0) } ?? 1) - 1
    var isGap = false
    for node in element.children {
      guard case .element(var child) = node else {
        kept.append(node)
        continue
      }
      if child.name == "li" {
        number = child.attribute("value").flatMap { Int($0) } ?? min(number + 1, 999_999_999)
      }
      if NoteShape.isNote(child, wanted, inSection: inSection) {
        keep(child)
        isGap = true
        continue
      }
      let isSection = NoteShape.isSection(child)
      let before = notes.count
      take(from: &child, wanted, inSection: inSection || isSection, &findings)
      if isSection, notes.count > before, NoteShape.isBare(child) {
        report(headingsOf: child, &findings)
        continue
      }
      if isGap, child.name == "li", element.name == "ol", child.attribute("value") == nil {
        child.attributes.append(XMLAttribute(name: "value", value: String(number)))
        isGap = false
      }
      kept.append(.element(child))
    }
    element.children = kept
  }

  /// Takes note of one note, and of every name that a mark may lead to.
  private mutating func keep(_ note: XMLElement) {
    for name in NoteShape.names(in: note) where names[name] == nil { names[name] = notes.count }
    notes.append(note)
  }

  /// The heading above the notes is not needed where they have a place of their own.
  private func report(headingsOf section: XMLElement, _ findings: inout FindingList) {
    for heading in ElementWalk.find(NoteShape.headings, in: section) {
      let words = PageText.words(of: heading)
      if words.isEmpty { continue }
      findings.place = max(1, heading.line)
      findings.add(.importLost, "de kop boven de noten: \(words.quotedShort)")
    }
  }

  /// The number of the note that a mark leads to; nil for any other element.
  mutating func reference(_ element: XMLElement, place: Int) -> Int? {
    guard let note = note(of: element) else { return nil }
    if let number = numbers[note] { return number }
    order.append((note, place, PageText.words(of: element)))
    numbers[note] = order.count
    return order.count
  }

  /// Whether an element is the mark of a note.
  func isReference(_ element: XMLElement) -> Bool { note(of: element) != nil }

  /// The note that a mark leads to.
  private func note(of element: XMLElement) -> Int? {
    guard !names.isEmpty, element.name == "a" || element.name == "sup" else { return nil }
    var link = element
    if element.name == "sup" {
      // A raised mark: its link alone.
      let links = element.elements
      guard links.count == 1, links[0].name == "a",
        PageText.words(of: element) == PageText.words(of: links[0])
      else { return nil }
      link = links[0]
    }
    return NoteShape.target(of: link).flatMap { names[$0] }
  }

  /// The note that a mark of some place in the row leads to.
  func entry(at index: Int) -> (element: XMLElement, place: Int, mark: String)? {
    guard order.indices.contains(index) else { return nil }
    return (element: notes[order[index].note], place: order[index].place, mark: order[index].mark)
  }

  /// The notes whose marks stand in what was left out.
  var unread: [XMLElement] { notes.indices.filter { numbers[$0] == nil }.map { notes[$0] } }

  var footnotes: [Footnote] {
    bodies.enumerated().map { index, body in
      Footnote(
        number: index + 1, blocks: BlockAssembler.blocks(body.flat), referenceCount: 1,
        range: BlockAssembler.range(body.place))
    }
  }
}

extension PageReader {
  /// Reads the notes that the text leads to, and tells of the others.
  mutating func readNotes() {
    var index = 0
    // A note may hold the mark of another: there are never more than the page has.
    while let (element, place, mark) = notes.entry(at: index) {
      findings.note = index + 1
      var flat = Boxed.flat(flow(Self.withoutBackLinks(element.children), depth: 1))
      Self.removeNumber(mark, from: &flat)
      notes.bodies.append((place, flat))
      index += 1
    }
    findings.note = nil
    for note in notes.unread {
      findings.place = max(1, note.line)
      let words = PageText.told(of: note)
      if !words.isEmpty {
        findings.add(.importLost, "een noot zonder verwijzing in de tekst: \(words.quotedShort)")
      }
    }
  }

  /// Takes off the number that a note was given by hand, as `1.` and `[1]`; a handbook numbers its notes.
  private static func removeNumber(_ mark: String, from flat: inout [FlatBlock]) {
    guard case .paragraph(var paragraph)? = flat.first, case .text(let text)? = paragraph.content.first else {
      return
    }
    let number = mark.filter { $0.isLetter || $0.isNumber }
    let forms = ["\(number). ", "\(number)) ", "\(number): ", "[\(number)] ", "(\(number)) "]
    guard !number.isEmpty, let form = forms.first(where: text.hasPrefix) else { return }
    paragraph.content[0] = .text(String(text.dropFirst(form.count)))
    flat[0] = .paragraph(paragraph)
  }

  /// The nodes without the links back to the mark; two layers of paragraphs are looked into.
  private static func withoutBackLinks(_ nodes: [XMLNode], depth: Int = 3) -> [XMLNode] {
    nodes.compactMap { node in
      guard case .element(var element) = node else { return node }
      if element.name == "a", NoteShape.isBackLink(element) { return nil }
      if depth > 0 { element.children = withoutBackLinks(element.children, depth: depth - 1) }
      return .element(element)
    }
  }
}

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

  /// The notes that stand in other documents, of which the marks say so; and their numbers.
  private(set) var others: [OtherNote: Int] = [:]

  /// A place in another document.
  struct OtherNote: Hashable {
    var path: ContainerPath
    var id: String
  }

  /// Finds the notes under an element and marks their elements with their numbers.
  static func take(from root: inout XMLElement, path: ContainerPath) -> NoteIndex {
    var finder = NoteFinder(path: path)
    finder.visit(root)
    let notes = finder.notes()
    var index = NoteIndex()
    if notes.isEmpty { return index }
    var left: [NoteFinder.Note] = []
    for note in notes {
      if let path = note.file {
        index.others[OtherNote(path: path, id: note.id)] = note.number
      } else {
        index.numbers[note.id] = note.number
        index.ids[note.number] = note.id
        left.append(note)
      }
    }
    left.sort { $0.element > $1.element }
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

  /// Whether readers see a link as the mark of a note that they can only follow: a sign that is raised, or that its maker
  /// called so.
  static func isShownAsMark(_ element: XMLElement, _ text: String, isRaised: Bool) -> Bool {
    guard text.utf8.count <= 12, isMark(text) else { return false }
    return isRaised || element.child()?.tag == "sup" || hasReferenceClass(element)
  }

  private static let referenceClasses = ["noteref", "note-ref", "note_ref", "fnref"].map { Array($0.utf8) }

  private static func hasReferenceClass(_ element: XMLElement) -> Bool {
    guard let names = element.attribute("class") else { return false }
    let bytes = Array(names.lowercased().utf8)
    return referenceClasses.contains { ByteSearch.contains(bytes, $0) }
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
      guard let hash = unsafe utf8.firstIndex(of: UInt8(ascii: "#")) else { return false }
      var isBlank = true
      for index in 0..<hash {
        let byte = unsafe utf8[index]
        // Letters beyond ASCII may be written in several ways.
        if byte == UInt8(ascii: "%") || byte == UInt8(ascii: "?") || byte >= 0x80 { return true }
        if byte > 0x20 { isBlank = false }
      }
      let length = name.utf8.count
      return unsafe isBlank || (hash >= length && utf8[(hash - length)..<hash].elementsEqual(name.utf8))
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

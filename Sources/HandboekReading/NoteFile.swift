internal import HandboekContainer
internal import HandboekDocument
internal import HandboekXML
internal import Synchronization

/// A document of which the marks of other documents lead to notes.
struct NoteFile: Sendable {
  let path: ContainerPath
  let language: LanguageTag?
  private var notes: [Note] = []
  /// The element that would be the note, by the ids in it.
  private var places: [String: Int] = [:]

  struct Note: Sendable {
    var element: XMLElement
    /// How much it holds: the bytes of its text, and some for each element.
    var weight = 0
    var isTyped: Bool
    var holdsHeading = false
    /// How many ids lead to it from inside.
    var inner = 0
  }

  init(_ root: XMLElement, path: ContainerPath) {
    self.path = path
    let body = root.child("body") ?? root
    language = ContentConverter.language(of: body) ?? ContentConverter.language(of: root)
    _ = visit(body, note: nil)
  }

  /// Visits an element inside what would be a note; gives its weight, and whether there is a heading in it.
  private mutating func visit(_ element: XMLElement, note: Int?) -> (weight: Int, holdsHeading: Bool) {
    let tag = element.tag
    var note = note
    let isTyped = NoteFinder.isNote(element)
    let isOwn = isTyped || NoteFinder.noteBlocks.contains(tag)
    if isOwn {
      note = notes.count
      notes.append(Note(element: element, isTyped: isTyped))
    }
    if let id = element.identifier, let note, places[id] == nil {
      places[id] = note
      if !isOwn { notes[note].inner += 1 }
    }
    var weight = 32
    var holdsHeading = NoteFinder.headings.contains(tag)
    for node in element.children {
      switch node {
      case .text(let text): weight += text.utf8.count
      case .element(let child):
        let inside = visit(child, note: note)
        weight += inside.weight
        holdsHeading = holdsHeading || inside.holdsHeading
      }
    }
    if isOwn, let note {
      notes[note].weight = weight
      notes[note].holdsHeading = holdsHeading
    }
    return (weight, holdsHeading)
  }

  /// The note that an id leads to; nil when it is a chapter, or a text that holds several.
  func note(_ id: String) -> Note? {
    guard let place = places[id] else { return nil }
    let note = notes[place]
    if note.isTyped { return note }
    return note.holdsHeading || note.inner > 1 ? nil : note
  }
}

/// The documents with notes of one book, each read once: all chapters of a book may have their notes in one.
final class NoteFiles: Sendable {
  private let container: BookContainer
  private let kept = Mutex<[ContainerPath: NoteFile]>([:])

  init(_ container: BookContainer) { self.container = container }

  func file(_ path: ContainerPath) -> NoteFile? {
    kept.withLock { kept in
      if let file = kept[path] { return file }
      let bytes = container.text(at: path).bytes
      if bytes.isEmpty { return nil }
      let file = NoteFile(Markup.content(bytes, path: path, limits: container.limits).root, path: path)
      if kept.count >= container.limits.noteFiles { kept = [:] }
      kept[path] = file
      return file
    }
  }
}

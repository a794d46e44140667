internal import HandboekContainer
internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  /// Reads the notes that stand in other documents, as if they stood in this one (EPUB 3 SSV 1.1, noteref).
  ///
  /// Each stays in its own document too. Whatever is no note there, becomes one that says where to look.
  mutating func readOtherNotes(_ files: NoteFiles) {
    var opened: [ContainerPath: NoteFile] = [:]
    var weight = 0
    for (note, number) in notes.others.sorted(by: { $0.value < $1.value }) where markCounts[number] != nil {
      if opened[note.path] == nil, opened.count < limits.noteFiles, !isOutOfTime, isDocument(note.path) {
        opened[note.path] = files.file(note.path)
      }
      var blocks: [Block] = []
      if let file = opened[note.path], let found = file.note(note.id) {
        // Notes inside notes would be read again and again.
        weight += found.weight
        if weight <= limits.documentBytes { blocks = read(found.element, number: number, of: file) }
      }
      if blocks.isEmpty { blocks = [pointer(to: note)] }
      footnotes[number] = Footnote(
        number: number, blocks: blocks, referenceCount: 0, range: Self.range(0))
    }
  }

  private func isDocument(_ path: ContainerPath) -> Bool { links?.document(path) != nil }

  private mutating func read(_ element: XMLElement, number: Int, of file: NoteFile) -> [Block] {
    var reader = ContentConverter(
      path: file.path, links: links, notes: NoteIndex(), document: BookDocument(title: ""), limits: limits)
    reader.deadline = deadline
    reader.language = Self.language(of: element) ?? file.language ?? document.language
    reader.note = number
    let blocks = RunningText.withoutNoteMark(reader.inner(element.children))
    isOutOfTime = isOutOfTime || reader.isOutOfTime
    return blocks
  }

  /// A note that leads to where the book says that it is.
  private func pointer(to note: NoteIndex.OtherNote) -> Block {
    let target = links?.target(.local(note.path, fragment: note.id), text: []) ?? .broken("")
    guard case .place(let place) = target else {
      return Block(.paragraph([.text("Deze noot ontbreekt in het boek.")]), range: Self.range(0))
    }
    let words = place.title.isEmpty ? place.record.name : place.title
    let link = Link(content: [.text(words)], target: target, range: Self.range(0))
    return Block(.paragraph([.text("Zie: "), .link(link)]), range: Self.range(0))
  }
}

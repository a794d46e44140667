import HandboekDiagnostics
import HandboekDocument

/// The notes and pictures that a text leads to.
struct PlacedParts {
  private(set) var notes: Set<Int> = []
  /// By their addresses in the chapter.
  private(set) var pictures: Set<String> = []

  mutating func add(_ flat: [FlatBlock]) {
    for block in flat {
      switch block {
      case .paragraph(let paragraph): paragraph.content.forEachInline { add($0) }
      case .whole(let block): [block].forEachInline { add($0) }
      }
    }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .footnote(let reference): notes.insert(reference.number)
    case .image(let image): if case .source(let address) = image.source { pictures.insert(address) }
    default: break
    }
  }
}

/// A title is a field of text: its notes and pictures go to the text below it.
struct TitleParts {
  private(set) var text: [Inline] = []
  private(set) var notes: [Inline] = []
  private(set) var pictures: [Inline] = []

  init(_ inlines: [Inline]) {
    text = inlines.filter { inline in
      if case .image = inline { false } else { true }
    }
    inlines.forEachInline { inline in
      switch inline {
      case .image: pictures.append(inline)
      case .footnote: notes.append(inline)
      default: break
      }
    }
    // A picture in a link, or in bold: its description is no word of the title.
    if text.count + pictures.count != inlines.count {
      var words = ""
      inlines.forEachInline { inline in
        switch inline {
        case .text(let more), .code(let more): words += more
        case .lineBreak: words += " "
        default: break
        }
      }
      text = [.text(words)]
    }
    text = RunNesting.tidy(text)
  }
}

extension WordReader {
  /// The words of a title or author; what else is in it waits for a place in the text.
  mutating func words(ofTitle inlines: [Inline]) -> [Inline] {
    let parts = TitleParts(inlines)
    waitingNotes += parts.notes
    waitingPictures += parts.pictures
    return parts.text
  }

  /// Puts the notes of the title behind the first paragraph, and its pictures in front of the text.
  mutating func placeTitleParts(in flat: inout [FlatBlock]) {
    let place = findings.place
    defer { findings.place = place }
    findings.place = 1
    if let found = title {
      let (notes, pictures) = (waitingNotes, waitingPictures)
      (waitingNotes, waitingPictures) = ([], [])
      title = words(ofTitle: found)
      waitingNotes += notes
      waitingPictures += pictures
    }
    // A title in a box is in the text as well, with its notes.
    var placed = PlacedParts()
    placed.add(flat)
    waitingNotes.removeAll {
      if case .footnote(let mark) = $0 { placed.notes.contains(mark.number) } else { false }
    }
    let first = flat.firstIndex { block in
      guard case .paragraph(let paragraph) = block else { return false }
      switch paragraph.role {
      case .plain, .quote, .item, .continuation:
        return paragraph.content.contains { if case .text = $0 { true } else { false } }
      default: return false
      }
    }
    // Without a paragraph the note is told with those that have no place.
    if !waitingNotes.isEmpty, let first, case .paragraph(var paragraph) = flat[first] {
      paragraph.content += waitingNotes
      flat[first] = .paragraph(paragraph)
      findings.addGrouped(
        .importChanged, "een noot bij de titel of de auteur staat nu achter de eerste alinea")
    }
    if waitingPictures.isEmpty { return }
    findings.addGrouped(.importChanged, "een afbeelding bij de titel of de auteur staat nu vóór de tekst")
    flat.insert(contentsOf: waitingPictures.map { .paragraph(FlatParagraph(content: [$0], place: 1)) }, at: 0)
  }

  /// Leaves out pictures that the chapter does not show, which is told.
  mutating func shownPictures(of flat: [FlatBlock]) -> [ImportedPicture] {
    var parts = PlacedParts()
    parts.add(flat)
    for note in notes.bodies { parts.add(note.flat) }
    return pictures.pictures.filter { picture in
      let address = "../beelden/" + picture.name
      if parts.pictures.contains(address) { return true }
      findings.place = picturePlaces[address] ?? 0
      findings.add(.importLost, "een afbeelding op een plaats waar in Markdown geen afbeelding kan staan")
      return false
    }
  }
}

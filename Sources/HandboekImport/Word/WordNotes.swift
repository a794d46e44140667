import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Footnotes and endnotes, which are one row of notes in a chapter (ECMA-376 part 1, §17.11).
struct WordNotes {
  private struct Key: Hashable {
    var id: String
    var isEndnote: Bool
  }

  private var elements: [Key: XMLElement] = [:]
  private var order: [Key] = []
  private var numbers: [Key: Int] = [:]
  let footnoteRelationships: [String: WordPackage.Relationship]
  let endnoteRelationships: [String: WordPackage.Relationship]
  /// What the notes say, with the paragraph of their first mark.
  var bodies: [(place: Int, flat: [FlatBlock])] = []
  /// The numbers of notes whose mark has no place in the text.
  var unplaced: Set<Int> = []

  init(_ archive: WordPackage, _ relationships: [String: WordPackage.Relationship]) {
    let footnotes = archive.related("footnotes", relationships)
    let endnotes = archive.related("endnotes", relationships)
    footnoteRelationships = footnotes.map { archive.relationships(of: $0) } ?? [:]
    endnoteRelationships = endnotes.map { archive.relationships(of: $0) } ?? [:]
    for (path, isEndnote) in [(footnotes, false), (endnotes, true)] {
      let root = path.flatMap { archive.part($0) }
      for element in root?.elements ?? [] where element.name == "footnote" || element.name == "endnote" {
        let isText = element.attribute("type").map { $0 == "normal" } ?? true
        guard let id = element.attribute("id"), isText else { continue }
        elements[Key(id: id, isEndnote: isEndnote)] = element
      }
    }
  }

  /// The number of a note, given out by first mention; nil when there is no such note.
  mutating func number(of id: String, isEndnote: Bool) -> Int? {
    let key = Key(id: id, isEndnote: isEndnote)
    guard elements[key] != nil else { return nil }
    if let number = numbers[key] { return number }
    order.append(key)
    numbers[key] = order.count
    return order.count
  }

  /// What a note says, before it is read.
  func words(of id: String, isEndnote: Bool) -> String {
    elements[Key(id: id, isEndnote: isEndnote)].map { ElementWalk.words(of: $0) } ?? ""
  }

  /// The note with a number, from 1.
  func note(_ number: Int) -> (element: XMLElement, isEndnote: Bool)? {
    guard order.indices.contains(number - 1) else { return nil }
    let key = order[number - 1]
    return elements[key].map { (element: $0, isEndnote: key.isEndnote) }
  }

  var count: Int { order.count }

  var footnotes: [Footnote] {
    bodies.enumerated().filter { !unplaced.contains($0.offset + 1) }.map { index, body in
      Footnote(
        number: index + 1, blocks: BlockAssembler.blocks(body.flat), referenceCount: 1,
        range: BlockAssembler.range(body.place))
    }
  }
}

extension WordReader {
  /// Reads the notes that the text leads to.
  mutating func readNotes(of flat: [FlatBlock]) {
    var placed = PlacedParts()
    placed.add(flat)
    let own = relationships
    let heading = findings.heading
    defer {
      relationships = own
      notePlace = nil
      findings.note = nil
      findings.heading = heading
    }
    var hasEndnotes = false
    // A note may hold the mark of another: there are never more than the part has.
    var number = 1
    while number <= notes.count {
      guard let (element, isEndnote) = notes.note(number) else { break }
      if !placed.notes.contains(number) {
        findings.place = notePlaces[number] ?? 0
        let words = ElementWalk.words(of: element)
        findings.add(
          .importLost, "een noot waarvan het teken geen plaats in de tekst heeft: \(words.quotedLong)")
        notes.unplaced.insert(number)
        notes.bodies.append((0, []))
        number += 1
        continue
      }
      hasEndnotes = hasEndnotes || isEndnote
      relationships = isEndnote ? notes.endnoteRelationships : notes.footnoteRelationships
      notePlace = notePlaces[number] ?? 0
      findings.note = number
      fields = []
      let flat = Boxed.flat(blocks(of: element, depth: 1))
      finishFields()
      placed.add(flat)
      notes.bodies.append((notePlace ?? 0, flat))
      number += 1
    }
    if hasEndnotes {
      findings.note = nil
      findings.place = notePlaces[1] ?? 0
      findings.addGrouped(.importChanged, "eindnoten zijn voetnoten geworden")
    }
  }
}

/// What stands in a box, note or cell, where no heading can stand.
enum Boxed {
  static func flat(_ blocks: [FlatBlock]) -> [FlatBlock] {
    blocks.map { block in
      guard case .paragraph(var paragraph) = block else { return block }
      switch paragraph.role {
      case .heading, .title:
        paragraph.role = .plain
        paragraph.content = [.strong(paragraph.content)]
      default: break
      }
      return .paragraph(paragraph)
    }
  }
}

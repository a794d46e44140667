import HandboekDocument
import HandboekXML

// Underscores keep the anchors of notes apart from those of headings, which are slugs.
extension HTMLRenderer {
  /// Writes the raised number that leads to a note.
  func noteMark(_ reference: FootnoteReference, into writer: inout XMLWriter) {
    let number = String(reference.number)
    writer.element("sup") { writer in
      writer.attribute("class", "noot")
      let identifier = links.identifier(
        "nootref_\(reference.number)_\(reference.occurrence)", in: record)
      if isInsideLink {
        writer.attribute("id", identifier)
        writer.text(number)
        return
      }
      writer.element("a") { writer in
        writer.attribute("id", identifier)
        semantic(.noteref, into: &writer)
        writer.attribute("href", "#" + links.identifier("noot_\(number)", in: record))
        writer.attribute("aria-label", "Noot \(number)")
        writer.text(number)
      }
    }
    noteInPlace(reference, into: &writer)
  }

  /// Writes the notes of the current record as end notes, each with a way back for every mark.
  ///
  /// - Parameters:
  ///   - name: What the notes belong to: `doc-endnotes` is a landmark, and one page has many of them.
  ///   - hasHeading: Whether the heading "Noten" is shown; small records do without.
  func notes(
    _ footnotes: [Footnote], to name: String, hasHeading: Bool, into writer: inout XMLWriter
  ) {
    let footnotes = footnotes.filter { notesInPlace[$0.number] == nil }
    if footnotes.isEmpty { return }
    writer.element("section") { writer in
      writer.attribute("class", "noten")
      semantic(.endnotes, into: &writer)
      writer.attribute("aria-label", "Noten bij \(name)")
      writer.newline()
      if hasHeading { heading(2, "Noten", into: &writer) }
      writer.element("ol") { writer in
        writer.newline()
        for (index, footnote) in footnotes.enumerated() {
          note(footnote, isInOrder: footnote.number == index + 1, into: &writer)
        }
      }
      writer.newline()
    }
    writer.newline()
  }

  private func note(_ footnote: Footnote, isInOrder: Bool, into writer: inout XMLWriter) {
    writer.element("li") { writer in
      // In a part of a chapter, notes keep the numbers that they have in the whole.
      if !isInOrder { writer.attribute("value", String(footnote.number)) }
      let identifier = links.identifier("noot_\(footnote.number)", in: record)
      guard options.hasEPUBTypes else {
        writer.attribute("id", identifier)
        noteText(footnote, into: &writer)
        return
      }
      // Reading systems show what a `noteref` leads to as a pop-up. No `aside`: Apple Books would hide it
      // where it stands, and leave a heading with empty numbers.
      writer.element("div") { writer in
        writer.attribute("id", identifier)
        semantic(.footnote, into: &writer)
        noteText(footnote, into: &writer)
      }
    }
    writer.newline()
  }

  private func noteText(_ footnote: Footnote, into writer: inout XMLWriter) {
    // The way back belongs at the end of the note's last sentence.
    guard case .paragraph(let last)? = footnote.blocks.last?.content else {
      blocks(footnote.blocks, into: &writer)
      writer.element("p") { backlinks(of: footnote, into: &$0) }
      return
    }
    blocks(Array(footnote.blocks.dropLast()), into: &writer)
    writer.element("p") { writer in
      inlines(last, into: &writer)
      writer.text(" ")
      backlinks(of: footnote, into: &writer)
    }
  }

  private func backlinks(of footnote: Footnote, into writer: inout XMLWriter) {
    for occurrence in 1..<(max(footnote.referenceCount, 1) + 1) {
      if occurrence > 1 { writer.text(" ") }
      writer.element("a") { writer in
        writer.attribute("class", "terug")
        semantic(.backlink, into: &writer)
        writer.attribute(
          "href", "#" + links.identifier("nootref_\(footnote.number)_\(occurrence)", in: record))
        writer.attribute(
          "aria-label",
          footnote.referenceCount > 1
            ? "Terug naar de tekst, verwijzing \(occurrence)" : "Terug naar de tekst")
        // U+FE0E asks for the plain glyph rather than an emoji.
        writer.text("\u{21A9}\u{FE0E}")
      }
    }
  }
}

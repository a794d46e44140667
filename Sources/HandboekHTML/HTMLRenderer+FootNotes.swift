import HandboekDocument
import HandboekXML

/// Notes in the text, at their first mark, for engines that move them to the foot of the page.
extension HTMLRenderer {
  /// The renderer for the text that these notes belong to.
  func withNotes(_ footnotes: [Footnote]) -> HTMLRenderer {
    guard options.hasNotesInPlace else { return self }
    var copy = self
    for note in footnotes where Self.isPlain(note) { copy.notesInPlace[note.number] = note }
    return copy
  }

  /// Whether a note is running text only: what is in a paragraph can hold no list or table.
  private static func isPlain(_ note: Footnote) -> Bool {
    note.blocks.allSatisfy { if case .paragraph = $0.content { true } else { false } }
  }

  /// Writes the note behind its first mark.
  func noteInPlace(_ reference: FootnoteReference, into writer: inout XMLWriter) {
    guard reference.occurrence == 1, let note = notesInPlace[reference.number] else { return }
    writer.element("span") { writer in
      writer.attribute("class", "voetnoot")
      writer.attribute("id", links.identifier("noot_\(note.number)", in: record))
      writer.element("span") { writer in
        writer.attribute("class", "nummer")
        writer.text(String(note.number))
      }
      for (index, block) in note.blocks.enumerated() {
        guard case .paragraph(let content) = block.content else { continue }
        if index > 0 { writer.text(" ") }
        inlines(content, into: &writer)
      }
    }
  }
}

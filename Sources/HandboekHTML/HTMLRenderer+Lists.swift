import HandboekDocument
import HandboekXML

extension HTMLRenderer {
  /// Writes an ordered, bulleted or task list.
  func list(_ list: List, into writer: inout XMLWriter) {
    guard let start = list.start else {
      writer.element("ul") { writer in
        if list.items.contains(where: { $0.isChecked != nil }) { writer.attribute("class", "taken") }
        items(list, into: &writer)
      }
      return
    }
    writer.element("ol") { writer in
      if start != 1 { writer.attribute("start", String(start)) }
      items(list, into: &writer)
    }
  }

  private func items(_ list: List, into writer: inout XMLWriter) {
    writer.newline()
    for item in list.items {
      writer.element("li") { writer in
        if let isChecked = item.isChecked { box(isChecked, into: &writer) }
        if list.isTight {
          tight(item.blocks, into: &writer)
        } else {
          blocks(item.blocks, into: &writer)
        }
      }
      writer.newline()
    }
  }

  /// Writes the blocks of a tight item: its first paragraph without an element of its own.
  private func tight(_ blocks: [Block], into writer: inout XMLWriter) {
    guard case .paragraph(let text)? = blocks.first?.content else {
      self.blocks(blocks, into: &writer)
      return
    }
    inlines(text, into: &writer)
    if blocks.count > 1 {
      writer.newline()
      self.blocks(Array(blocks.dropFirst()), into: &writer)
    }
  }

  /// Writes the box of a task as a sign with a name; an `input` without a label says nothing.
  private func box(_ isChecked: Bool, into writer: inout XMLWriter) {
    writer.element("span") { writer in
      writer.attribute("class", "vakje")
      writer.attribute("role", "img")
      writer.attribute("aria-label", isChecked ? "gedaan" : "te doen")
      writer.text(isChecked ? "\u{2611}" : "\u{2610}")
    }
    writer.text(" ")
  }
}

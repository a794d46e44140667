import HandboekDocument

/// Shows readers which text is the edition's own.
enum LocalMark {
  /// The text with a mark: one passage is a box with a title, so that those behind it keep their numbers; a text
  /// with headings, or a whole section, begins with a few words.
  static func mark(_ blocks: [Block], edition: String, asBox: Bool) -> [Block] {
    let label = "Eigen tekst van \(edition)"
    let hasHeadings = blocks.contains { if case .heading = $0.content { true } else { false } }
    guard let first = blocks.first else { return blocks }
    if !asBox || hasHeadings { return opened(blocks, with: label + ".") }
    if blocks.count == 1, case .callout(var callout) = first.content {
      callout.blocks.insert(paragraph(label + ".", first), at: 0)
      return [Block(.callout(callout), range: first.range)]
    }
    let box = Callout(kind: .frame, title: [.text(label)], blocks: blocks)
    return [Block(.callout(box), range: first.range)]
  }

  /// Puts the words before the first text that is no heading.
  private static func opened(_ blocks: [Block], with label: String) -> [Block] {
    var blocks = blocks
    let index = blocks.firstIndex { if case .heading = $0.content { false } else { true } } ?? blocks.count
    if index < blocks.count, case .paragraph(let content) = blocks[index].content {
      blocks[index].content = .paragraph([.emphasis([.text(label)]), .text(" ")] + content)
    } else if let before = blocks.first {
      blocks.insert(paragraph(label, before), at: index)
    }
    return blocks
  }

  private static func paragraph(_ label: String, _ place: Block) -> Block {
    Block(.paragraph([.emphasis([.text(label)])]), range: place.range)
  }
}

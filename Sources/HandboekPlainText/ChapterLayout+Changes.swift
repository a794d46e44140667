import HandboekDocument

/// What differs from an earlier edition, in words between brackets.
extension ChapterLayout {
  /// "[nieuw]" or "[anders]" for a passage that has changed.
  func mark(of block: Block) -> RichText? {
    guard let number = block.number, let change = changes?.passages[number.block] else { return nil }
    return RichText("[\(change.label)]", .dim)
  }

  /// "[vervallen] 3.12 ‘Zo begon de passage …’" at the place where it stood.
  mutating func withdrawn(_ position: WithdrawnPassage.Position) {
    for passage in withdrawnPassages[position] ?? [] {
      layout.blank()
      layout.inMargin(String(repeating: " ", count: gutter), nil) {
        $0.paragraph(RichText("[vervallen] \(passage.label) ‘\(passage.words)’", .dim), hanging: 2)
      }
    }
  }
}

extension [Block] {
  /// Calls `visit` with every block in reading order, those inside lists, boxes and quotes included.
  public func forEachBlock(_ visit: (Block) -> Void) {
    // By index: a copy of each block would be counted twice more than the walk itself costs.
    for index in indices {
      visit(self[index])
      switch self[index].content {
      case .list(let list): for item in list.items { item.blocks.forEachBlock(visit) }
      case .quote(let blocks): blocks.forEachBlock(visit)
      case .callout(let callout): callout.blocks.forEachBlock(visit)
      case .paragraph, .heading, .code, .table, .figure, .thematicBreak, .offers, .publications, .coverage:
        break
      }
    }
  }

  /// Calls `visit` with every inline in reading order, those inside others included.
  public func forEachInline(_ visit: (Inline) -> Void) {
    forEachBlock { block in
      switch block.content {
      case .paragraph(let content): content.forEachInline(visit)
      case .heading(let heading): heading.content.forEachInline(visit)
      case .callout(let callout): callout.title.forEachInline(visit)
      case .table(let table):
        table.caption.forEachInline(visit)
        for cell in table.head { cell.forEachInline(visit) }
        for row in table.rows { for cell in row { cell.forEachInline(visit) } }
      case .figure(let figure):
        visit(.image(figure.image))
        figure.caption.forEachInline(visit)
      case .list, .quote, .code, .thematicBreak, .offers, .publications, .coverage: break
      }
    }
  }
}

extension [Inline] {
  /// Calls `visit` with every inline in reading order, those inside others included.
  public func forEachInline(_ visit: (Inline) -> Void) {
    for index in indices {
      visit(self[index])
      switch self[index] {
      case .emphasis(let content), .strong(let content), .strikethrough(let content):
        content.forEachInline(visit)
      case .link(let link): link.content.forEachInline(visit)
      case .span(let span): span.content.forEachInline(visit)
      case .text, .code, .lineBreak, .image, .citation, .footnote: break
      }
    }
  }
}

extension Block {
  /// Changes the content, however deep it stands; places and numbers stay.
  ///
  /// Content is taken out while it is changed: what has one owner then changes in place.
  ///
  /// - Parameters:
  ///   - text: Changes running text.
  ///   - picture: Changes the picture of a figure.
  ///   - data: Changes a list out of the catalogue, or the coverage.
  public mutating func rewrite(
    text: (inout [Inline]) -> Void, picture: (inout Image) -> Void = { _ in },
    data: (inout BlockContent) -> Void = { _ in }
  ) {
    func all(_ blocks: inout [Block]) {
      for index in blocks.indices { blocks[index].rewrite(text: text, picture: picture, data: data) }
    }
    switch content {
    case .paragraph(var inlines):
      content = .thematicBreak
      text(&inlines)
      content = .paragraph(inlines)
    case .heading(var heading):
      content = .thematicBreak
      text(&heading.content)
      content = .heading(heading)
    case .list(var list):
      content = .thematicBreak
      for index in list.items.indices { all(&list.items[index].blocks) }
      content = .list(list)
    case .quote(var blocks):
      content = .thematicBreak
      all(&blocks)
      content = .quote(blocks)
    case .callout(var callout):
      content = .thematicBreak
      text(&callout.title)
      all(&callout.blocks)
      content = .callout(callout)
    case .table(var table):
      content = .thematicBreak
      text(&table.caption)
      for column in table.head.indices { text(&table.head[column]) }
      for row in table.rows.indices {
        for column in table.rows[row].indices { text(&table.rows[row][column]) }
      }
      content = .table(table)
    case .figure(var figure):
      content = .thematicBreak
      picture(&figure.image)
      text(&figure.caption)
      content = .figure(figure)
    case .offers, .publications, .coverage: data(&content)
    case .code, .thematicBreak: break
    }
  }
}

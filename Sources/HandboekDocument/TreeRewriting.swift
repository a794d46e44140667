extension Block {
  /// This block with other content, however deep it stands; places and numbers stay.
  ///
  /// - Parameters:
  ///   - text: Gives the running text that takes the place of another.
  ///   - picture: Gives the picture of a figure.
  ///   - data: Gives the content of a list out of the catalogue, or of the coverage.
  public func rewritten(
    text: ([Inline]) -> [Inline], picture: (Image) -> Image = { $0 },
    data: (BlockContent) -> BlockContent = { $0 }
  ) -> Block {
    func all(_ blocks: [Block]) -> [Block] {
      blocks.map { $0.rewritten(text: text, picture: picture, data: data) }
    }
    var block = self
    switch content {
    case .paragraph(let content): block.content = .paragraph(text(content))
    case .heading(var heading):
      heading.content = text(heading.content)
      block.content = .heading(heading)
    case .list(var list):
      for index in list.items.indices { list.items[index].blocks = all(list.items[index].blocks) }
      block.content = .list(list)
    case .quote(let content): block.content = .quote(all(content))
    case .callout(var callout):
      callout.title = text(callout.title)
      callout.blocks = all(callout.blocks)
      block.content = .callout(callout)
    case .table(var table):
      table.caption = text(table.caption)
      table.head = table.head.map(text)
      table.rows = table.rows.map { $0.map(text) }
      block.content = .table(table)
    case .figure(var figure):
      figure.image = picture(figure.image)
      figure.caption = text(figure.caption)
      block.content = .figure(figure)
    case .offers, .publications, .coverage: block.content = data(content)
    case .code, .thematicBreak: break
    }
    return block
  }
}

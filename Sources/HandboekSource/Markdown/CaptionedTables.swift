import HandboekDocument

/// Joins a paragraph that starts with `Tabel:` to the table before or behind it.
enum CaptionedTables {
  private static let mark = "Tabel:"

  static func join(_ blocks: [Block]) -> [Block] {
    guard blocks.contains(where: { if case .table = $0.content { true } else { false } }) else {
      return blocks
    }
    var result: [Block] = []
    var index = 0
    while index < blocks.count {
      let block = blocks[index]
      if let caption = caption(of: block), index + 1 < blocks.count,
        case .table(let table) = blocks[index + 1].content
      {
        result.append(captioned(table, caption, blocks[index + 1]))
        index += 2
      } else if case .table(let table) = block.content, index + 1 < blocks.count,
        let caption = caption(of: blocks[index + 1])
      {
        result.append(captioned(table, caption, block))
        index += 2
      } else {
        result.append(block)
        index += 1
      }
    }
    return result
  }

  private static func captioned(_ table: Table, _ caption: [Inline], _ block: Block) -> Block {
    var table = table
    table.caption = caption
    return Block(.table(table), range: block.range)
  }

  /// The words behind the mark; nil when the block is no caption.
  private static func caption(of block: Block) -> [Inline]? {
    guard case .paragraph(var content) = block.content, case .text(let text)? = content.first,
      text.hasPrefix(mark)
    else { return nil }
    let rest = String(text.dropFirst(mark.count)).trimmedStart
    if rest.isEmpty { content.removeFirst() } else { content[0] = .text(rest) }
    return content
  }
}

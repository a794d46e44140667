import HandboekDocument

/// The words of a text alone, in one line, for formats without markup.
enum PlainWords {
  static func of(_ blocks: [Block]) -> String {
    var parts: [String] = []
    blocks.forEachBlock { block in
      switch block.content {
      case .paragraph(let content): parts.append(content.plainText)
      case .heading(let heading): parts.append(heading.content.plainText)
      case .callout(let callout): parts.append(callout.title.plainText)
      case .code(let code): parts.append(code.text)
      case .table(let table):
        for row in [table.head] + table.rows { parts += row.map(\.plainText) }
      case .figure(let figure): parts.append(figure.caption.plainText)
      case .list, .quote, .thematicBreak, .offers, .publications, .coverage: break
      }
    }
    return parts.flatMap { $0.split(whereSeparator: \.isWhitespace) }.joined(separator: " ")
  }
}

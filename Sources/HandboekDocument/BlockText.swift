extension [Block] {
  /// The words of paragraphs, titles, cells and lists, in order with a space between: without markup and notes.
  public var plainText: String {
    var words: [String] = []
    func add(_ content: [Inline]) {
      let text = content.plainText
      if !text.isEmpty { words.append(text) }
    }
    forEachBlock { block in
      switch block.content {
      case .paragraph(let content): add(content)
      case .heading(let heading): add(heading.content)
      case .callout(let callout): add(callout.title)
      case .table(let table):
        add(table.caption)
        for row in [table.head] + table.rows { row.forEach(add) }
      case .figure(let figure): add([.image(figure.image)] + [.text(" ")] + figure.caption)
      case .code(let code): words.append(code.text)
      case .offers(let data): words += data.entries.map(\.place.title)
      case .publications(let data): words += data.entries.map(\.place.title)
      case .list, .quote, .thematicBreak, .coverage: break
      }
    }
    return words.joined(separator: " ")
  }
}

import HandboekDiagnostics
import HandboekDocument

/// The text of a record without markup: one plain paragraph for each paragraph, item or row.
enum PlainParagraphs {
  static func blocks(_ blocks: [Block]) -> [Block] {
    var collector = Collector()
    collector.add(blocks)
    return collector.texts.map { Block(.paragraph([.text($0)]), range: .start) }
  }

  private struct Collector {
    var texts: [String] = []

    mutating func add(_ blocks: [Block]) { for block in blocks { add(block) } }

    private mutating func add(_ text: String) { if !text.isEmpty { texts.append(text) } }

    private mutating func add(_ block: Block) {
      switch block.content {
      case .paragraph(let content): add(RunningWords.text(content))
      case .heading(let heading): add(RunningWords.text(heading.content))
      case .list(let list): for (index, item) in list.items.enumerated() { add(item, index, of: list) }
      case .quote(let blocks): add(blocks)
      case .callout(let callout):
        add(callout.title.isEmpty ? callout.kind.label : RunningWords.text(callout.title))
        add(callout.blocks)
      case .code(let code): add(String(code.text.map { $0 == "\n" ? " " : $0 }))
      case .table(let table):
        add(RunningWords.text(table.caption))
        for row in [table.head] + table.rows {
          add(row.map { RunningWords.text($0) }.filter { !$0.isEmpty }.joined(separator: "; "))
        }
      case .figure(let figure):
        add(figure.image.alternative)
        add(RunningWords.text(figure.caption))
      case .offers(let data): for entry in data.entries { add("• " + entry.place.title) }
      case .publications(let data): for entry in data.entries { add("• " + entry.place.title) }
      case .coverage(let block): for table in block.tables { add("\(table.title): \(table.summary)") }
      case .thematicBreak: break
      }
    }

    private mutating func add(_ item: List.Item, _ index: Int, of list: List) {
      let first = texts.count
      add(item.blocks)
      guard first < texts.count, !texts[first].hasPrefix("• ") else { return }
      texts[first] = (list.start.map { "\($0 + index). " } ?? "• ") + texts[first]
    }
  }
}

import HandboekDocument

/// The numbers `[→1]` of the outside addresses of one chapter, in the order of the text.
///
/// They are given out before anything is laid out, so that a passage shown on its own has the same
/// numbers as in the whole chapter.
struct AddressNumbers {
  private(set) var addresses: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of an address, from 1.
  func number(of address: String) -> Int? { numbers[address] }

  mutating func add(blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .paragraph(let inlines): add(inlines)
      case .heading(let heading): add(heading.content)
      case .list(let list): for item in list.items { add(blocks: item.blocks) }
      case .quote(let blocks): add(blocks: blocks)
      case .callout(let callout):
        add(callout.title)
        add(blocks: callout.blocks)
      case .table(let table):
        add(table.caption)
        for cell in table.head { add(cell) }
        for row in table.rows { for cell in row { add(cell) } }
      case .figure(let figure): add(figure.caption)
      case .publications(let list): for entry in list.entries { add(entry.reference) }
      case .code, .thematicBreak, .offers: break
      }
    }
  }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .emphasis(let content), .strong(let content), .strikethrough(let content): add(content)
      case .span(let span): add(span.content)
      case .link(let link):
        if case .external(let address) = link.target, !PlainInlines.isItsOwnText(link, address) {
          add(address)
        }
        add(link.content)
      case .text, .code, .lineBreak, .image, .citation, .footnote: break
      }
    }
  }

  private mutating func add(_ address: String) {
    if numbers[address] != nil { return }
    addresses.append(address)
    numbers[address] = addresses.count
  }
}

/// The notes and addresses that a stretch of text mentions, each once, in order.
struct Mentions {
  private(set) var footnotes: [Int] = []
  private(set) var addresses: [Int] = []

  mutating func addFootnote(_ number: Int) {
    if !footnotes.contains(number) { footnotes.append(number) }
  }

  mutating func addAddress(_ number: Int) {
    if !addresses.contains(number) { addresses.append(number) }
  }
}

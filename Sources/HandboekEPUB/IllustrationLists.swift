import HandboekDocument
import HandboekHTML

/// The numbered figures and tables of the chapters, each with the passage in which it stands.
struct IllustrationLists {
  private(set) var figures: [ContentsEntry] = []
  private(set) var tables: [ContentsEntry] = []

  init(_ handbook: Handbook, links: EPUBLinkProvider) {
    for chapter in handbook.chapters {
      for block in chapter.blocks {
        guard let number = block.number else { continue }
        let place = Place(chapter.id, anchor: number.anchor, title: number.label)
        add(block, address: links.address(of: place))
      }
    }
  }

  private mutating func add(_ block: Block, address: String) {
    switch block.content {
    case .figure(let figure):
      if let entry = Self.entry(figure.number, figure.caption, address) { figures.append(entry) }
    case .table(let table):
      if let entry = Self.entry(table.number, table.caption, address) { tables.append(entry) }
    case .quote(let blocks): for block in blocks { add(block, address: address) }
    case .callout(let callout): for block in callout.blocks { add(block, address: address) }
    case .list(let list):
      for item in list.items { for block in item.blocks { add(block, address: address) } }
    case .paragraph, .heading, .code, .thematicBreak, .offers, .publications, .coverage: break
    }
  }

  private static func entry(_ number: String?, _ caption: [Inline], _ address: String) -> ContentsEntry? {
    guard let number else { return nil }
    return ContentsEntry(number: number + ".", title: firstSentence(caption.plainText), address: address)
  }

  /// The sentence that says what there is to see; where it comes from, stands under the illustration itself.
  static func firstSentence(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for (index, word) in words.enumerated().dropLast() where word.hasSuffix(".") && word.count > 3 {
      // "o.a." and initials end no sentence.
      guard !word.dropLast().contains("."), words[index + 1].first?.isUppercase == true else { continue }
      return words[...index].joined(separator: " ")
    }
    return text
  }
}

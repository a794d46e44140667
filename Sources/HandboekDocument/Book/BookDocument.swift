/// A document of a book, opened.
public struct BookDocument: Sendable, Hashable {
  public var title: String
  public var number: Int?
  public var language: LanguageTag?
  public var isRightToLeft = false
  /// The text; its title is a heading of level 1 in it.
  public var blocks: [Block] = []
  /// The notes of which the marks stand in this document.
  public var footnotes: [Footnote] = []
  /// The elements that links can lead to, in order.
  public var anchors: [BookAnchor] = []
  /// Where pages of the printed edition begin, in order.
  public var pageStarts: [PageStart] = []
  /// What is wrong with this document.
  public var faults: [BookFault] = []

  public init(title: String, number: Int? = nil) {
    self.title = title
    self.number = number
  }

  /// Where a page of the printed edition begins.
  public struct PageStart: Sendable, Hashable {
    /// The number on the page.
    public var label: String
    /// The block that it begins in.
    public var block: Int

    public init(label: String, block: Int) {
      self.label = label
      self.block = block
    }
  }

  /// The anchor with this id.
  public func anchor(_ id: String) -> BookAnchor? { anchors.first { $0.id == id } }

  /// The block where a reader has to be for an id; nil when it stands in a note, or nowhere.
  public func block(of id: String) -> Int? {
    anchor(id).flatMap { $0.note == nil ? min($0.blocks.lowerBound, max(0, blocks.count - 1)) : nil }
  }

  /// What the element with this id holds, to show on its own; a heading stands for its section.
  public func passage(_ id: String) -> [Block]? {
    guard let anchor = anchor(id) else { return nil }
    if let number = anchor.note { return footnotes.first { $0.number == number }?.blocks }
    if let item = anchor.item, case .list(let list)? = block(at: anchor.blocks.lowerBound)?.content,
      list.items.indices.contains(item)
    {
      return list.items[item].blocks
    }
    return Array(blocks[range(of: anchor)])
  }

  /// The blocks of the element with this id; a heading stands for its section.
  public func range(of anchor: BookAnchor) -> Range<Int> {
    let range = anchor.blocks.clamped(to: blocks.indices)
    guard range.count == 1, case .heading(let heading) = blocks[range.lowerBound].content else {
      return range
    }
    let end = blocks[range.upperBound...].firstIndex {
      if case .heading(let next) = $0.content { next.level <= heading.level } else { false }
    }
    return range.lowerBound..<(end ?? blocks.endIndex)
  }

  private func block(at index: Int) -> Block? { blocks.indices.contains(index) ? blocks[index] : nil }
}

/// An element that links can lead to.
public struct BookAnchor: Sendable, Hashable {
  public var id: String
  /// The blocks of the document that it spans.
  public var blocks: Range<Int>
  /// The item that it is, when the block is a list.
  public var item: Int?
  /// The number of the note that it stands in; the blocks then say nothing.
  public var note: Int?

  public init(id: String, blocks: Range<Int>, item: Int? = nil, note: Int? = nil) {
    self.id = id
    self.blocks = blocks
    self.item = item
    self.note = note
  }
}

/// A place in a book, and how far in its document when no element marks it.
public struct BookPlace: Sendable, Hashable {
  public var target: BookTarget
  /// How far in the document, from 0 to 1, for a place that was named by a percentage.
  public var fraction: Double?
  /// The page of the printed edition, for a place that was named by one.
  public var page: PageSpan?

  public init(_ target: BookTarget, fraction: Double? = nil, page: PageSpan? = nil) {
    self.target = target
    self.fraction = fraction
    self.page = page
  }

  /// A page of the printed edition: from its mark to the next one.
  public struct PageSpan: Sendable, Hashable {
    /// The number on it.
    public var label: String
    /// Where the next page begins; nil after the last.
    public var next: BookTarget?

    public init(_ label: String, next: BookTarget? = nil) {
      self.label = label
      self.next = next
    }
  }
}

extension BookDocument {
  /// The blocks of a page that begins in this document, the one at whose start it begins among them.
  ///
  /// A page that begins inside a long block is that block.
  public func blocks(of page: BookPlace.PageSpan, at target: BookTarget) -> Range<Int> {
    let mark = pageStarts.firstIndex { PageName.isEqual($0.label, page.label.lowercased()) }
    let start = target.anchor.flatMap(block) ?? mark.map { pageStarts[$0].block } ?? 0
    var end = blocks.count
    if let next = page.next {
      if next.document == target.document { end = next.anchor.flatMap(block) ?? end }
    } else if let mark, pageStarts.indices.contains(mark + 1) {
      end = pageStarts[mark + 1].block
    }
    return start..<max(start + 1, end)
  }

  /// The id of what holds the table, or the figure, with a number; nil when there is none.
  public func anchor(ofTable isTable: Bool, numbered number: String) -> String? {
    let index = blocks.firstIndex { block in
      switch block.content {
      case .table(let table): isTable && table.number == number
      case .figure(let figure): !isTable && figure.number == number
      default: false
      }
    }
    guard let index else { return nil }
    return blocks[index].number?.anchor
      ?? anchors.first { $0.blocks == index..<index + 1 && $0.item == nil && $0.note == nil }?.id
  }

  /// The id of the heading with a number, "3.B.1"; nil when not just one has it, or when no link can lead there.
  public func heading(numbered number: String) -> String? {
    let wanted = number.lowercased()
    var found: String?
    for block in blocks {
      guard case .heading(let heading) = block.content, heading.number?.lowercased() == wanted else {
        continue
      }
      guard found == nil, anchor(heading.id) != nil else { return nil }
      found = heading.id
    }
    return found
  }
}

import HandboekDocument

extension TextLayout {
  /// A layout that tells where the pages of the paper edition begin.
  init(width: Int, pagination: Pagination?) {
    self.init(width: width)
    self.pagination = pagination
  }

  /// A line with the number of the page at the right, where a place begins a page.
  mutating func pageMark(at spot: Pagination.Spot) {
    if let page = pagination?.mark(at: spot) { pageMark(page, page) }
  }

  /// The pages on which a place only runs on.
  mutating func pageMarks(behind spot: Pagination.Spot) {
    let pages = pagination?.marks(behind: spot) ?? []
    if let first = pages.first, let last = pages.last { pageMark(first, last) }
  }

  private mutating func pageMark(_ first: Int, _ last: Int) {
    let mark = "blz. " + (first == last ? String(first) : "\(first)–\(last)")
    let indent = max(0, textWidth - mark.count)
    blank()
    line {
      $0.append(spaces: indent)
      $0.append(mark, .dim)
    }
    blank()
  }

  /// The text of a page of the author's own, with the marks of its headings.
  mutating func page(_ page: Page) {
    for block in page.blocks {
      blank()
      let spot = block.anchor.map { Pagination.Spot.anchor($0, in: page.id) }
      if let spot { pageMark(at: spot) }
      self.block(block.content)
      if let spot { pageMarks(behind: spot) }
    }
    notes(page.footnotes)
  }
}

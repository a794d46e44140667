import HandboekPlainText

/// Paints lines of text, with the chosen link and the hits of a search marked.
struct TextPainter {
  let text: ReaderText
  let chosenLink: Int?
  let search: Search?

  func paint(
    lines first: Int, rows: Range<Int>, columns: Range<Int>, role: Look.Role, on screen: inout Screen
  ) {
    for (line, row) in zip(first..., rows) where text.lines.indices.contains(line) {
      var column = columns.lowerBound
      for span in text.lines[line].spans {
        let number: Int
        if case .external(let address)? = text.target(ofLink: span.link) {
          number = screen.number(of: address)
        } else {
          number = 0
        }
        var offset = span.origin
        for character in span.text {
          let look = Look(span.style, self.role(of: span, at: offset) ?? role)
          guard
            let next = screen.put(
              character, row: row, column: column, end: columns.upperBound, look: look, address: number)
          else { break }
          column = next
          offset = offset.map { $0 + character.utf8.count }
        }
      }
    }
  }

  /// What a character is besides text.
  private func role(of span: StyledSpan, at offset: Int?) -> Look.Role? {
    if let chosenLink, span.link == chosenLink { return .chosen }
    guard let search, let offset, !search.hits.isEmpty else { return nil }
    var low = 0
    var high = search.hits.count
    while low < high {
      let middle = (low + high) / 2
      if search.hits[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < search.hits.count, search.hits[low].contains(offset) else { return nil }
    return low == search.current ? .currentHit : .hit
  }
}

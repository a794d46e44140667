internal import HandboekDiagnostics
internal import HandboekDocument
internal import HandboekXML

extension ContentConverter {
  mutating func figure(_ element: XMLElement, into flow: inout Flow) {
    // Its own: a figure that it holds has another. One that stands in a wrapper is read where it stands.
    let captionElement = element.child("figcaption")
    var caption: [Inline] = []
    var number: String?
    let words = captionElement.map { running($0.children) } ?? []
    if let captionElement { (number, caption) = numbered(captionElement, words) }
    var isTaken = false
    let content = element.children.filter { node in
      guard !isTaken, node.element?.tag == "figcaption" else { return true }
      isTaken = true
      return false
    }
    let start = flow.blocks.count
    readApart(content, into: &flow)
    if words.isEmpty { return }
    if start < flow.blocks.count {
      switch flow.blocks[start].content {
      case .figure(var figure) where flow.blocks.count == start + 1 && figure.caption.isEmpty:
        figure.caption = caption
        // The caption says it already.
        if figure.image.alternative == caption.plainText {
          figure.image.alternative = ""
          figure.image.isDecorative = true
        }
        figure.number = number
        flow.blocks[start].content = .figure(figure)
        return
      case .table(var table) where flow.blocks.count == start + 1 && table.caption.isEmpty:
        table.caption = caption
        table.number = number
        flow.blocks[start].content = .table(table)
        return
      default: break
      }
    }
    append(.paragraph([.emphasis(words)]), line: element.line, to: &flow)
  }

  /// The number of a figure or table of our own books, "Figuur 3.1.", apart from its caption.
  func numbered(_ element: XMLElement, _ caption: [Inline]) -> (number: String?, caption: [Inline]) {
    guard case .element(let first)? = element.children.first(where: { $0.element != nil }),
      first.hasClass("nr")
    else {
      return (nil, caption)
    }
    let words = first.text.split(separator: " ")
    guard words.count == 2, words[0] == "Figuur" || words[0] == "Tabel",
      case .text(let text)? = caption.first, text.hasPrefix(first.text)
    else { return (nil, caption) }
    var rest = caption
    rest[0] = .text(String(text.dropFirst(first.text.count)))
    let number = words[1].last == "." ? words[1].dropLast() : words[1]
    return (String(number), RunningText.trimmedAtStart(rest))
  }
}

import HandboekXML

/// The plain text of elements, without scripts.
enum PageText {
  /// The words in an element, in one line.
  static func words(of element: XMLElement) -> String {
    text(of: element).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The text in an element, with its line ends.
  static func text(of element: XMLElement) -> String {
    var result = ""
    var open: [(nodes: [XMLNode], next: Int)] = [(element.children, 0)]
    while let top = open.indices.last {
      guard open[top].next < open[top].nodes.count else {
        open.removeLast()
        continue
      }
      let node = open[top].nodes[open[top].next]
      open[top].next += 1
      switch node {
      case .text(let text): result += text
      case .element(let child):
        switch child.name {
        case "script", "style", "template": break
        case "br": result += "\n"
        default:
          if !PageFlow.isInline(child.name), !result.isEmpty { result += " " }
          open.append((child.children, 0))
        }
      }
    }
    return result
  }
}

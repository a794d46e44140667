internal import HandboekXML

/// Flattens a tree, with a stack of its own.
struct MarkupBuilder {
  private let root: XMLElement
  private(set) var elements: [MarkupElement] = []
  private(set) var texts: [String] = []

  init(_ root: XMLElement) { self.root = root }

  /// An element of which the children are being visited.
  private struct Frame {
    var element: XMLElement
    var index: Int
    var next: Int
  }

  mutating func build() {
    var stack = [open(root, parent: -1)]
    while let frame = stack.last {
      guard frame.next < frame.element.children.count else {
        elements[frame.index].end = elements.count
        elements[frame.index].texts = elements[frame.index].texts.lowerBound..<texts.count
        stack.removeLast()
        continue
      }
      stack[stack.count - 1].next += 1
      switch frame.element.children[frame.next] {
      case .text(let text):
        texts.append(text)
        if !elements[frame.index].hasText, !text.utf8.allSatisfy({ [0x20, 0x0A, 0x09, 0x0D].contains($0) }) {
          elements[frame.index].hasText = true
        }
      case .element(let child):
        elements[frame.index].children.append(elements.count)
        stack.append(open(child, parent: frame.index))
      }
    }
  }

  private mutating func open(_ element: XMLElement, parent: Int) -> Frame {
    let index = elements.count
    var flat = MarkupElement(
      index: index, parent: parent, name: element.name, namespace: element.namespace,
      attributes: element.attributes, line: element.line)
    flat.texts = texts.count..<texts.count
    elements.append(flat)
    return Frame(element: element, index: index, next: 0)
  }
}

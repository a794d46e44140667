import HandboekXML

/// Counts the elements that a drawing becomes when every `use` is followed.
///
/// Ten levels that each use the next one ten times are ten thousand million elements in a browser.
enum DrawingSize {
  private struct Node {
    /// The nodes that this one shows: its children, and what it uses.
    var parts: [Int] = []
    var used: [String] = []
  }

  /// The number of elements, at most `limit`; what uses itself is not shown, and counts for nothing.
  static func count(_ root: XMLElement, limit: Int) -> Int {
    let nodes = list(root)
    // Each node is entered once, and summed when its parts are.
    var sizes = [Int?](repeating: nil, count: nodes.count)
    var isOpen = [Bool](repeating: false, count: nodes.count)
    var pending = [0]
    while let index = pending.last {
      if sizes[index] != nil {
        pending.removeLast()
      } else if !isOpen[index] {
        isOpen[index] = true
        pending += nodes[index].parts.filter { sizes[$0] == nil && !isOpen[$0] }
      } else {
        pending.removeLast()
        sizes[index] = nodes[index].parts.reduce(1) { min(limit, $0 + (sizes[$1] ?? 0)) }
      }
    }
    return sizes.first.flatMap(\.self) ?? 0
  }

  /// All elements with numbers, the root first, and what each uses as one more part.
  private static func list(_ root: XMLElement) -> [Node] {
    var nodes: [Node] = []
    var names: [String: Int] = [:]
    var pending: [(element: XMLElement, parent: Int?)] = [(root, nil)]
    while let (element, parent) = pending.popLast() {
      let index = nodes.count
      var node = Node()
      if element.name == "use" {
        // Of two addresses, one with and one without a prefix, browsers follow one: counting both is too many at most.
        node.used = element.attributes.filter { $0.name == "href" }.flatMap { DrawingAddress.ids($0.value) }
      }
      if let name = element.attribute("id"), names[name] == nil { names[name] = index }
      nodes.append(node)
      if let parent { nodes[parent].parts.append(index) }
      for child in element.elements { pending.append((child, index)) }
    }
    for index in nodes.indices {
      nodes[index].parts += nodes[index].used.compactMap { names[$0] }
    }
    return nodes
  }
}

import HandboekXML

/// Goes over the children of an element, into those that are asked for, with a stack of its own.
struct ElementWalk {
  private var open: [(elements: [XMLElement], next: Int)]

  init(_ element: XMLElement) { open = [(element.elements, 0)] }

  mutating func next() -> XMLElement? {
    while let top = open.indices.last {
      if open[top].next < open[top].elements.count {
        open[top].next += 1
        return open[top].elements[open[top].next - 1]
      }
      open.removeLast()
    }
    return nil
  }

  /// How many elements are open.
  var depth: Int { open.count }

  mutating func descend(_ element: XMLElement) { open.append((element.elements, 0)) }

  /// All elements with one of these names, in order, without looking inside them.
  static func find(_ names: Set<String>, in element: XMLElement) -> [XMLElement] {
    var result: [XMLElement] = []
    var walk = ElementWalk(element)
    while let element = walk.next() {
      if names.contains(element.name) {
        result.append(element)
      } else if element.name == "AlternateContent" {
        if let choice = WordReader.choice(element) { walk.descend(choice) }
      } else {
        walk.descend(element)
      }
    }
    return result
  }

  /// The words of all paragraphs.
  static func words(of element: XMLElement) -> String {
    find(["p"], in: element).map { find(["t", "delText"], in: $0).map(\.text).joined() }.filter {
      !$0.isEmpty
    }
    .joined(separator: " / ")
  }
}

import HandboekXML

/// What stands in a table: its rows, and what has no place in one but was written there all the same.
struct TableParts {
  var rows: [(cells: [XMLElement], isHead: Bool)] = []
  var caption: XMLElement?
  /// Browsers show it above the table (HTML Living Standard §13.2.6.1, foster parenting).
  var loose: [[XMLNode]] = []
  private var isLoose = false

  private struct Level {
    var nodes: [XMLNode]
    var next = 0
    var isHead = false
    /// Whether a row is open; cells outside one make a row of their own.
    var isRow = false
  }

  /// - Parameter settled: Takes tracked changes around rows and cells off.
  init(_ table: XMLElement, _ settled: ([XMLNode]) -> [XMLNode]) {
    var open = [Level(nodes: settled(table.children))]
    while let top = open.indices.last {
      guard open[top].next < open[top].nodes.count else {
        open.removeLast()
        continue
      }
      let node = open[top].nodes[open[top].next]
      open[top].next += 1
      guard let element = node.element else {
        if case .text(let text) = node, !text.allSatisfy(\.isWhitespace) { add(loose: node) }
        continue
      }
      let wasLoose = isLoose
      isLoose = false
      var inner = Level(nodes: [], isHead: open[top].isHead, isRow: open[top].isRow)
      switch element.name {
      case "tr":
        rows.append((cells: [], isHead: inner.isHead))
        inner.isRow = true
        open[top].isRow = false
      case "td", "th":
        if !open[top].isRow { rows.append((cells: [], isHead: inner.isHead)) }
        open[top].isRow = true
        rows[rows.count - 1].cells.append(element)
        continue
      case "thead": inner.isHead = true
      case "caption" where caption == nil:
        caption = element
        continue
      case "tbody", "tfoot": break
      default:
        guard Self.holdsCells(element) else {
          isLoose = wasLoose
          add(loose: node)
          continue
        }
      }
      inner.nodes = settled(element.children)
      open.append(inner)
    }
    while let first = rows.first, first.cells.isEmpty { rows.removeFirst() }
  }

  /// What stands side by side is read together.
  private mutating func add(loose node: XMLNode) {
    if isLoose, !loose.isEmpty { loose[loose.count - 1].append(node) } else { loose.append([node]) }
    isLoose = true
  }

  /// Whether rows or cells of this table stand in a wrapper, such as a form.
  private static func holdsCells(_ element: XMLElement) -> Bool {
    ElementWalk.find(["tr", "td", "th", "table"], in: element).contains { $0.name != "table" }
  }
}

import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Lists of terms (HTML Living Standard §4.4.9).
extension PageReader {
  /// Each term bold, with what it means below it.
  mutating func definitions(_ element: XMLElement, depth: Int) -> [FlatBlock] {
    findings.addGrouped(.importChanged, "een lijst van woorden met uitleg is vet met gewone tekst geworden")
    var result: [FlatBlock] = []
    /// What is neither a term nor its meaning is read as text between them.
    var loose: [XMLNode] = []
    var open = [(nodes: settled(element.children), next: 0)]
    while let top = open.indices.last {
      guard open[top].next < open[top].nodes.count else {
        open.removeLast()
        continue
      }
      let node = open[top].nodes[open[top].next]
      open[top].next += 1
      guard let child = node.element, ["dt", "dd", "div"].contains(child.name) else {
        loose.append(node)
        continue
      }
      result += flow(loose, depth: depth + 1)
      loose = []
      findings.place = max(1, child.line)
      switch child.name {
      case "dt":
        let content = inlines(of: child, depth: depth)
        if !content.isEmpty {
          result.append(
            .paragraph(
              FlatParagraph(content: [.strong(WordReader.withoutStrong(content))], place: findings.place)))
        }
      case "dd": result += Boxed.flat(flow(inside: child, depth: depth + 1))
      default: open.append((nodes: settled(child.children), next: 0))
      }
    }
    return result + flow(loose, depth: depth + 1)
  }
}

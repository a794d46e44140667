import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Tracked changes around more than running text (HTML Living Standard §4.7).
extension PageReader {
  /// Whether an element is a tracked change: it says when or why, else it is what it looks like.
  static func isTracked(_ element: XMLElement) -> Bool {
    guard element.name == "ins" || element.name == "del" else { return false }
    return element.attribute("datetime") != nil || element.attribute("cite") != nil
  }

  /// Whether an element in a tracked change is told and left out as one.
  func isOnePiece(_ element: XMLElement) -> Bool {
    PageFlow.isOnePiece(element.name) || notes.isReference(element)
  }

  /// Tells of an element that is one piece of a change; whether it stays in the text.
  mutating func isKept(_ element: XMLElement, _ change: RevisionLog.Change) -> Bool {
    let isInline = PageFlow.isInline(element.name)
    let words = notes.isReference(element) ? "[noot]" : PageText.told(of: element)
    if !words.isEmpty {
      // What stands in running text is told with the text around it.
      revisions.note(isInline ? " \(words) " : words, change, options.changes, into: &findings)
    }
    if !isInline { revisions.flush(options.changes, into: &findings) }
    return change.kind.isKept(options.changes)
  }

  /// Nodes in which items, rows, cells and terms are no longer wrapped in a change: they are told one by one, and those
  /// that fall away are gone.
  mutating func settled(_ nodes: [XMLNode]) -> [XMLNode] {
    guard nodes.contains(where: { $0.element.map(Self.isTracked) ?? false }) else { return nodes }
    return nodes.flatMap { node -> [XMLNode] in
      guard let element = node.element, Self.isTracked(element) else { return [node] }
      let change = RevisionLog.Change(element)
      var kept: [XMLNode] = []
      for child in element.children {
        findings.place = max(1, child.element?.line ?? element.line)
        let words = PageText.told(of: child)
        if !words.isEmpty {
          revisions.note(words, change, options.changes, into: &findings)
          revisions.flush(options.changes, into: &findings)
        }
        if change.kind.isKept(options.changes) { kept.append(child) }
      }
      return kept
    }
  }
}

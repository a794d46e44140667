/// The groups of terms and descriptions in a `dl` (HTML §4.4.9).
enum DefinitionListOrder {
  static func check(
    _ list: MarkupElement, _ children: [MarkupElement], _ markup: MarkupDocument, _ findings: inout Findings
  ) {
    let divisions = children.filter { $0.name == "div" }
    if divisions.isEmpty {
      checkGroups(list, children, markup, &findings, isEmptyAllowed: true)
    } else if let other = children.first(where: { $0.name == "dt" || $0.name == "dd" }) {
      findings.add(
        ChildOrder.self, "naast ‘div’ mag hier geen \(quoted(other.name)) staan", markup.place(other))
    }
  }

  /// Terms first, then their descriptions, perhaps again.
  static func checkGroups(
    _ group: MarkupElement, _ children: [MarkupElement], _ markup: MarkupDocument, _ findings: inout Findings,
    isEmptyAllowed: Bool = false
  ) {
    var last = ""
    for child in children {
      switch child.name {
      case "dd" where last.isEmpty:
        findings.add(ChildOrder.self, "voor ‘dd’ hoort een ‘dt’", markup.place(child))
      case "dt", "dd": break
      default:
        // In a `dl` itself the element is reported as misplaced.
        if group.name == "div" {
          findings.add(
            ChildOrder.self, "\(quoted(child.name)) mag niet tussen begrippen staan", markup.place(child))
        }
        continue
      }
      last = child.name
    }
    if last == "dt" || last.isEmpty && !isEmptyAllowed {
      findings.add(ChildOrder.self, "hier ontbreekt ‘dd’", markup.place(group))
    }
  }
}

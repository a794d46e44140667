internal import HandboekDiagnostics

/// Parts of lists, tables and the like come in the right order and number (HTML §4).
enum ChildOrder: EPUBRule {
  static let kind = DiagnosticKind(
    "HB-EPUB-505", .error,
    "De delen van een element staan in een verkeerde volgorde, of er ontbreekt er een.",
    cure:
      "Houd de volgorde van HTML: in een tabel caption, colgroup, thead, tbody, tfoot; in een dl eerst dt en dan dd.",
    reference: "RSC-005")

  /// The parts of an element in their order: names that share a place, how many at least, how many at most.
  private static let orders: [String: [(names: [String], least: Int, most: Int)]] = [
    "html": [(["head"], 1, 1), (["body"], 1, 1)],
    "table": [
      (["caption"], 0, 1), (["colgroup"], 0, .max), (["thead"], 0, 1), (["tbody", "tr"], 0, .max),
      (["tfoot"], 0, 1),
    ],
    "picture": [(["source"], 0, .max), (["img"], 1, 1)],
    "hgroup": [(["p"], 0, .max), (["h1", "h2", "h3", "h4", "h5", "h6"], 1, 1), (["p"], 0, .max)],
  ]
  /// Parts that must be the first or, when allowed, the last.
  private static let edges: [String: (name: String, isRequired: Bool, mayBeLast: Bool)] = [
    "figure": ("figcaption", false, true), "details": ("summary", true, false),
    "fieldset": ("legend", false, false),
  ]

  static func check(_ book: CheckedBook, _ findings: inout Findings) {
    for document in book.pages {
      let markup = document.markup
      for element in markup.elements where element.isHTML {
        let children = markup.children(element).filter {
          $0.isHTML && $0.name != "script" && $0.name != "template"
        }
        if let order = orders[element.name] { check(element, children, order, markup, &findings) }
        if let edge = edges[element.name] { check(element, children, edge, markup, &findings) }
        switch element.name {
        case "dl": DefinitionListOrder.check(element, children, markup, &findings)
        case "div" where markup.parent(element)?.isHTML("dl") ?? false:
          DefinitionListOrder.checkGroups(element, children, markup, &findings)
        case "ruby" where !children.contains { $0.name == "rt" || $0.name == "rtc" }:
          findings.add(Self.self, "in ‘ruby’ ontbreekt ‘rt’", markup.place(element))
        case "audio", "video":
          if element["src"] != nil, let source = children.first(where: { $0.name == "source" }) {
            findings.add(Self.self, "\(quoted(element.name)) heeft al ‘src’", markup.place(source))
          }
        case "colgroup" where element["span"] != nil && !children.isEmpty:
          findings.add(Self.self, "‘colgroup’ heeft al ‘span’", markup.place(children[0]))
        case "hgroup" where children.isEmpty:
          findings.add(Self.self, "‘hgroup’ is leeg", markup.place(element))
        default: break
        }
      }
    }
  }

  private static func check(
    _ element: MarkupElement, _ children: [MarkupElement],
    _ order: [(names: [String], least: Int, most: Int)],
    _ markup: MarkupDocument, _ findings: inout Findings
  ) {
    var slot = 0
    var counts = Array(repeating: 0, count: order.count)
    var chosen: [Int: String] = [:]
    for child in children {
      guard order.contains(where: { $0.names.contains(child.name) }) else { continue }
      var next = slot
      while next < order.count {
        let isSame = chosen[next] == nil || chosen[next] == child.name || element.name != "table"
        if order[next].names.contains(child.name), counts[next] < order[next].most, isSame { break }
        next += 1
      }
      guard next < order.count else {
        findings.add(Self.self, "\(quoted(child.name)) staat hier te laat of te vaak", markup.place(child))
        continue
      }
      slot = next
      counts[next] += 1
      chosen[next] = child.name
    }
    for (index, part) in order.enumerated() where counts[index] < part.least {
      findings.add(
        Self.self, "in \(quoted(element.name)) ontbreekt \(quoted(part.names[0]))", markup.place(element))
    }
  }

  private static func check(
    _ element: MarkupElement, _ children: [MarkupElement],
    _ edge: (name: String, isRequired: Bool, mayBeLast: Bool),
    _ markup: MarkupDocument, _ findings: inout Findings
  ) {
    let places = children.indices.filter { children[$0].name == edge.name }
    if edge.isRequired, places.first != 0 {
      findings.add(
        Self.self, "\(quoted(element.name)) begint met \(quoted(edge.name))", markup.place(element))
    }
    for place in places
    where place != 0 && !(edge.mayBeLast && place == children.count - 1 && places.count == 1) {
      findings.add(Self.self, "\(quoted(edge.name)) staat niet vooraan", markup.place(children[place]))
    }
  }
}

import HandboekDiagnostics
import HandboekDocument
import HandboekXML

/// Turns parsed HTML into blocks, as far as the tree has a form for it; the words always stay.
///
/// It recurses over a tree whose depth the parser bounded.
struct HTMLConverter {
  let range: SourceRange
  /// What was left out on the way.
  private(set) var problems: [(kind: DiagnosticKind, message: String)] = []

  init(range: SourceRange) { self.range = range }

  /// The blocks in a list of nodes; loose text becomes paragraphs.
  mutating func blocks(_ nodes: [XMLNode]) -> [Block] {
    var result: [Block] = []
    var loose: [Inline] = []
    func flush(_ loose: inout [Inline], into result: inout [Block]) {
      let content = HTMLText.tidy(loose)
      loose = []
      if !content.isEmpty { result.append(Block(.paragraph(content), range: range)) }
    }
    for node in nodes {
      if case .element(let element) = node, Self.isBlock(element.name) {
        flush(&loose, into: &result)
        result += block(element)
      } else {
        loose += inlines([node])
      }
    }
    flush(&loose, into: &result)
    return result
  }

  private mutating func block(_ element: XMLElement) -> [Block] {
    switch element.name {
    case "script", "style", "iframe", "object", "embed", "form", "noscript", "template":
      return []
    case "h1", "h2", "h3", "h4", "h5", "h6":
      let content = HTMLText.tidy(inlines(element.children))
      return content.isEmpty ? [] : [Block(.paragraph([.strong(content)]), range: range)]
    case "ul", "ol":
      return list(element)
    case "blockquote":
      return [Block(.quote(blocks(element.children)), range: range)]
    case "pre":
      return [Block(.code(CodeBlock(language: nil, text: element.text)), range: range)]
    case "hr":
      return [Block(.thematicBreak, range: range)]
    case "table":
      return table(element)
    case "details":
      return details(element)
    default:
      return blocks(element.children)
    }
  }

  private mutating func list(_ element: XMLElement) -> [Block] {
    let items = element.elements.filter { $0.name == "li" }.map { List.Item(blocks: blocks($0.children)) }
    guard !items.isEmpty else { return blocks(element.children) }
    let start = element.name == "ol" ? start(of: element) : nil
    return [Block(.list(List(start: start, isTight: true, items: items)), range: range)]
  }

  /// Where an ordered list starts, within what CommonMark allows (§5.3: nine digits).
  private func start(of element: XMLElement) -> Int {
    guard let start = element.attribute("start").flatMap(Int.init) else { return 1 }
    return min(max(0, start), 999_999_999)
  }

  private mutating func details(_ element: XMLElement) -> [Block] {
    let summary = element.elements.first { $0.name == "summary" }
    let rest = element.children.filter { $0.element?.name != "summary" }
    let title = summary.map { HTMLText.tidy(inlines($0.children)) } ?? []
    return [Block(.callout(Callout(kind: .frame, title: title, blocks: blocks(rest))), range: range)]
  }

  private mutating func table(_ element: XMLElement) -> [Block] {
    let rows = Self.rows(of: element)
    var cells = rows.map { row in
      row.elements.filter { $0.name == "td" || $0.name == "th" }.map { HTMLText.tidy(inlines($0.children)) }
    }.filter { !$0.isEmpty }
    guard let width = cells.map(\.count).max() else { return [] }
    for index in cells.indices {
      cells[index] += Array(repeating: [], count: width - cells[index].count)
    }
    let caption = element.elements.first { $0.name == "caption" }.map { HTMLText.tidy(inlines($0.children)) }
    let hasHead = rows.first?.elements.contains { $0.name == "th" } ?? false
    let head = hasHead ? cells.removeFirst() : Array(repeating: [], count: width)
    let table = Table(
      alignments: Array(repeating: .none, count: width), head: head, rows: cells, caption: caption ?? [])
    return [Block(.table(table), range: range)]
  }

  private static func rows(of table: XMLElement) -> [XMLElement] {
    table.elements.flatMap { child -> [XMLElement] in
      switch child.name {
      case "tr": [child]
      case "thead", "tbody", "tfoot": child.elements.filter { $0.name == "tr" }
      default: []
      }
    }
  }

  /// The running text in a list of nodes.
  mutating func inlines(_ nodes: [XMLNode]) -> [Inline] {
    var result: [Inline] = []
    for node in nodes {
      switch node {
      case .text(let text): result.append(.text(text))
      case .element(let element): result += inline(element)
      }
    }
    return result
  }

  private mutating func inline(_ element: XMLElement) -> [Inline] {
    switch element.name {
    case "script", "style", "iframe", "object", "embed", "template": return []
    case "br": return [.lineBreak]
    case "img": return image(element)
    case "code", "kbd", "samp", "tt": return [.code(element.text)]
    default: break
    }
    let content = inlines(element.children)
    switch element.name {
    case "b", "strong": return content.isEmpty ? [] : [.strong(content)]
    case "i", "em", "cite", "dfn": return content.isEmpty ? [] : [.emphasis(content)]
    case "s", "del", "strike": return content.isEmpty ? [] : [.strikethrough(content)]
    case "a":
      guard let address = element.attribute("href"), !address.isEmpty else { return content }
      return [.link(Link(content: content, target: .source(address), range: range))]
    case _ where Self.isBlock(element.name):
      // Blocks inside running text, such as paragraphs in a table cell: keep the words apart.
      return [.text(" ")] + content + [.text(" ")]
    default: return content
    }
  }

  private mutating func image(_ element: XMLElement) -> [Inline] {
    let source = element.attribute("src") ?? ""
    let alternative = element.attribute("alt") ?? ""
    let isRemote = source.contains("://") || source.hasPrefix("//") || source.hasPrefix("data:")
    if isRemote { problems.append((.imageRemote, "de afbeelding ‘\(source.prefix(80))’ staat op internet")) }
    if element.attribute("alt") == nil {
      problems.append(
        (.imageWithoutAlternative, "de afbeelding ‘\(source.prefix(80))’ heeft geen beschrijving"))
    }
    return [
      .image(
        Image(
          source: isRemote || source.isEmpty ? .unavailable(source) : .source(source),
          alternative: alternative,
          range: range))
    ]
  }

  private static func isBlock(_ name: String) -> Bool { blockNames.contains(name) }

  private static let blockNames: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "dialog", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header",
    "hr", "iframe", "li", "main", "nav", "noscript", "object", "ol", "p", "pre", "script", "section", "style",
    "summary", "table", "tbody", "td", "template", "tfoot", "th", "thead", "tr", "ul",
  ]
}
